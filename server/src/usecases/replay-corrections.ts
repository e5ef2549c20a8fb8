/** What the log says of corrections, laid down anew where a story is brought in. */
import type { KeptCorrection } from "../domain/corrections/correction.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import { correctionsIn, place } from "./correct-story.ts";
import type { PlacedCorrection, StoreTransaction } from "./store.ts";

/** Those that stand after all of it, in the order of application. */
export function standingAfter(events: readonly StoryEvent[]): readonly KeptCorrection[] {
  return placedAfter(events).map(({ correction }) => correction);
}

/** And who made them, or brought them back, when and why. */
export function placedAfter(events: readonly StoryEvent[]): readonly PlacedCorrection[] {
  const standing = new Map<string, PlacedCorrection | null>();
  for (const event of events.filter(isCorrection)) {
    const isWithdrawn = event.type === "correction.withdrawn";
    // A map keeps the place of a key that is set again: what comes back comes back where it was.
    for (const made of correctionsIn(event)) {
      standing.set(made.correction.id, isWithdrawn ? null : place(made, event, event));
    }
  }
  return [...standing.values()].filter((placed) => placed !== null);
}

export async function replayCorrections(
  { corrections }: StoreTransaction,
  storyId: string,
  events: readonly StoryEvent[],
): Promise<void> {
  const known = new Set<string>();
  for (const event of events.filter(isCorrection)) {
    const made = correctionsIn(event);
    const ids = made.map(({ correction }) => correction.id);
    const placed = made.map((each) => place(each, event, event));
    if (event.type === "correction.withdrawn") await corrections.withdraw(storyId, ids);
    else if (ids.every((id) => known.has(id))) await corrections.reinstate(storyId, placed);
    else await corrections.insert(storyId, event.number, placed);
    for (const id of ids) known.add(id);
  }
}

function isCorrection({ type }: StoryEvent): boolean {
  return type === "correction.made" || type === "correction.withdrawn";
}
