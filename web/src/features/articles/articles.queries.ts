/** The one home of the cache keys of articles. */
import { queryOptions } from "@tanstack/react-query";
import { call } from "../../lib/api.ts";
import { storyKey } from "../../lib/story-key.ts";

export const articleQueries = {
  of: (storyId: string) => [...storyKey(storyId), "articles"] as const,
  list: (storyId: string) =>
    queryOptions({
      queryKey: [...articleQueries.of(storyId), "list"],
      queryFn: async ({ signal }) =>
        (await call("listArticles", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
  /** The texts it has had, oldest first. */
  revisions: (storyId: string, articleId: string) =>
    queryOptions({
      queryKey: [...articleQueries.of(storyId), articleId, "revisions"],
      queryFn: async ({ signal }) =>
        (await call("listRevisions", { signal, params: { storyId, articleId }, query: { limit: 500 } }))
          .items,
    }),
  /** How one text differs from the one after it. */
  difference: (storyId: string, articleId: string, number: number) =>
    queryOptions({
      queryKey: [...articleQueries.of(storyId), articleId, "difference", number],
      queryFn: ({ signal }) =>
        call("compareRevisions", {
          signal,
          params: { storyId, articleId, number: String(number) },
          query: { to: number + 1 },
        }),
    }),
  /** The quotations that its changed texts lost. */
  losses: (storyId: string, articleId: string) =>
    queryOptions({
      queryKey: [...articleQueries.of(storyId), articleId, "losses"],
      queryFn: async ({ signal }) =>
        (await call("listLosses", { signal, params: { storyId, articleId }, query: { limit: 500 } })).items,
    }),
  /** The text that stands. */
  text: (storyId: string, articleId: string) =>
    queryOptions({
      queryKey: [...articleQueries.of(storyId), articleId, "text"],
      queryFn: async ({ signal }) =>
        (await call("readArticle", { signal, params: { storyId, articleId } })).text,
    }),
  /** The newest of the log: what a changed text reopened stands in it. */
  log: (storyId: string) =>
    queryOptions({
      queryKey: [...articleQueries.of(storyId), "log"],
      queryFn: async ({ signal }) =>
        (await call("listEvents", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
};
