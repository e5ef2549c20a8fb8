/** Whether what someone signed still is what the desk holds. */
import type { StoryEvent, StoryEventType } from "./story-event.ts";

/** They say where the story lies or what an editor has looked at, not what is in a report. */
const BESIDE_THE_POINT: ReadonlySet<StoryEventType> = new Set([
  "story.archived",
  "story.unarchived",
  "story.deleted",
  "story.restored",
  "report.signed",
  "report.voided",
  "report.reinstated",
  "loss.settled",
  "loss.reopened",
]);

/** Acts after an event that change what a report says; what was done and undone since is none. `events` oldest first. */
export function actsSince(events: readonly StoryEvent[], number: number): StoryEvent[] {
  const later = events.filter((event) => event.number > number && !BESIDE_THE_POINT.has(event.type));
  const ids = new Set(later.map(({ id }) => id));
  const isUndoneSince = ({ undoneBy }: StoryEvent) => undoneBy !== null && ids.has(undoneBy);
  const undoesOneSince = ({ undoes }: StoryEvent) => undoes !== null && ids.has(undoes);
  return later.filter((event) => !isUndoneSince(event) && !undoesOneSince(event));
}
