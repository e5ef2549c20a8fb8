import type { Desk } from "./desk.ts";
import type { Page, PageRequest } from "./page.ts";
import type { StoryState } from "./store.ts";
import {
  describeStory,
  findStory,
  type StoryDetail,
  type StorySummary,
  summarizeStories,
} from "./story-view.ts";

/** The stories, last changed first. */
export async function listStories(
  desk: Desk,
  state: StoryState,
  page: PageRequest,
): Promise<Page<StorySummary>> {
  return await desk.store.read(async (view) => {
    const { items, total, next } = await view.stories.list(state, page);
    return { items: await summarizeStories(view, items), total, next };
  });
}

/** One story with its articles and conflicts; a deleted one too, so that its deletion can be undone. */
export async function readStory(desk: Desk, storyId: string): Promise<StoryDetail> {
  return await desk.store.read(async (view) => describeStory(view, await findStory(view, storyId)));
}
