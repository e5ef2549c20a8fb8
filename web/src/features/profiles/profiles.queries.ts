/** The one home of the cache keys of profiles. */
import { queryOptions } from "@tanstack/react-query";
import { call } from "../../lib/api.ts";

export const profileQueries = {
  all: () => ["profiles"] as const,
  list: () =>
    queryOptions({
      queryKey: [...profileQueries.all(), "list"],
      queryFn: async ({ signal }) => (await call("listProfiles", { signal, query: { limit: 500 } })).items,
    }),
};
