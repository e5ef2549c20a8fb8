/**
 * How two printings of the same words are told to be the same: case, curly or
 * straight marks, kinds of dashes and of spaces are house style, not wording.
 *
 * Normalisation is always a view. The article's text stays as it was printed,
 * and whoever needs to come back to it keeps the offsets (`foldText`).
 */

const DOUBLE_MARKS = /[“”„‟«»″＂]|``|''/gu;
const SINGLE_MARKS = /[‘’‚‛‹›′`´＇]/gu;
const DASHES = /[‐‑‒–—―−]/gu;
// Soft hyphens and joiners are typesetting; they stand inside words and say nothing.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Case, marks, dashes and invisible characters folded; accents stay, for they tell names apart. */
export function foldCharacters(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, "'")
    .replace(DASHES, "-")
    .toLowerCase();
}

/** A name's letters only, without accents and points: "Peña Nieto, Jr." and "Pena Nieto Jr" are one key. */
export function foldName(name: string): string {
  // Nearly every name of English news needs no more than this; the full fold costs ten times as much.
  if (/^[A-Za-z]+$/u.test(name)) return name.toLowerCase();
  return foldCharacters(name)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export interface FoldedText {
  /** Folded, every run of white space one space. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it stands in the original; one more entry for the end. */
  readonly offsets: readonly number[];
}

/** Folds a text for searching and keeps the way back to the original offsets. */
export function foldText(original: string): FoldedText {
  let text = "";
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = /\s/u.test(character) ? (text.endsWith(" ") ? "" : " ") : foldCharacters(character);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(offset);
    text += folded;
    offset += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}
