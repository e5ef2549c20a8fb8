/**
 * Finds what stands between quotation marks, without knowing a word of the language.
 *
 * One pass over each paragraph with a small stack. The scanner never throws
 * and never loses text: a mark it cannot pair is left where it is. An opener
 * without a closer runs to the end of its paragraph; when the next paragraph
 * opens again with the same mark, both are one quotation (the newspaper rule
 * that every paragraph of a long statement opens and only the last one closes).
 */
import type { Span } from "../text/span.ts";
import { type Mark, type MarkFamily, marksIn } from "./mark-shapes.ts";

export interface MarkedSpan extends Span {
  /** The same stretch with its marks. */
  readonly outer: Span;
  readonly family: MarkFamily;
  /** Index in the list of the marked span around this one. */
  readonly parent: number | null;
  /** The closing mark is missing and the paragraph's end was taken. */
  readonly unterminated: boolean;
  /** Index of the marked span in the paragraph before that this one carries on. */
  readonly continues: number | null;
}

interface Opening {
  readonly mark: Mark;
  readonly family: MarkFamily;
}

interface Found extends Span {
  readonly outer: Span;
  readonly family: MarkFamily;
  readonly unterminated: boolean;
}

// Deeper nesting than this is not news but noise; it also keeps the search of the stack constant.
const DEEPEST = 6;

/** Every marked span, by where it starts; an outer one comes before those nested in it. */
export function markedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let carried: number | null = null;
  for (const paragraph of paragraphs) {
    const inParagraph = nest(pair(text, paragraph), found.length);
    const first = inParagraph[0];
    const opens = first !== undefined && text.slice(paragraph.start, first.outer.start).trim() === "";
    const before: MarkedSpan | undefined = carried === null ? undefined : found[carried];
    if (first !== undefined && opens && before?.family === first.family) {
      inParagraph[0] = { ...first, continues: carried };
      if (carried !== null && before !== undefined) found[carried] = { ...before, unterminated: false };
    }
    carried = null;
    for (const span of inParagraph) {
      if (span.unterminated && span.parent === null) carried = found.length;
      found.push(span);
    }
  }
  return found;
}

/** Pairs the marks of one paragraph. */
function pair(text: string, paragraph: Span): Found[] {
  const marks = marksIn(text, paragraph.start, paragraph.end);
  const found: Found[] = [];
  const open: Opening[] = [];
  marks.forEach((mark, index) => {
    const top = open.at(-1);
    const reopens = mark.opens !== null && top?.family === mark.opens && mark.surelyOpens;
    const closing = reopens ? -1 : lastClosable(open, mark);
    if (closing >= 0 && !isPossessive(text, marks, index)) {
      const opening = open[closing];
      if (opening !== undefined) found.push(spanBetween(text, opening, mark.start, mark.end, false));
      open.length = closing;
      return;
    }
    if (mark.opens === null) return;
    // The same mark opens again. Two closers ahead: nested. Otherwise the first one lost its closer.
    if (reopens && top !== undefined && !closesTwice(marks, index, mark.opens)) {
      found.push(spanBetween(text, top, mark.start, mark.start, true));
      open.pop();
    }
    if (open.length < DEEPEST) open.push({ mark, family: mark.opens });
  });
  const lost = open.find((opening) => staysOpen(text, paragraph, opening));
  if (lost !== undefined) found.push(spanBetween(text, lost, paragraph.end, paragraph.end, true));
  return found.filter((span) => span.end > span.start);
}

function lastClosable(open: readonly Opening[], mark: Mark): number {
  return open.findLastIndex((opening) => mark.closes.includes(opening.family));
}

/** In ‘the horses’ carrots’ the first closer is a possessive: a word follows, and a better closer comes later. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (mark === undefined || !/[’']/u.test(text.charAt(mark.start)) || mark.end - mark.start > 1) return false;
  if (
    text.charAt(mark.start - 1).toLowerCase() !== "s" ||
    !/^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
  )
    return false;
  const next = marks[index + 1];
  return next !== undefined && next.opens === null && /[’']/u.test(text.charAt(next.start));
}

function closesTwice(marks: readonly Mark[], index: number, family: MarkFamily): boolean {
  const [first, second] = [marks[index + 1], marks[index + 2]];
  const closes = (mark: Mark | undefined) => mark?.closes.includes(family) === true && !mark.surelyOpens;
  return closes(first) && closes(second);
}

// A double mark stays open to the paragraph's end. A single one is more often a stray apostrophe,
// unless it stands where speech starts: first in its paragraph, or after a comma or colon.
function staysOpen(text: string, paragraph: Span, opening: Opening): boolean {
  if (!opening.family.startsWith("single")) return true;
  const before = text.slice(Math.max(paragraph.start, opening.mark.start - 3), opening.mark.start).trim();
  return /^$|[,:]$/u.test(before) && /^\p{Lu}/u.test(text.slice(opening.mark.end, opening.mark.end + 2));
}

function spanBetween(
  text: string,
  opening: Opening,
  closeStart: number,
  closeEnd: number,
  unterminated: boolean,
): Found {
  const inner = text.slice(opening.mark.end, closeStart);
  const start = opening.mark.end + (inner.length - inner.trimStart().length);
  const end = opening.mark.end + inner.trimEnd().length;
  const outerEnd = unterminated ? end : closeEnd;
  return {
    start,
    end,
    outer: { start: opening.mark.start, end: outerEnd },
    family: opening.family,
    unterminated,
  };
}

/** Puts the spans in order and tells each its parent; indices count from `offset`. */
function nest(spans: readonly Found[], offset: number): MarkedSpan[] {
  const ordered = [...spans].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const around: number[] = [];
  return ordered.map((span, index) => {
    while (around.length > 0 && (ordered[around.at(-1) ?? 0]?.outer.end ?? 0) <= span.outer.start)
      around.pop();
    const parent = around.at(-1);
    around.push(index);
    const { start, end, outer, family, unterminated } = span;
    const inside = parent === undefined ? null : parent + offset;
    return { start, end, outer, family, unterminated, parent: inside, continues: null };
  });
}
