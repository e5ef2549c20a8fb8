/**
 * Noun phrases around a verb, found by a shallow walk over part-of-speech tags.
 *
 * No parse tree: the subject of a reporting verb in news stands next to it,
 * parted from it at most by an adverb, an apposition or a relative clause, and
 * those are stepped over one by one.
 */
import type { Span } from "../text/span.ts";
import type { Node, Word } from "./narration.ts";

/** Indices into a sentence's nodes, both included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

export function wordAt(nodes: readonly Node[], index: number): Word | null {
  const node = nodes[index];
  return node?.kind === "word" ? node : null;
}

export function phraseSpan(nodes: readonly Node[], phrase: Phrase): Span {
  return { start: nodes[phrase.first]?.start ?? 0, end: nodes[phrase.last]?.end ?? 0 };
}

export function isComma(node: Node | undefined): boolean {
  return node?.kind === "word" && node.text === ",";
}

const NAME_PARTICLES = new Set("de da di del van von der bin al el la le".split(" "));
const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM"]);
const LINKING = new Set([
  "of",
  "for",
  "at",
  "in",
  "from",
  "with",
  "on",
  "to",
  "behind",
  "under",
  "near",
  "by",
  "around",
  "inside",
  "within",
  "against",
  "across",
  "outside",
  "along",
  "throughout",
]);
export const RELATIVES = new Set(["who", "which", "that", "whom", "whose"]);
const SUBJECT_PRONOUNS = new Set("i he she they we it who you".split(" "));

/** The base noun phrase (no "of …" after it) that ends at `last`, or null when that is no nominal. */
function basePhraseEndingAt(nodes: readonly Node[], last: number): Phrase | null {
  let first = last;
  let index = last;
  // "(R-Fla.)" and "(D)" belong to the name before them.
  if (wordAt(nodes, index)?.text === ")") {
    const opening = openingBracket(nodes, index);
    if (opening === null) return null;
    index = opening - 1;
  }
  const head = wordAt(nodes, index);
  if (head === null || !isHead(head)) return null;
  first = index;
  if (SUBJECT_PRONOUNS.has(head.lower)) return { first, last };
  while (first > 0 && belongs(nodes, first - 1, first)) first--;
  return { first, last };
}

function isHead(word: Word): boolean {
  return (
    word.pos === "NOUN" ||
    word.pos === "PROPN" ||
    word.pos === "PRON" ||
    word.pos === "NUM" ||
    word.pos === "DET" ||
    word.pos === "X" ||
    word.pos === "ADJ"
  );
}

function openingBracket(nodes: readonly Node[], closing: number): number | null {
  for (let index = closing - 1; index >= Math.max(0, closing - 12); index--) {
    if (wordAt(nodes, index)?.text === "(") return index;
  }
  return null;
}

/** Whether the word at `index` is part of the noun phrase whose next word stands at `index + 1`. */
function belongs(nodes: readonly Node[], index: number, next: number): boolean {
  const word = wordAt(nodes, index);
  const after = wordAt(nodes, next);
  if (word === null || after === null) return false;
  if (word.lower === "'s" || word.lower === "’s" || word.lower === "'" || word.lower === "’") return true;
  if (after.pos === "PROPN" && NAME_PARTICLES.has(word.lower)) return true;
  if (word.text === "-" || word.text === "&" || word.text === "/") return true;
  if (word.text === "." && word.start === (nodes[index - 1]?.end ?? -1) && /^\p{Lu}/u.test(after.text))
    return /^\p{Lu}/u.test(wordAt(nodes, index - 1)?.text ?? "");
  if (after.pos === "DET" && after.lower !== "'s") return word.lower === "all" || word.lower === "both";
  if (after.pos === "PRON" && /^(?:his|her|its|their|my|our|your)$/u.test(after.lower)) return false;
  if (word.pos === "PRON") return /^(?:his|her|its|their|my|our|your)$/u.test(word.lower);
  // "told reporters Smith said": a plural noun does not run into a name, but `“…,” experts Ann Hall and Paul Reed said`.
  if (word.pos === "NOUN" && after.pos === "PROPN")
    return !word.lower.endsWith("s") || opensClause(nodes, index);
  if (NOMINAL.has(word.pos)) return true;
  if (word.pos === "VERB")
    return (
      /(?:ing|ed|en)$/u.test(word.lower) && after.pos !== "PROPN" && isDeterminer(wordAt(nodes, index - 1))
    );
  return word.pos === "ADV" && after.pos === "ADJ";
}

function opensClause(nodes: readonly Node[], index: number): boolean {
  const before = nodes[index - 1];
  return before === undefined || before.kind === "quote";
}

function isDeterminer(word: Word | null): boolean {
  return word !== null && (word.pos === "DET" || /^(?:his|her|its|their|'s|’s)$/u.test(word.lower));
}

/**
 * The noun phrase that ends at `last` with all that leads up to its head:
 * "officials in the ministry" as well as "the ministry".
 */
export function phraseEndingAt(nodes: readonly Node[], last: number): Phrase | null {
  let phrase = basePhraseEndingAt(nodes, last);
  for (let step = 0; phrase !== null && step < 4; step++) {
    const before = wordAt(nodes, phrase.first - 1);
    if (before === null) break;
    if (before.pos === "CCONJ" && before.lower === "and") {
      // "… of his campaign and he": a pronoun opens a clause of its own.
      if (SUBJECT_PRONOUNS.has(wordAt(nodes, phrase.first)?.lower ?? "")) break;
      const left: Phrase | null = basePhraseEndingAt(nodes, phrase.first - 2) ?? null;
      if (left === null || isClauseVerb(nodes, left.first - 1)) break;
      phrase = { first: left.first, last: phrase.last };
      continue;
    }
    if (!(before.pos === "ADP" && LINKING.has(before.lower))) break;
    const left: Phrase | null = basePhraseEndingAt(nodes, pastParticiple(nodes, phrase.first - 2));
    if (left === null) break;
    phrase = { first: left.first, last: phrase.last };
  }
  return phrase;
}

/** "a letter obtained by the agency": steps over the participle to the noun it describes. */
function pastParticiple(nodes: readonly Node[], index: number): number {
  const word = wordAt(nodes, index);
  const isParticiple = word !== null && word.pos === "VERB" && /(?:ed|en|wn)$/u.test(word.lower);
  return isParticiple && wordAt(nodes, index - 1)?.pos === "NOUN" ? index - 1 : index;
}

function isClauseVerb(nodes: readonly Node[], index: number): boolean {
  const pos = wordAt(nodes, index)?.pos;
  return pos === "VERB" || pos === "AUX";
}

/** The noun phrase that starts at `first`, with the "of …" and "for …" phrases that follow its head. */
export function phraseStartingAt(nodes: readonly Node[], first: number): Phrase | null {
  let last = baseEnd(nodes, first);
  if (last === null) return null;
  for (let step = 0; step < 3; step++) {
    const link = wordAt(nodes, last + 1);
    if (link === null || !/^(?:of|for|at|from|with|in)$/u.test(link.lower)) break;
    const end = baseEnd(nodes, last + 2);
    if (end === null) break;
    last = end;
  }
  return { first, last };
}

function baseEnd(nodes: readonly Node[], first: number): number | null {
  const opener = wordAt(nodes, first);
  if (opener === null) return null;
  if (SUBJECT_PRONOUNS.has(opener.lower)) return first;
  let last = -1;
  for (let index = first; index < nodes.length; index++) {
    const word = wordAt(nodes, index);
    if (word === null) break;
    const isPart =
      word.pos === "PART" ||
      word.text === "-" ||
      word.text === "&" ||
      word.text === "." ||
      word.text === "’" ||
      word.text === "'";
    if (
      word.text === "." &&
      !(
        index > first &&
        /^\p{Lu}/u.test(wordAt(nodes, index - 1)?.text ?? "") &&
        index + 1 < nodes.length &&
        /^\p{Lu}/u.test(wordAt(nodes, index + 1)?.text ?? "")
      )
    )
      break;
    if (NOMINAL.has(word.pos) || word.pos === "X" || leadsRole(nodes, index)) {
      if (word.pos === "PRON" && index > first && SUBJECT_PRONOUNS.has(word.lower)) break;
      if (last >= 0 && word.pos === "DET") break;
      if (isHead(word)) last = index;
    } else if (!isPart) break;
    if (word.lower === "to") break;
  }
  return last < 0 ? null : bracketAfter(nodes, last);
}

/** "said lead author Jane Doe": the tagger hears that somebody leads. */
function leadsRole(nodes: readonly Node[], index: number): boolean {
  return wordAt(nodes, index)?.lower === "lead" && wordAt(nodes, index + 1)?.pos === "NOUN";
}

function bracketAfter(nodes: readonly Node[], last: number): number {
  if (wordAt(nodes, last + 1)?.text !== "(") return last;
  for (let index = last + 2; index < Math.min(nodes.length, last + 12); index++) {
    if (wordAt(nodes, index)?.text === ")") return index;
  }
  return last;
}
