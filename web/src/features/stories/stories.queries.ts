/** The one home of the cache keys of stories. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { call } from "../../lib/api.ts";
import { storiesKey, storyKey } from "../../lib/story-key.ts";

export const STORY_STATES = ["active", "archived", "deleted"] as const;
export type StoryState = (typeof STORY_STATES)[number];

export const storyQueries = {
  lists: () => storiesKey(),
  list: (state: StoryState) =>
    infiniteQueryOptions({
      queryKey: [...storyQueries.lists(), state],
      queryFn: ({ signal, pageParam }) =>
        call("listStories", {
          signal,
          query: { state, limit: 100, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      initialPageParam: "",
      getNextPageParam: (page) => page.nextCursor,
    }),
  /** Everything of one story, of whatever feature. */
  of: (storyId: string) => storyKey(storyId),
  detail: (storyId: string) =>
    queryOptions({
      queryKey: [...storyQueries.of(storyId), "detail"],
      queryFn: ({ signal }) => call("readStory", { signal, params: { storyId } }),
    }),
};
