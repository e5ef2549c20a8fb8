/** What stands between double quotation marks, paragraph by paragraph, found without the product's own scanner. */
import type { Span } from "../domain/text/span.ts";

export function markedPlaces(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) =>
    placesIn(line[0]).map(({ start, end }) => ({ start: line.index + start, end: line.index + end })),
  );
}

function placesIn(line: string): Span[] {
  const places: Span[] = [];
  let start: number | null = null;
  for (const { index, 0: mark } of line.matchAll(/[“”"]/g)) {
    const closes = mark === "”" || (mark === '"' && start !== null);
    if (!closes) start ??= index + 1;
    else if (start !== null) {
      places.push({ start, end: index });
      start = null;
    }
  }
  // A mark that never closes runs to the paragraph's end.
  if (start !== null && start < line.length && line.trim() !== "") places.push({ start, end: line.length });
  return places;
}

/** The parts of places that stand between marks. */
export function withinMarks(spans: readonly Span[], marks: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    marks
      .map((mark) => ({ start: Math.max(span.start, mark.start), end: Math.min(span.end, mark.end) }))
      .filter(({ start, end }) => end > start),
  );
}
