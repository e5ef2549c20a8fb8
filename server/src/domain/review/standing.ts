/** What stands: the newest ruling on a claim of an utterance and on each outlet's reading of it. */
import type { Ruling, Verdict } from "./ruling.ts";

export interface StandingRulings {
  /** On the utterance as such; null where nothing is ruled. */
  readonly utterance: Ruling | null;
  /** By article id. */
  readonly readings: ReadonlyMap<string, Ruling>;
}

/** `rulings`: those of one utterance that were not withdrawn, oldest first. `claimId` null: its first claim. */
export function standingRulings(rulings: readonly Ruling[], claimId: string | null = null): StandingRulings {
  let utterance: Ruling | null = null;
  const readings = new Map<string, Ruling>();
  for (const ruling of rulings) {
    if (ruling.claimId !== claimId) continue;
    if (ruling.articleId === null) utterance = ruling;
    else readings.set(ruling.articleId, ruling);
  }
  return { utterance, readings };
}

export function verdictOf(ruling: Ruling | null | undefined): Verdict {
  return ruling?.verdict ?? "open";
}

/** Readings with a verdict; a reopened one does not count. */
export function ruledReadings(standing: StandingRulings): number {
  return [...standing.readings.values()].filter((ruling) => ruling.verdict !== "open").length;
}
