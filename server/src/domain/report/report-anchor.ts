/**
 * A reading's place in its article for programs that do not count as
 * JavaScript does: offsets in Unicode code points, and the words with enough
 * of what stands around them to be the only such place in the text.
 *
 * https://www.w3.org/TR/annotation-model/#selectors
 */
import { type Span, textOf } from "../text/span.ts";

export interface ReportAnchor {
  /** As printed, never folded. */
  readonly exact: string;
  /** Empty at the start of the text. */
  readonly prefix: string;
  /** Empty at the end of the text. */
  readonly suffix: string;
  /** In Unicode code points, half-open. */
  readonly start: number;
  readonly end: number;
}

/** For a text that may be quoted and not reprinted: the beginning finds the place, the offsets still tell where it ends. */
export function cappedAnchor(anchor: ReportAnchor, most: number): ReportAnchor {
  const { exact, suffix } = anchor;
  if (exact.length <= most) return anchor;
  const space = exact.slice(0, most).search(/\s+\S*$/u);
  const end = space > 0 ? space : wholeFrom(exact, most);
  return {
    ...anchor,
    exact: exact.slice(0, end),
    suffix: exact.slice(end, wholeFrom(exact, Math.min(exact.length, end + suffix.length))),
  };
}

/** What annotation tools keep; it grows only where the same words stand twice in the same surroundings. */
const CONTEXT = 32;

/** `pairs`: those of the text, found once where many places in one text are anchored. */
export function reportAnchorOf(text: string, span: Span, pairs = surrogatePairsIn(text)): ReportAnchor {
  const exact = textOf(text, span);
  const start = codePointsUntil(span.start, pairs);
  const end = codePointsUntil(span.end, pairs);
  for (let context = CONTEXT; ; context *= 2) {
    const prefix = text.slice(wholeFrom(text, Math.max(0, span.start - context)), span.start);
    const suffix = text.slice(span.end, wholeUntil(text, Math.min(text.length, span.end + context)));
    if (isOnlyPlace(text, prefix + exact + suffix) || context >= text.length) {
      return { exact, prefix, suffix, start, end };
    }
  }
}

function isOnlyPlace(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return text.indexOf(words, first + 1) < 0;
}

/** Where they begin, in order. Most texts have none, and counting through a long text for each place took seconds. */
export function surrogatePairsIn(text: string): readonly number[] {
  return [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
}

function codePointsUntil(at: number, pairs: readonly number[]): number {
  const later = pairs.findIndex((pair) => pair >= at);
  return at - (later === -1 ? pairs.length : later);
}

/** A context is cut between characters: not inside a surrogate pair, and not before a mark that sits on its letter. */
function wholeFrom(text: string, at: number): number {
  let from = at;
  while (from > 0 && sitsOnWhatIsBefore(text, from)) from--;
  return from;
}

function wholeUntil(text: string, at: number): number {
  let until = at;
  while (until < text.length && sitsOnWhatIsBefore(text, until)) until++;
  return until;
}

function sitsOnWhatIsBefore(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isLowHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return isLowHalf || /[\p{M}\u200d]/u.test(text.charAt(at)) || text.charAt(at - 1) === "\u200d";
}
