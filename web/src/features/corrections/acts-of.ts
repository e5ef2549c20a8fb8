import type { Correction } from "@variorum/server/contract";

/** What was corrected together, and is taken back together. */
export type Made = readonly [Correction, ...Correction[]];

export function actsOf(corrections: readonly Correction[]): Made[] {
  const acts = new Map<string, [Correction, ...Correction[]]>();
  for (const correction of corrections) {
    const act = acts.get(correction.eventId);
    if (act) act.push(correction);
    else acts.set(correction.eventId, [correction]);
  }
  return [...acts.values()];
}
