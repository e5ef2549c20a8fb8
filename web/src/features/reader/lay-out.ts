/**
 * Cuts an article into paragraphs, and each paragraph into runs that stand
 * under the same marks. Cutting only: put together again, the runs are the
 * article to the letter, but for the blank space between paragraphs.
 */
import type { Quotation, Span } from "@variorum/server/domain";

export interface Run extends Span {
  readonly text: string;
  /** The quotations whose words these are, the outermost first. */
  readonly quotedIn: readonly Quotation[];
  /** The quotations whose speaker is named here. */
  readonly speakerOf: readonly Quotation[];
  /** The quotations that are introduced here ("told reporters"). */
  readonly cueOf: readonly Quotation[];
  /** Inside the span that was asked for. */
  readonly isSought: boolean;
  /** Among the words an editor is marking. */
  readonly isMarked: boolean;
}

export interface Paragraph extends Span {
  readonly runs: readonly Run[];
  /** The quotations that begin here, in their order. */
  readonly begins: readonly Quotation[];
}

/**
 * `sought`: a span to be found at a glance, whether anything is quoted there
 * or not. `marked`: what an editor is marking.
 */
export function layOut(
  text: string,
  quotations: readonly Quotation[],
  sought: Span | null = null,
  marked: readonly Span[] = [],
): Paragraph[] {
  return paragraphSpans(text).map((paragraph) => {
    const near = quotations.filter((quotation) =>
      spansOf(quotation).some((span) => touches(span, paragraph)),
    );
    return {
      ...paragraph,
      runs: runsOf(text, paragraph, near, sought, marked),
      begins: near
        .filter((quotation) => isIn(startOf(quotation), paragraph))
        .sort((a, b) => startOf(a) - startOf(b)),
    };
  });
}

/** Blank lines part paragraphs; in a text that has none, every line is one. */
function paragraphSpans(text: string): Span[] {
  const parting = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n/g;
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(parting)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== "");
}

function runsOf(
  text: string,
  paragraph: Span,
  quotations: readonly Quotation[],
  sought: Span | null,
  marked: readonly Span[],
): Run[] {
  const edges = new Set([paragraph.start, paragraph.end]);
  for (const { start, end } of [...quotations.flatMap(spansOf), ...(sought ? [sought] : []), ...marked]) {
    if (isIn(start, paragraph)) edges.add(start);
    if (isIn(end, paragraph)) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? paragraph.end;
    const covers = (span: Span | null) => span !== null && span.start <= start && end <= span.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      quotedIn: quotations
        .filter((quotation) => quotation.segments.some(covers))
        .sort((a, b) => lengthOf(b) - lengthOf(a)),
      speakerOf: quotations.filter((quotation) => covers(quotation.source)),
      cueOf: quotations.filter((quotation) => covers(quotation.cue)),
      isSought: covers(sought),
      isMarked: marked.some(covers),
    };
  });
}

function spansOf({ segments, source, cue }: Quotation): Span[] {
  return [...segments, source, cue].filter((span) => span !== null);
}

function touches(span: Span, paragraph: Span): boolean {
  return span.start < paragraph.end && paragraph.start < span.end;
}

function isIn(offset: number, paragraph: Span): boolean {
  return paragraph.start <= offset && offset < paragraph.end;
}

function startOf({ segments }: Quotation): number {
  return segments[0]?.start ?? -1;
}

function lengthOf({ segments }: Quotation): number {
  return segments.reduce((sum, { start, end }) => sum + end - start, 0);
}
