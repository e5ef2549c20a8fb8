/** The one home of the cache key of a story's speakers, for whoever asks an editor who it was. */
import { queryOptions } from "@tanstack/react-query";
import { call } from "../api.ts";
import { storyKey } from "../story-key.ts";

export const speakerQueries = {
  list: (storyId: string) =>
    queryOptions({
      queryKey: [...storyKey(storyId), "speakers"] as const,
      queryFn: async ({ signal }) =>
        (await call("listSpeakers", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
};
