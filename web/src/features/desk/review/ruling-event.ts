import type { StoryEvent } from "@variorum/server/contract";

/** The event that made a ruling, as long as it can be undone. */
export function eventOf(events: readonly StoryEvent[], rulingId: string): StoryEvent | null {
  return (
    events.find(
      (event) => event.type === "ruling.made" && event.undoable && idIn(event.payload.ruling) === rulingId,
    ) ?? null
  );
}

function idIn(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : null;
}
