import { correctStory } from "../usecases/correct-story.ts";
import type { Desk } from "../usecases/desk.ts";
import { listCorrections } from "../usecases/list-corrections.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

export function correctionHandlers(desk: Desk): Handlers<"addCorrections" | "listCorrections"> {
  return {
    addCorrections: async ({ actor, params, body }) => await correctStory(desk, actor, params.storyId, body),
    listCorrections: async ({ params, query }) =>
      toWirePage(await listCorrections(desk, params.storyId, toPageRequest(query))),
  };
}
