/**
 * Bounds of a quotation, moved word by word. What is marked by hand is never
 * a part of a word, and quotation marks around it are not its own.
 */
import { type Span, type Token, tokenize } from "@variorum/server/domain";

export type Edge = "start" | "end";

const MARKS = /^[\p{Pi}\p{Pf}"'„‚‹›«»—–-]+$/u;

const isWord = ({ kind }: Token) => kind === "word" || kind === "figure";

/** The whole words that a selection touches, with the points that close them; null where it holds none. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  // A selection ends somewhere within a long text: only its surroundings are read.
  const from = Math.max(0, text.lastIndexOf("\n", start));
  const to = text.indexOf("\n", end);
  const touched = tokenize(text, { start: from, end: to === -1 ? text.length : to }).filter(
    (token) => token.start < end && start < token.end,
  );
  const first = touched.findIndex(isWord);
  const last = touched.findLastIndex(({ t }) => !MARKS.test(t));
  const [begin, close] = [touched[first], touched[Math.max(first, last)]];
  return begin && close ? { start: begin.start, end: close.end } : null;
}

/** The segments with one outer edge a word further; as they were where there is no further. */
export function nudged(text: string, segments: readonly Span[], edge: Edge, by: 1 | -1): readonly Span[] {
  const words = tokenize(text).filter(isWord);
  const at = (edge === "start" ? segments[0]?.start : segments.at(-1)?.end) ?? 0;
  const edges = words.map((word) => word[edge]);
  const to = by === 1 ? edges.find((each) => each > at) : edges.findLast((each) => each < at);
  return to === undefined ? segments : withEdge(segments, edge, to);
}

/** The segments with an outer edge at this place; as they were where that would leave no words. */
export function withEdge(segments: readonly Span[], edge: Edge, to: number): readonly Span[] {
  const index = edge === "start" ? 0 : segments.length - 1;
  return segments.map((segment, each) => {
    if (each !== index) return segment;
    const moved = { ...segment, [edge]: to };
    return moved.start < moved.end ? moved : segment;
  });
}

/** The word `by` words from here, to begin a new marking at. */
export function wordFrom(text: string, place: number, by: 1 | -1): Span | null {
  const words = tokenize(text).filter(isWord);
  const word =
    by === 1 ? words.find(({ start }) => start > place) : words.findLast(({ start }) => start < place);
  return word ? { start: word.start, end: word.end } : null;
}
