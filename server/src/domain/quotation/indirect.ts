/**
 * Indirect speech: what is reported without marks, precision first.
 *
 * A cue reports a clause in one of three orders: after it ("Smith said the
 * vote was lost"), before it ("The vote was lost, Smith said") or around it
 * ("The vote, Smith said, was lost"). The clause ends with its sentence, or
 * where another cue takes over. A cue that was negated, wished for or only
 * thought reports nothing.
 */
import type { Span } from "../text/span.ts";
import type { Cue } from "./cue.ts";
import type { Node } from "./narration.ts";
import { isComma, phraseStartingAt, RELATIVES, wordAt } from "./phrases.ts";
import { auxiliariesOf } from "./subjects.ts";

export interface Reported {
  readonly cue: Cue;
  readonly rule: string;
  /** In text order; two where the attribution interrupts. */
  readonly spans: readonly Span[];
}

/** Fewer words than this are no clause. */
const FEWEST_WORDS = 3;

// Verbs of saying that take an infinitive: what was asked for or promised is the content.
const DIRECTIVES = new Set(
  "ask urge promise vow pledge threaten demand call advise encourage warn order instruct tell beg offer".split(
    " ",
  ),
);
// Verbs of saying that mostly take a thing: "maintained a schedule", "added a seat". Their clause has to be plain.
const NEEDS_THAT = new Set(
  "maintain add mean indicate imply estimate forecast relate reason signal specify submit begin quote promise pledge charge rule object respond reply apologize note offer".split(
    " ",
  ),
);
const REPORTS_CLAUSE = new Set("ask post shout demand propose recommend wonder".split(" "));

/** The reported clauses of a sentence; `taken` are the cues that introduce a quotation. */
export function reportedClauses(
  nodes: readonly Node[],
  cues: readonly Cue[],
  taken: ReadonlySet<Cue>,
): Reported[] {
  const found: Reported[] = [];
  const covered: Span[] = [];
  for (const cue of cues) {
    if (taken.has(cue) || !reports(cue)) continue;
    const reported = around(nodes, cue) ?? before(nodes, cue) ?? after(nodes, cue, cues);
    if (
      reported === null ||
      reported.spans.some((span) => covered.some((other) => span.start < other.end && other.start < span.end))
    )
      continue;
    covered.push(...reported.spans);
    found.push(reported);
  }
  return found;
}

function reports(cue: Cue): boolean {
  if (cue.negated || cue.hypothetical || cue.passive || cue.subject === null) return false;
  return (
    cue.verbClass === "saying" ||
    cue.verbClass === "according" ||
    DIRECTIVES.has(cue.lemma) ||
    REPORTS_CLAUSE.has(cue.lemma)
  );
}

/** Where the attribution starts: its subject or its verb, whichever stands first. */
function openingOf(cue: Cue): number {
  return cue.inverted ? cue.first : Math.min(cue.first, cue.subject?.mention.first ?? cue.first);
}

function closingOf(cue: Cue): number {
  return cue.inverted ? Math.max(cue.last, cue.subject?.mention.last ?? cue.last) : cue.last;
}

function isBreak(node: Node | undefined): boolean {
  return isComma(node) || (node?.kind === "word" && /^(?:—|–|--|;)$/u.test(node.text));
}

/** "The vote, Smith said, was lost." */
function around(nodes: readonly Node[], cue: Cue): Reported | null {
  const opening = openingOf(cue);
  if (opening < 2 || !isComma(nodes[opening - 1]) || isRelative(nodes, cue)) return null;
  const closing = endOfAttribution(nodes, cue);
  if (closing === null || !isComma(nodes[closing]) || closing >= lastOf(nodes)) return null;
  if (!goesOn(nodes, opening, closing)) return null;
  const [first, last] = [nodes[0], nodes[opening - 2]];
  const head = first?.kind === "word" && last?.kind === "word" ? { start: first.start, end: last.end } : null;
  const tail = clause(nodes, closing + 1, relativeTail(nodes, closing + 1, lastOf(nodes)), 1);
  return head === null || tail === null ? null : { cue, rule: "indirect-around", spans: [head, tail] };
}

const SUBORDINATING =
  /^(?:if|unless|when|while|although|though|because|since|after|before|as|once|until|even|in|at|on|for|with|despite|without|under|to|by|from|during)$/u;

/** Of two whole clauses the attribution has only the first: what follows may be anyone's. */
function goesOn(nodes: readonly Node[], opening: number, closing: number): boolean {
  const first = wordAt(nodes, 0)?.lower ?? "";
  const next = wordAt(nodes, closing + 1);
  if (next === null || next.lower === "and" || next.lower === "but") return false;
  const headIsClause = hasFiniteVerb(nodes, 0, opening - 2);
  if (!headIsClause || (SUBORDINATING.test(first) && hasFiniteVerb(nodes, closing + 1, nodes.length - 1)))
    return hasFiniteVerb(nodes, closing + 1, nodes.length - 1);
  return next.lower === "to" || next.pos === "ADP";
}

function isRelative(nodes: readonly Node[], cue: Cue): boolean {
  const mention = cue.subject?.mention.first;
  return mention !== undefined && RELATIVES.has(wordAt(nodes, mention)?.lower ?? "");
}

/** "The vote was lost, Smith said." */
function before(nodes: readonly Node[], cue: Cue): Reported | null {
  const opening = openingOf(cue);
  if (opening < FEWEST_WORDS + 1 || !isBreak(nodes[opening - 1]) || isRelative(nodes, cue)) return null;
  const closing = endOfAttribution(nodes, cue);
  if (closing === null) return null;
  const first = startOfClause(nodes, opening - 2);
  if (!hasFiniteVerb(nodes, first, opening - 2)) return null;
  if (SUBORDINATING.test(wordAt(nodes, first)?.lower ?? "") && !nodes.slice(first, opening - 2).some(isComma))
    return null;
  const span = clause(nodes, first, opening - 2);
  return span === null
    ? null
    : {
        cue,
        rule: cue.verbClass === "according" ? "indirect-according-to" : "indirect-before",
        spans: [span],
      };
}

/** After a trailing attribution only time, place and listener follow; null when a clause of its own does. */
function endOfAttribution(nodes: readonly Node[], cue: Cue): number | null {
  if (cue.verbClass === "according")
    return nodes.findIndex(
      (node, index) => index > closingOf(cue) && (isBreak(node) || index === nodes.length - 1),
    );
  for (let index = closingOf(cue) + 1; index < nodes.length; index++) {
    const word = wordAt(nodes, index);
    if (word === null || word.lower === "that") return null;
    if (isBreak(word) || /^[.?!]$/u.test(word.text)) return index;
    if (word.pos === "VERB" || word.pos === "AUX")
      return index - closingOf(cue) > 3 && isSubordinate(nodes, closingOf(cue) + 1) ? nodes.length : null;
  }
  return nodes.length;
}

function isSubordinate(nodes: readonly Node[], index: number): boolean {
  return /^(?:in|as|when|after|while|before|during|at|on|to|of|about)$/u.test(
    wordAt(nodes, index)?.lower ?? "",
  );
}

// Reported clauses start with the sentence, or after a semicolon or a quotation that another cue owns.
function startOfClause(nodes: readonly Node[], last: number): number {
  for (let index = last; index >= 0; index--) {
    const node = nodes[index];
    if (node?.kind === "quote" || (node?.kind === "word" && /^[;:]$/u.test(node.text))) return index + 1;
  }
  const first = wordAt(nodes, 0);
  return first !== null && /^(?:but|and|yet|so)$/u.test(first.lower) ? 1 : 0;
}

/** "Smith said the vote was lost", "Smith told reporters on Monday that …", "Smith asked the court to …". */
function after(nodes: readonly Node[], cue: Cue, cues: readonly Cue[]): Reported | null {
  if (cue.verbClass === "according") return accordingToFirst(nodes, cue);
  const start = cue.inverted ? null : contentStart(nodes, cue);
  if (start === null || !isContent(nodes, start, cue)) return null;
  const last = contentEnd(nodes, start, cue, cues);
  const from = wordAt(nodes, start)?.lower === "that" ? start + 1 : start;
  const span = clause(nodes, from, last);
  return span === null ? null : { cue, rule: "indirect-after", spans: [span] };
}

/** A clause opened by "that" or a question word, a noun with its verb, or what someone is asked to do. */
function isContent(nodes: readonly Node[], start: number, cue: Cue): boolean {
  const opening = wordAt(nodes, start);
  if (opening === null) return false;
  if (DIRECTIVES.has(cue.lemma) && hasInfinitive(nodes, start)) return true;
  if (opening.lower === "that") return true;
  if (OPENS_CONTENT.has(opening.lower) || SUBORDINATING.test(opening.lower))
    return hasFiniteVerb(nodes, start, nodes.length - 1);
  if (NEEDS_THAT.has(cue.lemma) && opening.pos !== "PRON") return false;
  // "said the decision to forgo the money had nothing to do with it": what is said is always a clause.
  if (cue.lemma === "say") return hasFiniteVerb(nodes, start, nodes.length - 1);
  const phrase = phraseStartingAt(nodes, start);
  return phrase !== null && startsPredicate(nodes, phrase.last + 1);
}

/** "According to Smith, the vote was lost." */
function accordingToFirst(nodes: readonly Node[], cue: Cue): Reported | null {
  const comma = nodes.findIndex((node, index) => index > closingOf(cue) && isComma(node));
  if (comma < 0 || cue.first > 2) return null;
  const span = clause(nodes, comma + 1, lastOf(nodes));
  return span !== null && hasFiniteVerb(nodes, comma + 1, nodes.length - 1)
    ? { cue, rule: "indirect-according-to", spans: [span] }
    : null;
}

const OPENS_CONTENT = new Set("that whether if why how what when where who there".split(" "));

/** Steps over the listener, the time and the place to where the reported words begin. */
function contentStart(nodes: readonly Node[], cue: Cue): number | null {
  const that = thatAfter(nodes, cue.last);
  if (that !== null) return that;
  let index = cue.last + 1;
  const takesListener =
    /^(?:tell|ask|assure|inform|remind|warn|advise|urge|order|instruct|encourage|beg|call)$/u.test(cue.lemma);
  for (let step = 0; step < 6; step++) {
    const word = wordAt(nodes, index);
    if (word === null) return null;
    if (OPENS_CONTENT.has(word.lower)) return index;
    if (word.lower === "to" && DIRECTIVES.has(cue.lemma)) return index;
    if (isComma(word) || (word.pos === "ADV" && step === 0)) {
      index++;
      continue;
    }
    if (word.pos === "ADP" || isTime(word.lower)) {
      const phrase = phraseStartingAt(nodes, isTime(word.lower) ? index : index + 1);
      const next = phrase === null ? null : wordAt(nodes, phrase.last + 1);
      if (phrase === null || next === null) return null;
      if (next.pos === "VERB" || next.pos === "AUX") return isTime(word.lower) ? null : index;
      index = phrase.last + 1;
      continue;
    }
    const phrase = phraseStartingAt(nodes, index);
    if (phrase === null) return word.pos === "VERB" || word.pos === "PART" ? index : null;
    const next = wordAt(nodes, phrase.last + 1);
    const isListener =
      takesListener && step === 0 && next !== null && !startsPredicate(nodes, phrase.last + 1);
    if (!isListener) return index;
    if (next.lower === "to" && DIRECTIVES.has(cue.lemma)) return index;
    index = phrase.last + 1;
  }
  return null;
}

/** "told a crowd in Windham, N.H., on Monday that": no verb stands before the conjunction. */
function thatAfter(nodes: readonly Node[], verb: number): number | null {
  for (let index = verb + 1; index < Math.min(nodes.length, verb + 25); index++) {
    const word = wordAt(nodes, index);
    if (word === null || word.pos === "AUX" || word.pos === "VERB") return null;
    if (
      word.lower === "that" &&
      phraseStartingAt(nodes, index + 1) !== null &&
      wordAt(nodes, index)?.pos !== "DET"
    )
      return index;
  }
  return null;
}

function isTime(lower: string): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|last|this|recently)$/u.test(
    lower,
  );
}

function startsPredicate(nodes: readonly Node[], index: number): boolean {
  const word = wordAt(nodes, index);
  if (word === null) return false;
  return (
    word.pos === "VERB" || word.pos === "AUX" || (word.pos === "ADV" && startsPredicate(nodes, index + 1))
  );
}

/** The clause runs to the end of the sentence unless another cue or a clause of the reporter's own takes over. */
function contentEnd(nodes: readonly Node[], start: number, cue: Cue, cues: readonly Cue[]): number {
  const last = takenOver(nodes, start, cue, cues);
  const main = isSubordinated(nodes, cue) ? mainClauseAfter(nodes, start, last) : null;
  return main ?? relativeTail(nodes, start, last);
}

function takenOver(nodes: readonly Node[], start: number, cue: Cue, cues: readonly Cue[]): number {
  const end = lastOf(nodes);
  for (let index = start + 2; index <= end; index++) {
    const node = nodes[index];
    if (node?.kind !== "word") continue;
    if (/^[;:]$/u.test(node.text)) return index - 1;
    const joins = node.pos === "CCONJ";
    if (!isBreak(node) && !joins) continue;
    if (cues.some((other) => other !== cue && takesOver(nodes, other, cue, index, joins)))
      return isBreak(nodes[index - 1]) ? index - 2 : index - 1;
    if (isBreak(node) && newClause(nodes, index + 1)) return index - 1;
  }
  return end;
}

/** Whether another cue opens right behind the comma or conjunction at `index`. */
function takesOver(nodes: readonly Node[], other: Cue, cue: Cue, index: number, joins: boolean): boolean {
  const subject = other.subject?.mention.first ?? -1;
  const opening = other.inverted || subject < index ? other.first : Math.min(subject, other.first);
  const gap = opening - index;
  if (gap < 1 || gap > 3 || other.verbClass === "thinking" || other.hypothetical) return false;
  const isParticiple = wordAt(nodes, other.first)?.lower.endsWith("ing") === true;
  return (
    joins ||
    isParticiple ||
    other.verbClass === "according" ||
    sameSubject(other, cue) ||
    closesSentence(nodes, other)
  );
}

/** ", but it is unlikely to pass": the reporter goes on. ", and it will" may still be the speaker. */
function newClause(nodes: readonly Node[], index: number): boolean {
  if (!/^(?:but|though|although)$/u.test(wordAt(nodes, index)?.lower ?? "")) return false;
  const phrase = phraseStartingAt(nodes, index + 1);
  return phrase !== null && startsPredicate(nodes, phrase.last + 1);
}

/** "After Smith said he was ill, the hearing ended": the main clause is the reporter's. */
function isSubordinated(nodes: readonly Node[], cue: Cue): boolean {
  const opening = openingOf(cue);
  const before = wordAt(nodes, opening - 1)?.lower ?? "";
  return /^(?:after|while|when|as|if|before|though|although|since|because|by)$/u.test(before);
}

function mainClauseAfter(nodes: readonly Node[], start: number, last: number): number | null {
  for (let index = start + 2; index < last; index++) {
    if (!isComma(nodes[index])) continue;
    const phrase = phraseStartingAt(nodes, index + 1);
    if (phrase !== null && startsPredicate(nodes, phrase.last + 1)) return index - 1;
  }
  return null;
}

/** ", which is spread by mosquitoes" at the end explains: the reporter's words, not the speaker's. */
function relativeTail(nodes: readonly Node[], start: number, last: number): number {
  for (let index = start + 3; index < last; index++) {
    if (
      isComma(nodes[index]) &&
      /^(?:which|who|where|whose)$/u.test(wordAt(nodes, index + 1)?.lower ?? "") &&
      hasFiniteVerb(nodes, start, index - 1)
    ) {
      return nodes.slice(index + 1, last).some(isComma) ? last : index - 1;
    }
  }
  return last;
}

function sameSubject(a: Cue, b: Cue): boolean {
  return a.subject !== null && b.subject !== null && a.subject.mention.first === b.subject.mention.first;
}

function closesSentence(nodes: readonly Node[], cue: Cue): boolean {
  return closingOf(cue) >= nodes.length - 5;
}

function lastOf(nodes: readonly Node[]): number {
  let last = nodes.length - 1;
  while (last > 0 && /^[.?!;:]$/u.test(wordAt(nodes, last)?.text ?? "")) last--;
  return last;
}

function hasFiniteVerb(nodes: readonly Node[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const word = wordAt(nodes, index);
    if (word === null) continue;
    if (word.pos === "AUX") return true;
    if (word.pos === "VERB" && !auxiliariesOf(nodes, index).infinitive && !word.lower.endsWith("ing"))
      return true;
  }
  return false;
}

function hasInfinitive(nodes: readonly Node[], first: number): boolean {
  return nodes
    .slice(first, first + 14)
    .some((node) => node.kind === "word" && node.lower === "to" && node.pos === "PART");
}

function clause(nodes: readonly Node[], first: number, last: number, fewest = FEWEST_WORDS): Span | null {
  const [opening, closing] = [nodes[first], nodes[last]];
  if (opening === undefined || closing === undefined || last - first + 1 < fewest) return null;
  for (let index = first; index <= last; index++) if (nodes[index]?.kind === "quote") return null;
  return { start: opening.start, end: closing.end };
}
