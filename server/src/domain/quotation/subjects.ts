/**
 * Whose verb is it? The subject of a verb, as the mention that names the speaker.
 *
 * Each way a subject can stand in news copy is a step of its own: right before
 * the verb, before an apposition, before a relative pronoun, shared with an
 * earlier verb ("met donors and said", "…, adding"), or after the verb
 * ("said Smith").
 */

import { PLACES } from "./lexicon/people-words.ts";
import { SURE_FORMS } from "./lexicon/speech-verbs.ts";
import type { Node } from "./narration.ts";
import { isComma, type Phrase, phraseEndingAt, phraseStartingAt, RELATIVES, wordAt } from "./phrases.ts";

export interface Subject {
  /** The mention: what the attribution names. */
  readonly mention: Phrase;
  /** Where to look for the name, in order: an apposition may hold it ("the manager, Jane Doe,"). */
  readonly naming: readonly Phrase[];
}

const NEGATIONS = new Set("not n't n’t never nor neither hardly".split(" "));
export const TIME_WORDS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week month year later earlier recently time day".split(
    " ",
  ),
);
// Verbs further back than this belong to another clause; it also bounds the work in hostile sentences.
const REACH = 60;
const DEEPEST = 3;

export interface Auxiliaries {
  /** Index of the node before auxiliaries, adverbs and negations. */
  readonly before: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
  readonly finite: boolean;
}

const MODALS = new Set("would could might may should can".split(" "));

/** Steps over what stands between a verb and its subject. */
export function auxiliariesOf(nodes: readonly Node[], verb: number): Auxiliaries {
  const form = wordAt(nodes, verb)?.lower ?? "";
  let before = verb - 1;
  let [negated, passive, modal, helped] = [false, false, false, false];
  for (; before >= 0; before--) {
    const word = wordAt(nodes, before);
    if (word === null) break;
    const isHelper =
      word.pos === "AUX" ||
      (/^(?:'s|’s|'ve|’ve|'d|’d|'re|’re|'ll|’ll)$/u.test(word.lower) && word.pos !== "PART");
    const isNegation = NEGATIONS.has(word.lower);
    if (
      !isHelper &&
      !isNegation &&
      word.pos !== "ADV" &&
      !/^(?:also|then|both|all|just|later|soon|once|even|still|further|again|repeatedly|recently)$/u.test(
        word.lower,
      )
    )
      break;
    negated ||= isNegation;
    helped ||= isHelper;
    modal ||= MODALS.has(word.lower);
    passive ||=
      isHelper &&
      (word.lemma === "be" || /^(?:was|were|is|are|been|being|be|got)$/u.test(word.lower)) &&
      !form.endsWith("ing");
  }
  const infinitive = wordAt(nodes, before)?.lower === "to";
  return { before, negated, passive, modal, infinitive, finite: helped || !form.endsWith("ing") };
}

/** The subject before a verb, or null when there is none to be found in the sentence. */
export function subjectBefore(nodes: readonly Node[], verb: number, depth = 0): Subject | null {
  if (depth > DEEPEST) return null;
  const { before, infinitive, finite } = auxiliariesOf(nodes, verb);
  const previous = wordAt(nodes, before);
  if (infinitive) return subjectOfEarlierVerb(nodes, before, depth);
  if (!finite)
    return (
      absoluteSubject(nodes, before) ??
      mainSubject(nodes, verb, depth) ??
      subjectOfLaterClause(nodes, verb) ??
      subjectOfAside(nodes, before)
    );
  // "Smith, citing “…,” said": the quotation ends an aside.
  if (previous === null) return before > 1 ? subjectBeforeAside(nodes, before, depth) : null;
  // ", and urged": a comma closes the clause between, so the subject is the main one.
  const afterAside =
    previous.pos === "CCONJ" && isComma(nodes[before - 1]) ? mainSubject(nodes, before, depth) : null;
  if (previous.pos === "CCONJ")
    return (
      afterAside ?? subjectOfEarlierReport(nodes, before, depth) ?? subjectOfEarlierVerb(nodes, before, depth)
    );
  if (isComma(previous) || previous.text === "—" || previous.text === "–" || previous.text === "--")
    return subjectBeforeAside(nodes, before, depth);
  return directSubject(nodes, before, depth);
}

function directSubject(nodes: readonly Node[], last: number, depth: number): Subject | null {
  // "the people interviewed said": the participle describes the noun before it.
  const word = wordAt(nodes, last);
  const participle =
    word?.pos === "VERB" && /(?:ed|en)$/u.test(word.lower) && wordAt(nodes, last - 1)?.pos === "NOUN";
  const phrase = phraseEndingAt(nodes, participle ? last - 1 : last);
  if (phrase === null) return null;
  const head = wordAt(nodes, phrase.last);
  if (head !== null && TIME_WORDS.has(head.lower) && phrase.first > 0) {
    const earlier = wordAt(nodes, phrase.first - 1);
    const skip = earlier?.pos === "ADP" ? phrase.first - 2 : phrase.first - 1;
    return skip >= 0 ? (directSubject(nodes, skip, depth + 1) ?? subject(phrase)) : subject(phrase);
  }
  const only = wordAt(nodes, phrase.first);
  if (only !== null && phrase.first === phrase.last && RELATIVES.has(only.lower))
    return antecedent(nodes, phrase);
  return subject(phrase);
}

function subject(mention: Phrase, ...also: Phrase[]): Subject {
  return { mention, naming: [mention, ...also] };
}

/** "Smith, who …" and "the man who …": the pronoun is the mention, the noun before it tells who. */
function antecedent(nodes: readonly Node[], relative: Phrase): Subject {
  const before = isComma(nodes[relative.first - 1]) ? relative.first - 2 : relative.first - 1;
  const named = before < 0 ? null : phraseEndingAt(nodes, before);
  if (named === null) return { mention: relative, naming: [relative] };
  return { mention: relative, naming: [named, ...asideNames(nodes, named), ...innerNouns(nodes, named)] };
}

/** "the mood under Smith, who …", "reactions by members who …": where the first noun cannot speak, a later one may. */
function innerNouns(nodes: readonly Node[], phrase: Phrase): Phrase[] {
  const inner: Phrase[] = [];
  for (let index = phrase.first + 1; index < phrase.last; index++) {
    if (wordAt(nodes, index)?.pos === "ADP") inner.push({ first: index + 1, last: phrase.last });
  }
  return inner;
}

function asideNames(nodes: readonly Node[], phrase: Phrase): Phrase[] {
  if (!isComma(nodes[phrase.first - 1])) return [];
  const before = phraseEndingAt(nodes, phrase.first - 2);
  return before === null ? [] : [before];
}

function isDash(node: Node | undefined): boolean {
  return node?.kind === "word" && /^(?:—|–|--)$/u.test(node.text);
}

/** "Smith, a lawyer for the group, said": steps back over the asides to the noun they describe. */
function subjectBeforeAside(nodes: readonly Node[], closing: number, depth: number): Subject | null {
  const opens = isDash(nodes[closing]) ? isDash : isComma;
  const asides: Phrase[] = [];
  let at = closing;
  let found: Phrase | null = null;
  for (let step = 0; step < 4; step++) {
    const opening = lastBefore(nodes, at, opens);
    const phrase = opening === null ? null : phraseEndingAt(nodes, opening - 1);
    if (opening === null || phrase === null) break;
    const inside = phraseStartingAt(nodes, opening + 1);
    if (inside !== null) asides.push(inside);
    // "after winning Ohio, Gov. Doe (R), said": what stands before the comma is no subject, the aside is.
    const before = wordAt(nodes, phrase.first - 1);
    const isObject =
      before !== null &&
      (before.pos === "VERB" || (before.pos === "ADP" && phrase.first > 1)) &&
      // "Father-of-two Jane Doe"
      wordAt(nodes, phrase.first - 2)?.text !== "-";
    const isPlace = PLACES.has(wordAt(nodes, closing - 1)?.lower ?? "");
    if (isObject && step === 0 && inside !== null && inside.last >= closing - 1 && !isPlace)
      return subject(inside);
    at = opening;
    // "a day after Rep. Doe, R-Fla., … told": what a party or an age describes is no object here.
    const isDescribed = found !== null && isTag(nodes, found);
    if (!isObject || isDescribed) found = phrase;
    if (isObject && isDescribed) break;
    // A name that opens its clause is where the chain of asides starts.
    if (!isObject && (!isComma(nodes[phrase.first - 1]) || !looksDescribed(nodes, phrase))) break;
  }
  if (found !== null) {
    const only = wordAt(nodes, found.first);
    if (only !== null && found.first === found.last && RELATIVES.has(only.lower))
      return antecedent(nodes, found);
    return subject(found, ...asides);
  }
  const phrase = closing > 0 ? phraseEndingAt(nodes, closing - 1) : null;
  return phrase === null || depth > DEEPEST ? null : subject(phrase);
}

function isTag(nodes: readonly Node[], phrase: Phrase): boolean {
  const first = wordAt(nodes, phrase.first);
  return first !== null && (/^(?:R|D|I)$/u.test(first.text) || first.pos === "NUM");
}

// "R-Fla." in "Rep. Doe, R-Fla., a member of the panel, said": the chain goes on to the left.
function looksDescribed(nodes: readonly Node[], phrase: Phrase): boolean {
  const first = wordAt(nodes, phrase.first);
  return (
    first !== null &&
    (/^(?:R|D|I)$/u.test(first.text) ||
      first.pos === "NUM" ||
      first.pos === "DET" ||
      (first.pos === "NOUN" && phrase.first > 2))
  );
}

function lastBefore(
  nodes: readonly Node[],
  from: number,
  matches: (node: Node | undefined) => boolean,
): number | null {
  for (let index = from - 1; index > Math.max(0, from - REACH); index--) {
    if (matches(nodes[index])) return index;
    if (nodes[index]?.kind === "quote" && matches === isComma && index < from - 8) return null;
  }
  return null;
}

/** "with Smith calling it a mess", "in response to Smith saying": the noun between preposition and participle. */
function absoluteSubject(nodes: readonly Node[], last: number): Subject | null {
  const phrase = phraseEndingAt(nodes, last);
  if (phrase === null) return null;
  const before = wordAt(nodes, phrase.first - 1);
  const isNamed =
    wordAt(nodes, phrase.last)?.pos === "PROPN" &&
    before?.pos === "ADP" &&
    !/^(?:in|at|on|by|for)$/u.test(before.lower);
  return before?.lower === "with" || isNamed ? subject(phrase) : null;
}

/** "Smith, citing the law, …" where no verb but the participle has been read yet. */
function subjectOfAside(nodes: readonly Node[], comma: number): Subject | null {
  const phrase = isComma(nodes[comma]) ? phraseEndingAt(nodes, comma - 1) : null;
  return phrase === null ? null : subject(phrase);
}

/**
 * "Smith told the voters he was ready, adding …": a participle goes with the
 * main clause, not with the nearest verb. The main clause is the first one
 * since a semicolon, a quotation or ", but".
 */
export function mainSubject(nodes: readonly Node[], to: number, depth = 0): Subject | null {
  let first = 0;
  for (let index = to - 1; index > Math.max(0, to - REACH); index--) {
    const word = wordAt(nodes, index);
    if (
      word?.text === ";" ||
      (isComma(nodes[index - 1]) &&
        /^(?:but|while|and)$/u.test(word?.lower ?? "") &&
        subjectOfNextVerb(nodes, index + 1, to))
    ) {
      first = index + 1;
      break;
    }
  }
  for (let index = Math.max(first, to - REACH); index < to; index++) {
    const word = wordAt(nodes, index);
    if (word === null || !isFiniteVerb(word) || wordAt(nodes, index - 1)?.lower === "to") continue;
    const found = subjectBefore(nodes, index, depth + 1);
    if (found !== null && found.mention.first >= first && !isRelative(nodes, found)) return found;
  }
  return null;
}

function isRelative(nodes: readonly Node[], { mention }: Subject): boolean {
  return RELATIVES.has(wordAt(nodes, mention.first)?.lower ?? "");
}

function isFiniteVerb(word: { readonly pos: string; readonly lower: string }): boolean {
  return (word.pos === "VERB" && !word.lower.endsWith("ing")) || word.pos === "AUX";
}

/** Whether a noun phrase opens at `first` and a verb follows it: a clause of its own. */
function subjectOfNextVerb(nodes: readonly Node[], first: number, to: number): boolean {
  const phrase = phraseStartingAt(nodes, first);
  const next = phrase === null ? null : wordAt(nodes, phrase.last + 1);
  return phrase !== null && phrase.last + 1 < to && next !== null && isFiniteVerb(next);
}

/** "Smith said the law was clear and said that …": the verbs of saying share their subject, not the clause between. */
function subjectOfEarlierReport(nodes: readonly Node[], from: number, depth: number): Subject | null {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const word = wordAt(nodes, index);
    if (word !== null && word.pos === "VERB" && SURE_FORMS.has(word.lower))
      return subjectBefore(nodes, index, depth + 1);
  }
  return null;
}

/** "Smith met donors and said": the subject is the earlier verb's. */
function subjectOfEarlierVerb(nodes: readonly Node[], from: number, depth: number): Subject | null {
  for (let index = from - 1; index >= Math.max(0, from - REACH); index--) {
    const word = wordAt(nodes, index);
    if (word === null) {
      // `“…,” Smith said, adding`: do not reach over a quotation unless nothing stands before the verb here.
      continue;
    }
    const finite = (word.pos === "VERB" && !word.lower.endsWith("ing")) || word.pos === "AUX";
    if (!finite || wordAt(nodes, index - 1)?.lower === "to") continue;
    const found = subjectBefore(nodes, index, depth + 1) ?? subjectAfter(nodes, index);
    if (found !== null) return found;
  }
  return null;
}

/** "Calling it a mess, Smith …": the participle's subject opens the clause after the comma. */
function subjectOfLaterClause(nodes: readonly Node[], verb: number): Subject | null {
  for (let index = verb + 1; index < Math.min(nodes.length, verb + REACH); index++) {
    if (!isComma(nodes[index]) && nodes[index]?.kind !== "quote") continue;
    const phrase = phraseStartingAt(nodes, index + 1);
    const next = phrase === null ? null : wordAt(nodes, phrase.last + 1);
    if (
      phrase !== null &&
      next !== null &&
      (next.pos === "VERB" || next.pos === "AUX" || next.pos === "ADV" || next.text === ",")
    )
      return subject(phrase);
  }
  return null;
}

/** "said Smith, a lawyer for the group": only where the noun ends the clause. */
export function subjectAfter(nodes: readonly Node[], verb: number): Subject | null {
  const phrase = phraseStartingAt(nodes, verb + 1);
  if (phrase === null) return null;
  let next = phrase.last + 1;
  while (wordAt(nodes, next)?.pos === "ADV") next++;
  const word = wordAt(nodes, next);
  // A verb behind the noun makes it the subject of its own clause: "said the plan was dead".
  if (word !== null && (word.pos === "VERB" || word.pos === "AUX" || word.pos === "PART")) return null;
  return subject(phrase, ...asidesAfter(nodes, phrase.last + 1));
}

/** "said the manager, Jane Doe, …" and "said South Point, Ohio, Mayor Jane Doe": the name may come later. */
function asidesAfter(nodes: readonly Node[], first: number): Phrase[] {
  const asides: Phrase[] = [];
  let at = first;
  while (asides.length < 2 && isComma(nodes[at])) {
    const aside = phraseStartingAt(nodes, at + 1);
    if (aside === null) break;
    asides.push(aside);
    at = aside.last + 1;
  }
  return asides;
}
