/**
 * Finds a stretch of text again after the text was edited or set anew.
 *
 * An anchor is the W3C Web Annotation pair of a quote selector (the exact words
 * with a little of what stands around them) and a position hint. The words are
 * looked for in folded form, so that curly marks, dashes and spacing may
 * change. They are never guessed: where they are gone, or stand in several
 * places that nothing tells apart, the anchor is an orphan, for a ruling that
 * moves to words it was not made on is worse than one that is shown as lost.
 *
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
import { type FoldedText, foldText } from "./normalize.ts";
import { type Span, textOf } from "./span.ts";

export interface Anchor {
  /** The words themselves, as printed. */
  readonly exact: string;
  /** Up to 32 characters before and after; empty at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words stood, in UTF-16 units: a hint that decides between equal places only. */
  readonly start: number;
}

export type Anchored = { readonly kind: "found"; readonly span: Span } | { readonly kind: "orphan" };

/** Enough to tell two uses of one phrase apart; longer ones break at the first edit nearby. */
const CONTEXT = 32;

export function anchorOf(text: string, span: Span): Anchor {
  return {
    exact: textOf(text, span),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
    start: span.start,
  };
}

/** Where an anchor's words stand in a text now. */
export function locate(text: string, anchor: Anchor): Anchored {
  if (
    textOf(text, { start: anchor.start, end: anchor.start + anchor.exact.length }) === anchor.exact &&
    fits(text, anchor)
  ) {
    return { kind: "found", span: { start: anchor.start, end: anchor.start + anchor.exact.length } };
  }
  const folded = foldText(text);
  const exact = foldText(anchor.exact).text.trim();
  if (exact === "") return { kind: "orphan" };
  const places = placesOf(folded.text, exact).map((start) => ({
    start,
    kinship: kinship(folded, start, exact, anchor),
  }));
  const best = Math.max(...places.map((place) => place.kinship));
  const kin = places.filter((place) => place.kinship === best);
  const [only] = kin;
  // The same words with the same surroundings twice: nothing but the old place tells them apart, and it has moved.
  if (only === undefined || kin.length > 1) return { kind: "orphan" };
  return { kind: "found", span: unfold(folded, only.start, exact.length) };
}

function fits(text: string, anchor: Anchor): boolean {
  const end = anchor.start + anchor.exact.length;
  return (
    text.slice(0, anchor.start).endsWith(anchor.prefix.slice(-4)) &&
    text.slice(end).startsWith(anchor.suffix.slice(0, 4))
  );
}

// More places than this are a word, not a passage; the rest could not be told apart anyway.
const MOST_PLACES = 200;

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(words);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(words, at + 1)
  ) {
    if (isWhole(text, at, words)) places.push(at);
  }
  return places;
}

/** "art" is not found in "part". */
function isWhole(text: string, at: number, words: string): boolean {
  const joins = (a: string, b: string) => /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
  return (
    !joins(text.charAt(at - 1), words.charAt(0)) &&
    !joins(words.charAt(words.length - 1), text.charAt(at + words.length))
  );
}

/** How many characters around a place agree with what stood around the words. */
function kinship(folded: FoldedText, start: number, exact: string, anchor: Anchor): number {
  const before = foldText(anchor.prefix).text;
  const after = foldText(anchor.suffix).text;
  const found = folded.text;
  let score = 0;
  for (
    let back = 1;
    back <= before.length && found.charAt(start - back) === before.charAt(before.length - back);
    back++
  )
    score++;
  const end = start + exact.length;
  for (let on = 0; on < after.length && found.charAt(end + on) === after.charAt(on); on++) score++;
  return score;
}

function unfold(folded: FoldedText, start: number, length: number): Span {
  return { start: folded.offsets[start] ?? 0, end: folded.offsets[start + length] ?? 0 };
}
