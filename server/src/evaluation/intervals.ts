/** How far found places agree with marked ones. All counts are UTF-16 units. */
import { overlapLength, type Span, spanLength } from "../domain/text/span.ts";

export function totalLength(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + spanLength(span), 0);
}

/** Units that two sets of places share. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, one) => sum + b.reduce((part, other) => part + overlapLength(one, other), 0), 0);
}

/** Shared over united length (Jaccard): 1 the same places, 0 nothing shared. */
export function agreement(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(a, b);
  return shared === 0 ? 0 : shared / (totalLength(a) + totalLength(b) - shared);
}

/** How much of what was marked is found. */
export function coverage(marked: readonly Span[], found: readonly Span[]): number {
  return sharedLength(marked, found) / (totalLength(marked) || 1);
}

export interface Match<Marked, Found> {
  readonly marked: Marked;
  readonly found: Found;
}

/** One-to-one pairs that score at least `floor`, the best first; ties keep the order given. */
export function matchBest<Marked, Found>(
  marked: readonly Marked[],
  found: readonly Found[],
  score: (marked: Marked, found: Found) => number,
  floor: number,
): Match<Marked, Found>[] {
  const candidates = marked.flatMap((one) =>
    found.map((other) => ({ marked: one, found: other, score: score(one, other) })),
  );
  const taken = new Set<Marked | Found>();
  const matches: Match<Marked, Found>[] = [];
  for (const candidate of candidates
    .filter((pair) => pair.score >= floor)
    .sort((a, b) => b.score - a.score)) {
    if (taken.has(candidate.marked) || taken.has(candidate.found)) continue;
    taken.add(candidate.marked).add(candidate.found);
    matches.push(candidate);
  }
  return matches;
}
