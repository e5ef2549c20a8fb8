/** The parts of two compared texts, cut where a lost quotation of the older one begins and ends. */
import type { ListedLoss, revisionDifference } from "@variorum/server/contract";

export type Parts = ReturnType<(typeof revisionDifference)["parse"]>["parts"];

export interface MarkedPart {
  readonly kind: Parts[number]["kind"];
  readonly text: string;
  /** It belongs to a quotation that the newer text lost. */
  readonly isLost: boolean;
  /** The numbers, from 1, of the losses that begin with it. */
  readonly opens: readonly number[];
}

export function markLosses(parts: Parts, losses: readonly Pick<ListedLoss, "segments">[]): MarkedPart[] {
  const spans = losses.flatMap(({ segments }) => segments);
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const begun = losses.map(({ segments }) => segments[0]?.start);
  let at = 0;
  return parts.flatMap(({ kind, text }): MarkedPart[] => {
    // What came is not in the older text, in which the losses stand.
    if (kind === "added") return [{ kind, text, isLost: false, opens: [] }];
    const from = at;
    const to = at + text.length;
    at = to;
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < to), to];
    return cuts.slice(1).map((end, index) => {
      const start = cuts[index] ?? from;
      return {
        kind,
        text: text.slice(start - from, end - from),
        isLost: spans.some((span) => span.start <= start && end <= span.end),
        opens: begun.flatMap((first, number) => (first === start ? [number + 1] : [])),
      };
    });
  });
}
