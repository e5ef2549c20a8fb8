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
};
