import type { Witness } from "./lay-out.ts";

export interface MarkedText {
  readonly start: number;
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A witness's paragraph cut at the bounds of its quotations. */
export function markSegments({
  context,
  quotations,
}: Pick<Witness, "context" | "quotations">): readonly MarkedText[] {
  const segments = quotations
    .flatMap((quotation) => quotation.segments)
    .filter((segment) => segment.start < context.end && segment.end > context.start)
    .sort((a, b) => a.start - b.start);
  const marked: MarkedText[] = [];
  let at = context.start;
  const push = (end: number, isQuoted: boolean) => {
    if (end <= at) return;
    marked.push({ start: at, text: context.text.slice(at - context.start, end - context.start), isQuoted });
    at = end;
  };
  for (const segment of segments) {
    push(Math.min(segment.start, context.end), false);
    push(Math.min(segment.end, context.end), true);
  }
  push(context.end, false);
  return marked;
}
