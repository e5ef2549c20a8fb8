/** The paragraphs that a witness's words stand in, to be read beside the collation. */
import type { Quotation } from "../quotation/quotation.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { overlaps, type Span, spanLength } from "../text/span.ts";

/** Quotations farther apart (a headline and the tenth paragraph) would drag half the article in: then the fullest stands for all. */
const LONGEST_CONTEXT = 3000;

export function contextOf(text: string, quotations: readonly Quotation[]): Span {
  const whole = enclosingParagraphs(text, extent(quotations));
  if (spanLength(whole) <= LONGEST_CONTEXT) return whole;
  return enclosingParagraphs(
    text,
    extent(quotations.toSorted((a, b) => quotedLength(b) - quotedLength(a)).slice(0, 1)),
  );
}

/** From the first word quoted to the last, attribution included. */
function extent(quotations: readonly Quotation[]): Span {
  const spans = quotations.flatMap(({ segments, source, cue }) => [...segments, source, cue]);
  const present = spans.filter((span) => span !== null);
  if (present.length === 0) return { start: 0, end: 0 };
  return {
    start: Math.min(...present.map(({ start }) => start)),
    end: Math.max(...present.map(({ end }) => end)),
  };
}

function quotedLength({ segments }: Quotation): number {
  return segments.reduce((sum, segment) => sum + spanLength(segment), 0);
}

function enclosingParagraphs(text: string, span: Span): Span {
  const touched = paragraphs(text).filter((paragraph) => overlaps(paragraph, span));
  return { start: touched.at(0)?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
}
