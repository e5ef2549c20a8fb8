/**
 * Subjects and what news puts beside them: appositions, ages, parties and
 * relative clauses, between commas or dashes, one after another.
 */
import { isFiniteVerb } from "./auxiliaries.ts";
import { PLACES } from "./lexicon/people-words.ts";
import type { Node } from "./narration.ts";
import { isComma, type Phrase, phraseEndingAt, phraseStartingAt, RELATIVES, wordAt } from "./phrases.ts";
import { type Subject, subject } from "./subject.ts";

// An aside further off belongs to another clause; it also bounds the work in hostile sentences.
const REACH = 60;

function isDash(node: Node | undefined): boolean {
  return node?.kind === "word" && /^(?:—|–|--)$/u.test(node.text);
}

/** "Smith, who …" and "the man who …": the pronoun is the mention, the noun before it tells who. */
export function antecedent(nodes: readonly Node[], relative: Phrase): Subject {
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

/** "Smith, a lawyer for the group, said": steps back over the asides to the noun they describe. */
export function subjectBeforeAside(nodes: readonly Node[], closing: number): Subject | null {
  const relative = subjectBeforeRelative(nodes, closing);
  if (relative !== null) return relative;
  const opens = isDash(nodes[closing]) ? isDash : isComma;
  const asides: Phrase[] = [];
  let at = closing;
  let found: Phrase | null = null;
  for (let step = 0; step < 4; step++) {
    const opening = lastBefore(nodes, at, opens);
    const phrase = opening === null ? null : phraseEndingAt(nodes, beforePoint(nodes, opening - 1));
    if (opening === null) break;
    // "Smith, in a letter headed, “…”, said": no noun before this comma, the aside opens further off.
    if (phrase === null) {
      at = opening;
      continue;
    }
    const inside = phraseStartingAt(nodes, opening + 1);
    if (inside !== null) asides.push(inside);
    // "after winning Ohio, Gov. Doe (R), said": what stands before the comma is no subject, the aside is.
    const before = wordAt(nodes, phrase.first - 1);
    const isObject =
      before !== null &&
      !(inside !== null && opensReportedClause(nodes, phrase, inside)) &&
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
  return phrase === null ? null : subject(phrase);
}

/**
 * "Smith, whose mother, Peggy, survived the fire, said": where a predicate stands before the closing comma,
 * its own subject is inside the relative clause, and whoever the clause describes goes on.
 */
function subjectBeforeRelative(nodes: readonly Node[], closing: number): Subject | null {
  if (!isComma(nodes[closing])) return null;
  const inner = lastBefore(nodes, closing, isComma);
  const predicate = inner === null ? null : wordAt(nodes, inner + 1);
  if (inner === null || (predicate?.pos !== "VERB" && predicate?.pos !== "AUX")) return null;
  if (!isFiniteVerb(predicate)) return null;
  for (let at = lastBefore(nodes, inner, isComma); at !== null; at = lastBefore(nodes, at, isComma)) {
    if (!/^(?:who|whose|whom|which)$/u.test(wordAt(nodes, at + 1)?.lower ?? "")) continue;
    const phrase = phraseEndingAt(nodes, beforePoint(nodes, at - 1));
    const opener = phrase === null ? null : wordAt(nodes, phrase.first - 1);
    const isObject = opener?.pos === "VERB" || opener?.pos === "ADP";
    return phrase === null || isObject ? null : subject(phrase);
  }
  return null;
}

/** "R-Fla.,": the point belongs to what it shortens. */
function beforePoint(nodes: readonly Node[], index: number): number {
  return wordAt(nodes, index)?.text === "." ? index - 1 : index;
}

const OPENS_CLAUSE = new Set("after before since until when while as".split(" "));

/** "a day after Jane Doe, his choice to lead the panel, said": a name that an aside describes is the clause's subject. */
function opensReportedClause(nodes: readonly Node[], phrase: Phrase, inside: Phrase): boolean {
  const describes = wordAt(nodes, inside.first);
  return (
    OPENS_CLAUSE.has(wordAt(nodes, phrase.first - 1)?.lower ?? "") &&
    wordAt(nodes, phrase.last)?.pos === "PROPN" &&
    describes !== null &&
    (describes.pos === "DET" || /^(?:his|her|its|their|an?|the)$/u.test(describes.lower))
  );
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

/** "Smith, citing the law, …" where no verb but the participle has been read yet. */
export function subjectOfAside(nodes: readonly Node[], comma: number): Subject | null {
  const phrase = isComma(nodes[comma]) ? phraseEndingAt(nodes, comma - 1) : null;
  return phrase === null ? null : subject(phrase);
}

/** "said the manager, Jane Doe, …" and "said South Point, Ohio, Mayor Jane Doe": the name may come later. */
export function asidesAfter(nodes: readonly Node[], first: number): Phrase[] {
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
