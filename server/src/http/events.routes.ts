import type { Desk } from "../usecases/desk.ts";
import { listEvents } from "../usecases/list-events.ts";
import { asSeenBy } from "../usecases/seen-by.ts";
import { undoEvent } from "../usecases/undo-event.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

export function eventHandlers(desk: Desk): Handlers<"listEvents" | "undoEvent"> {
  return {
    listEvents: async ({ reader, params, query }) =>
      toWirePage(
        await listEvents(
          asSeenBy(desk, reader),
          params.storyId,
          { utteranceId: query.utteranceId ?? null },
          toPageRequest(query),
        ),
      ),
    undoEvent: async ({ actor, params }) => await undoEvent(desk, actor, params.storyId, params.eventId),
  };
}
