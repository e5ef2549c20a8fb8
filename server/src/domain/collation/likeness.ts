/**
 * How alike two words are as testimony to one spoken word: 1 the same, 0 not at all.
 *
 * Only words with content may be alike by meaning. A figure, a date, a
 * negation or a name is the same or it is not: resources that count
 * "Monday" and "Tuesday" as near would hide exactly what an editor must see.
 */
import type { Thesaurus } from "../language.ts";
import { LikenessMemory } from "./likeness-memory.ts";
import type { Word, WordKind } from "./words.ts";

export type WordLikeness = (a: Word, b: Word) => number;

const SAME_LEMMA = 0.9;
const MISSPELT = 0.8;
const SAME_STEM = 0.7;
/** A synonym may take a word's place; it does not count as much as the word. */
const BY_MEANING = 0.75;

/** "not" and "no": the polarity is the same, and so is the place. */
const BOTH_NEGATE = 0.7;
const DOES_THE_SAME = 0.45;

/** Small words that can stand for each other in one place without changing what is said. */
const SAME_OFFICE = rowsByWord([
  "a an the this that these those its his her their our my",
  "of in at on by from for with to into over through about toward against as within",
  "that which who",
  "and but",
  "because as since for",
  "while when as",
  "be is are was were been being get got",
  "will shall",
]);

/** For each word a bit for every row that it stands in: two words share a row if they share a bit. */
function rowsByWord(rows: readonly string[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  rows.forEach((row, number) => {
    for (const word of row.split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << number));
  });
  return bits;
}

function shareRow(rows: ReadonlyMap<string, number>, a: string, b: string): boolean {
  const ofA = rows.get(a);
  return ofA !== undefined && (ofA & (rows.get(b) ?? 0)) !== 0;
}

/** Compared one by one: this is asked of millions of pairs, and a set costs five times as much. */
function isNeverByLikeness(kind: WordKind): boolean {
  return kind === "figure" || kind === "date" || kind === "negation" || kind === "pointing";
}

/** "$5" and "5", whose currency may stand behind it as a word; "$5" and "£5" are two amounts. */
function isSameBareFigure(a: string, b: string): boolean {
  if (a.length === b.length) return false;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.endsWith(shorter) && /^\p{Sc}$/u.test(longer.slice(0, longer.length - shorter.length));
}

/**
 * What reporting does to a speaker's words: "I will" becomes "he would".
 * Forms of one row are the same word where one side is indirect speech.
 */
const SHIFTED = rowsByWord([
  "i he she they we you",
  "me him her them us you",
  "my his her their our your its",
  "will would",
  "can could",
  "may might",
  "shall should",
  "this that",
  "here there",
  "now then",
]);

/** Some 64 MB; a story of ten thousand quotations asks for fewer. */
const MOST_REMEMBERED = 2_000_000;

/** Answers are remembered for one analysis: the same words meet again and again. */
export function wordLikeness(thesaurus: Thesaurus): WordLikeness {
  const memory = new LikenessMemory(MOST_REMEMBERED, (a, b) => likenessOfContent(a, b, thesaurus));
  return (a, b) => {
    if (a.key === b.key) return 1;
    if (a.kind === "negation" && b.kind === "negation") return BOTH_NEGATE;
    if (a.kind === "figure" && b.kind === "figure") return isSameBareFigure(a.key, b.key) ? SAME_LEMMA : 0;
    if (isNeverByLikeness(a.kind) || isNeverByLikeness(b.kind)) return 0;
    if (a.kind === "function" && b.kind === "function") return likenessOfSmallWords(a, b);
    return memory.of(a, b);
  };
}

/** The same, where at least one side is a reporter's paraphrase. */
export function allowingReportedSpeech(likeness: WordLikeness): WordLikeness {
  return (a, b) => Math.max(likeness(a, b), areShifted(a.key, b.key) ? SAME_LEMMA : 0);
}

function areShifted(a: string, b: string): boolean {
  return a !== b && shareRow(SHIFTED, a, b);
}

function likenessOfSmallWords(a: Word, b: Word): number {
  if (a.lemma === b.lemma) return SAME_LEMMA;
  return shareRow(SAME_OFFICE, a.key, b.key) ? DOES_THE_SAME : 0;
}

function likenessOfContent(a: Word, b: Word, thesaurus: Thesaurus): number {
  if (isMaskOf(a.key, b.key) || isMaskOf(b.key, a.key)) return SAME_LEMMA;
  if (a.lemma === b.lemma) return SAME_LEMMA;
  if (a.kind === "function" || b.kind === "function") return 0;
  if (isSlipOfSpelling(a.key, b.key)) return MISSPELT;
  if (a.kind === "name" || b.kind === "name") return 0;
  if (thesaurus.areAntonyms(a.lemma, b.lemma)) return 0;
  if (shareStem(a.key, b.key)) return SAME_STEM;
  const ofLemmas = thesaurus.likeness(a.lemma, b.lemma);
  if (a.lemma === a.key && b.lemma === b.key) return BY_MEANING * ofLemmas;
  return BY_MEANING * Math.max(ofLemmas, thesaurus.likeness(a.key, b.key));
}

/** "f***ing" stands for a word that begins and ends as it does. */
export function isMaskOf(masked: string, plain: string): boolean {
  if (!masked.includes("**")) return false;
  const [, start = "", end = ""] = masked.match(/^(\p{L}+)\*{2,}(\p{L}*)$/u) ?? [];
  return start !== "" && !plain.includes("*") && plain.startsWith(start) && plain.endsWith(end);
}

/** Long words with the first two thirds in common: "negotiation", "negotiating". */
function shareStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= 5 && sharedPrefix(a, b) >= Math.max(5, Math.ceil(shorter * 0.7));
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** One letter off in a word of six or more, two in ten or more: "Qaida", "Godather", "Gadhafi". */
function isSlipOfSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || a.at(-1) !== b.at(-1)) return false;
  return isWithinEdits(a, b, shorter >= 10 ? 2 : 1);
}

/** Whether `a` becomes `b` by that many insertions, deletions and substitutions of letters. */
export function isWithinEdits(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  // What both begin and end with is no edit, and mostly that leaves too much or nothing.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return areWithinEdits(a.slice(start, a.length - end), b.slice(start, b.length - end), edits);
}

function areWithinEdits(a: string, b: string, edits: number): boolean {
  if (Math.max(a.length, b.length) <= edits) return true;
  if (edits <= 1 || a.length === 0 || b.length === 0) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (next.every((distance) => distance > edits)) return false;
    row = next;
  }
  return (row[b.length] ?? 0) <= edits;
}
