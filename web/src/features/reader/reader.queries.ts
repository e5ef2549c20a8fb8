/** The one home of the cache keys of a read article. */
import { queryOptions } from "@tanstack/react-query";
import { call } from "../../lib/api.ts";
import { storyKey } from "../../lib/story-key.ts";

export const readerQueries = {
  of: (storyId: string, articleId: string) => [...storyKey(storyId), "article", articleId] as const,
  article: (storyId: string, articleId: string) =>
    queryOptions({
      queryKey: [...readerQueries.of(storyId, articleId), "text"],
      queryFn: ({ signal }) => call("readArticle", { signal, params: { storyId, articleId } }),
    }),
  /** Whose articles can be laid beside this one. */
  articles: (storyId: string) =>
    queryOptions({
      queryKey: [...storyKey(storyId), "read-articles"] as const,
      queryFn: async ({ signal }) =>
        (await call("listArticles", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
  /** On which utterance of the desk each quotation of the article stands. */
  utterances: (storyId: string, articleId: string) =>
    queryOptions({
      queryKey: [...readerQueries.of(storyId, articleId), "utterances"],
      queryFn: async ({ signal }) => {
        const query = { articleId, limit: 500 };
        const { items } = await call("listQuotations", { signal, params: { storyId }, query });
        return new Map(items.map(({ id, utteranceId }) => [id, utteranceId]));
      },
    }),
};
