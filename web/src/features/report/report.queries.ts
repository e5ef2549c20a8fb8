/** The one home of the report's addresses and cache keys. */
import { queryOptions } from "@tanstack/react-query";
import { call } from "../../lib/api.ts";
import { actingProfileId, addressOf } from "../../lib/request.ts";
import { storyKey } from "../../lib/story-key.ts";
import type { ReportFilter } from "./report-filter.ts";
import type { ReportLook } from "./report-look.ts";

export const reportQueries = {
  of: (storyId: string) => [...storyKey(storyId), "report"] as const,
  /** What keeps it from being signed. */
  readiness: (storyId: string) =>
    queryOptions({
      queryKey: [...reportQueries.of(storyId), "readiness"],
      queryFn: ({ signal }) => call("readReadiness", { signal, params: { storyId } }),
    }),
  /** Newest first. */
  versions: (storyId: string) =>
    queryOptions({
      queryKey: [...reportQueries.of(storyId), "versions"],
      queryFn: async ({ signal }) =>
        (await call("listVersions", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
  /** Oldest first. */
  replies: (storyId: string) =>
    queryOptions({
      queryKey: [...reportQueries.of(storyId), "replies"],
      queryFn: async ({ signal }) =>
        (await call("listReplies", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
  /** The gravest, for a reply to be about: a list of more could not be chosen from. */
  statements: (storyId: string) =>
    queryOptions({
      queryKey: [...reportQueries.of(storyId), "statements"],
      queryFn: async ({ signal }) =>
        (await call("listUtterances", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
  /** Looked into when asked only: every hash of the story is reckoned again. */
  verification: (storyId: string) =>
    queryOptions({
      queryKey: [...reportQueries.of(storyId), "verification"],
      queryFn: ({ signal }) => call("verifyStory", { signal, params: { storyId } }),
      enabled: false,
    }),
  /** A format that is text, as text. */
  text: (storyId: string, address: string) =>
    queryOptions({
      queryKey: [...reportQueries.of(storyId), "text", address],
      queryFn: async ({ signal }) => await (await fetchReport(address, signal)).text(),
    }),
  /** Everyone with a name at the desk. */
  profiles: (storyId: string) =>
    queryOptions({
      queryKey: [...reportQueries.of(storyId), "profiles"],
      queryFn: async ({ signal }) => (await call("listProfiles", { signal, query: { limit: 500 } })).items,
    }),
  /** Names for the ids that the filter holds. */
  speakers: (storyId: string) =>
    queryOptions({
      queryKey: [...storyKey(storyId), "speakers"],
      queryFn: async ({ signal }) =>
        (await call("listSpeakers", { signal, params: { storyId }, query: { limit: 500 } })).items,
    }),
};

/** A signed version is whole: no filter goes with it. Word is shown as HTML, which is set from the same outline. */
export function reportAddress(
  storyId: string,
  filter: ReportFilter,
  look: ReportLook,
  purpose: "show" | "save",
): string {
  const { version, ...rest } = look;
  const format = purpose === "show" && rest.format === "docx" ? "html" : rest.format;
  const scope = version === null ? filter : { version };
  const download = purpose === "save" ? "1" : "0";
  return addressOf("readReport", { storyId }, { ...scope, ...rest, format, download, as: actingProfileId() });
}

/** A report is a file and no answer of the contract; its refusals are told by the file's absence. */
export async function fetchReport(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`the report was refused with status ${response.status}`);
  return response;
}
