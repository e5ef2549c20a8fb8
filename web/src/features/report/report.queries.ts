/** The one home of the report's addresses and cache keys. */
import { queryOptions } from "@tanstack/react-query";
import type { ReportFormat } from "@variorum/server/contract";
import { addressOf, call } from "../../lib/api.ts";
import { storyKey } from "../../lib/story-key.ts";
import type { ReportFilter } from "./report-filter.ts";

export const reportQueries = {
  /** Names for the ids that the filter holds. */
  speakers: (storyId: string) =>
    queryOptions({
      queryKey: [...storyKey(storyId), "speakers"],
      queryFn: async ({ signal }) =>
        (await call("listSpeakers", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
};

export function reportAddress(
  storyId: string,
  format: ReportFormat,
  filter: ReportFilter,
  purpose: "show" | "save",
): string {
  const download = purpose === "save" ? "1" : "0";
  return addressOf("readReport", { storyId }, { ...filter, format, download });
}
