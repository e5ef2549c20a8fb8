/** The desk's filter, as the page's address carries it over into the report. */
import { type UtteranceFilter, utteranceFilter } from "@variorum/server/contract";

export type ReportFilter = UtteranceFilter;

const LISTS = ["type", "speaker", "outlet", "verdict", "checker", "check"] as const;

/** What the address says; words that no filter knows are left out rather than failing the page. */
export function readFilter(search: URLSearchParams): ReportFilter {
  const given = Object.fromEntries(LISTS.map((name) => [name, search.getAll(name)]));
  const parsed = utteranceFilter.safeParse({ ...given, ...(search.get("q") ? { q: search.get("q") } : {}) });
  return parsed.success ? parsed.data : utteranceFilter.parse({});
}

export interface FilterPart {
  name: (typeof LISTS)[number] | "q";
  value: string;
}

export function partsOf(filter: ReportFilter): FilterPart[] {
  const lists = LISTS.flatMap((name) => (filter[name] ?? []).map((value) => ({ name, value })));
  return filter.q ? [...lists, { name: "q", value: filter.q }] : lists;
}

export function withoutPart(search: URLSearchParams, part: FilterPart): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete(part.name, part.value);
  if (part.name === "q") next.delete("q");
  return next;
}
