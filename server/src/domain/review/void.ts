/**
 * A signed version that an editor has withdrawn: it stays as it was signed, to
 * the letter, and is marked void wherever it is shown. Who relied on it has to
 * learn that it no longer holds, and why.
 */
import type { StoryEvent } from "./story-event.ts";

/** The withdrawal of a version. */
export interface Voiding {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** By number of the version. `events` oldest first. */
export function voidVersions(
  events: readonly Pick<StoryEvent, "type" | "at" | "actor" | "payload">[],
): ReadonlyMap<number, Voiding> {
  const voided = new Map<number, Voiding>();
  for (const { type, at, actor, payload } of events) {
    const number = Number(payload.number);
    if (type === "report.voided") voided.set(number, { at, by: actor.name, reason: String(payload.reason) });
    if (type === "report.reinstated") voided.delete(number);
  }
  return voided;
}
