import { addStory } from "../usecases/add-story.ts";
import { changeStory, deleteStory } from "../usecases/change-story.ts";
import type { Desk } from "../usecases/desk.ts";
import { importBundle } from "../usecases/import-bundle.ts";
import { listStories, readStory } from "../usecases/list-stories.ts";
import { asSeenBy } from "../usecases/seen-by.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

type StoryRoute = "listStories" | "addStory" | "readStory" | "changeStory" | "deleteStory" | "importBundle";

export function storyHandlers(desk: Desk): Handlers<StoryRoute> {
  return {
    listStories: async ({ reader, query }) =>
      toWirePage(await listStories(asSeenBy(desk, reader), query.state, toPageRequest(query))),
    addStory: async ({ actor, body }) => await addStory(desk, actor, body),
    importBundle: async ({ body }) => await importBundle(desk, body.bundle),
    readStory: async ({ reader, params }) => await readStory(asSeenBy(desk, reader), params.storyId),
    changeStory: async ({ actor, params, body }) => await changeStory(desk, actor, params.storyId, body),
    deleteStory: async ({ actor, params }) => await deleteStory(desk, actor, params.storyId),
  };
}
