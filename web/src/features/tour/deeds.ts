/** What a visitor did on the tour and has not taken back, newest first: the order in which it can be undone. */
import type { StoryEvent } from "@variorum/server/contract";

export function deedsOf(
  events: readonly StoryEvent[],
  profileId: string | null,
  since: number,
): readonly StoryEvent[] {
  const undoing = new Set(events.flatMap(({ undoneBy }) => undoneBy ?? []));
  return events
    .filter(({ number, actor }) => number > since && actor.id === profileId)
    .filter(({ id, undoable, undoneBy }) => undoable && undoneBy === null && !undoing.has(id))
    .sort((a, b) => b.number - a.number);
}
