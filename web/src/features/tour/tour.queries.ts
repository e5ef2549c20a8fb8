/** What the tour asks the server: which story is the sample, and what was done in it. */
import { queryOptions } from "@tanstack/react-query";
import { call } from "../../lib/api.ts";
import { storiesKey, storyKey } from "../../lib/story-key.ts";

/** The folder of the sample that the steps are written for. */
const SAMPLE = "2025-01-trump-putin-meeting";

/** More than anyone does in two minutes. */
const MOST_EVENTS = 100;

export const tourQueries = {
  /** Its id; null where it is on the desk no more, or the desk never had it. */
  sample: () =>
    queryOptions({
      queryKey: [...storiesKey(), "sample"],
      queryFn: async ({ signal }) => {
        const { items } = await call("listStories", { signal, query: { state: "active", limit: 500 } });
        return items.find(({ importedFrom }) => importedFrom === SAMPLE)?.id ?? null;
      },
    }),
  /** The newest events first. */
  events: (storyId: string) =>
    queryOptions({
      queryKey: [...storyKey(storyId), "tour"],
      queryFn: async ({ signal }) =>
        (await call("listEvents", { signal, params: { storyId }, query: { limit: MOST_EVENTS } })).items,
    }),
};
