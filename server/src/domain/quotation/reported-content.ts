/**
 * What a cue reports when it stands first: where the reported words begin
 * behind the listener, the time and "that", and where they end because another
 * cue or the reporter takes over.
 */
import {
  closingOf,
  hasFiniteVerb,
  hasInfinitive,
  isBreak,
  isUnnamed,
  lastOf,
  openingOf,
  SUBORDINATING,
  startsPredicate,
} from "./clauses.ts";
import type { Cue } from "./cue.ts";
import type { Node } from "./narration.ts";
import { isComma, phraseStartingAt, wordAt } from "./phrases.ts";

// Verbs of saying that take an infinitive: what was asked for or promised is the content.
export const DIRECTIVES = new Set(
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

const OPENS_CONTENT = new Set("that whether if why how what when where who there".split(" "));

/** A clause opened by "that" or a question word, a noun with its verb, or what someone is asked to do. */
export function isContent(nodes: readonly Node[], start: number, cue: Cue): boolean {
  const opening = wordAt(nodes, start);
  if (opening === null) return false;
  if (isUnnamed(nodes, start)) return false;
  if (DIRECTIVES.has(cue.lemma) && hasInfinitive(nodes, start)) return true;
  if (opening.lower === "that") return true;
  if (OPENS_CONTENT.has(opening.lower)) return hasFiniteVerb(nodes, start, nodes.length - 1);
  // "Apologized on Thursday for a breach that exposed thousands": the verb has no clause of its own.
  if (cue.lemma === "apologize" && opening.pos === "ADP") return false;
  if (SUBORDINATING.test(opening.lower)) return hasFiniteVerb(nodes, start, nodes.length - 1);
  if (NEEDS_THAT.has(cue.lemma) && opening.pos !== "PRON") return false;
  // "said the decision to forgo the money had nothing to do with it": what is said is always a clause.
  if (cue.lemma === "say") return hasFiniteVerb(nodes, start, nodes.length - 1);
  const phrase = phraseStartingAt(nodes, start);
  return phrase !== null && startsPredicate(nodes, phrase.last + 1);
}

/** Steps over the listener, the time and the place to where the reported words begin. */
export function contentStart(nodes: readonly Node[], cue: Cue): number | null {
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

/** The clause runs to the end of the sentence unless another cue or a clause of the reporter's own takes over. */
export function contentEnd(nodes: readonly Node[], start: number, cue: Cue, cues: readonly Cue[]): number {
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
    // "Smith, who said she was ill, praised Doe": a verb right behind the comma is the main clause's.
    (opening === other.first && gap === 1 && subject >= 0 && subject < cue.first) ||
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
export function relativeTail(nodes: readonly Node[], start: number, last: number): number {
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
