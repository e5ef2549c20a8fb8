/** The one home of the desk's cache keys: the queue, one utterance, and what was done to it. */

import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { UtteranceFilter } from "@variorum/server/contract";
import { call } from "../../lib/api.ts";
import { storyKey } from "../../lib/story-key.ts";
import { FIRST_ROWS, MORE_ROWS } from "./queue-rows.ts";

export const utteranceQueries = {
  all: (storyId: string) => [...storyKey(storyId), "utterances"] as const,

  queues: (storyId: string) => [...utteranceQueries.all(storyId), "queue"] as const,

  /** The answer for its first rows may be on its way already. */
  queue: (storyId: string, filter: UtteranceFilter, asked?: Promise<Response | null>) =>
    infiniteQueryOptions({
      queryKey: [...utteranceQueries.queues(storyId), filter] as const,
      queryFn: ({ signal, pageParam }) =>
        call("listUtterances", {
          params: { storyId },
          query: {
            ...filter,
            ...(pageParam ? { limit: MORE_ROWS, cursor: pageParam } : { limit: FIRST_ROWS }),
          },
          signal,
          ...(asked && !pageParam ? { asked } : {}),
        }),
      initialPageParam: "",
      getNextPageParam: (page) => page.nextCursor,
    }),

  /** What a filter lets through, counted and not listed. */
  counts: (storyId: string, filter: Partial<UtteranceFilter>) =>
    queryOptions({
      queryKey: [...utteranceQueries.all(storyId), "counts", filter] as const,
      queryFn: async ({ signal }) => {
        const query = { ...filter, limit: 1 };
        const { total, facets } = await call("listUtterances", { params: { storyId }, query, signal });
        return { total, facets };
      },
    }),

  /** What a correction of all that the filter lets through would meet. */
  matching: (storyId: string, filter: UtteranceFilter) =>
    queryOptions({
      queryKey: [...utteranceQueries.all(storyId), "matching", filter] as const,
      queryFn: ({ signal }) => call("countMatching", { params: { storyId }, query: filter, signal }),
    }),

  detail: (storyId: string, utteranceId: string) =>
    queryOptions({
      queryKey: [...utteranceQueries.all(storyId), "detail", utteranceId] as const,
      queryFn: ({ signal }) => call("readUtterance", { params: { storyId, utteranceId }, signal }),
    }),

  /** Newest first; a ruling is withdrawn by undoing the event that made it. */
  events: (storyId: string, utteranceId: string) =>
    queryOptions({
      queryKey: [...utteranceQueries.all(storyId), "events", utteranceId] as const,
      queryFn: ({ signal }) =>
        call("listEvents", { params: { storyId }, query: { utteranceId, limit: 500 }, signal }),
    }),
};
