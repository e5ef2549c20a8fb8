/** The one home of the cache keys of corrections, and of what they are made on. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "../../lib/api.ts";
import { storyKey } from "../../lib/story-key.ts";

/** Statements offered at a time to merge with or to move to. */
const OFFERED = 30;

export const correctionQueries = {
  of: (storyId: string) => [...storyKey(storyId), "corrections"] as const,
  list: (storyId: string) =>
    infiniteQueryOptions({
      queryKey: [...correctionQueries.of(storyId), "list"] as const,
      queryFn: ({ signal, pageParam }) =>
        call("listCorrections", {
          signal,
          params: { storyId },
          query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) },
        }),
      initialPageParam: "",
      getNextPageParam: (page) => page.nextCursor,
    }),
  /** Statements that hold these words. */
  statements: (storyId: string, words: string) =>
    queryOptions({
      queryKey: [...correctionQueries.of(storyId), "statements", words] as const,
      queryFn: async ({ signal }) => {
        const query = { limit: OFFERED, ...(words ? { q: words } : {}) };
        return (await call("listUtterances", { signal, params: { storyId }, query })).items;
      },
      placeholderData: keepPreviousData,
    }),
};
