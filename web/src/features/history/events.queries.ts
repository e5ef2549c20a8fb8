/** The one home of the cache keys of a story's log. */
import { infiniteQueryOptions } from "@tanstack/react-query";
import { call } from "../../lib/api.ts";
import { storyKey } from "../../lib/story-key.ts";

export const eventQueries = {
  of: (storyId: string) => [...storyKey(storyId), "events"] as const,
  list: (storyId: string) =>
    infiniteQueryOptions({
      queryKey: [...eventQueries.of(storyId), "list"],
      queryFn: ({ signal, pageParam }) =>
        call("listEvents", {
          signal,
          params: { storyId },
          query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      initialPageParam: "",
      getNextPageParam: (page) => page.nextCursor,
    }),
};
