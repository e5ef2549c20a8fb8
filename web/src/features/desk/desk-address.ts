/**
 * What of the desk stands in the address, so that an editor can send a link
 * to what she sees: the filter of the queue, and how the utterance is laid out.
 */
import type { UtteranceFilter } from "@variorum/server/contract";
import { DIFFERENCE_TYPES, VERDICTS } from "@variorum/server/domain";

const CHECK_STATES = ["outstanding", "agrees", "differs"] as const satisfies UtteranceFilter["check"];

const VIEWS = ["aligned", "running", "readings", "sentences", "pair"] as const;
export type View = (typeof VIEWS)[number];

export interface DeskAddress {
  readonly filter: UtteranceFilter;
  /** Null: chosen by how many outlets there are. */
  readonly view: View | null;
  /** The outlet (article id) the others are measured by. */
  readonly base: string | null;
  /** The outlets (article ids) in columns, from left to right; empty: all, in the order of publication. */
  readonly columns: readonly string[];
  /** The site or difference the editor has come to. */
  readonly site: string | null;
  /** The outlet whose reading is ruled on; null: the statement itself. */
  readonly reading: string | null;
  /** The two outlets of the pair view, as far as chosen. */
  readonly pair: readonly string[];
  readonly showsFormal: boolean;
}

/** Whatever in the address makes no sense is left out: a link from an older day still opens. */
export function readAddress(search: URLSearchParams): DeskAddress {
  const q = search.get("q")?.trim().slice(0, 200);
  const checker = unique(search.getAll("checker"));
  const check = CHECK_STATES.filter((state) => search.getAll("check").includes(state));
  return {
    filter: {
      type: DIFFERENCE_TYPES.filter((type) => search.getAll("type").includes(type)),
      speaker: unique(search.getAll("speaker")),
      outlet: unique(search.getAll("outlet")),
      verdict: VERDICTS.filter((verdict) => search.getAll("verdict").includes(verdict)),
      ...(checker.length > 0 ? { checker } : {}),
      ...(check.length > 0 ? { check } : {}),
      ...(q ? { q } : {}),
    },
    view: VIEWS.find((view) => view === search.get("view")) ?? null,
    base: search.get("base"),
    columns: unique(search.getAll("columns")),
    site: search.get("site"),
    reading: search.get("reading"),
    pair: search.getAll("pair").slice(0, 2),
    showsFormal: search.get("formal") === "shown",
  };
}

export type AddressChange = Partial<Omit<DeskAddress, "filter">> & { filter?: Partial<UtteranceFilter> };

export function changeAddress(search: URLSearchParams, change: AddressChange): URLSearchParams {
  const next = new URLSearchParams(search);
  const { filter = {}, showsFormal, ...rest } = change;
  const values = {
    ...filter,
    ...rest,
    ...(showsFormal === undefined ? {} : { formal: showsFormal ? "shown" : null }),
  };
  for (const [key, value] of Object.entries(values)) {
    next.delete(key);
    const given = typeof value === "string" ? [value] : (value ?? []);
    for (const one of given) if (one) next.append(key, one);
  }
  return next;
}

/** What another utterance keeps of the address: the filter and the way of looking, not the place in this one. */
export function searchForOther(search: URLSearchParams): string {
  const kept = changeAddress(search, { site: null, reading: null }).toString();
  return kept ? `?${kept}` : "";
}

/** What takes every filter away. */
export const UNFILTERED: Omit<UtteranceFilter, "q"> = {
  type: [],
  speaker: [],
  outlet: [],
  verdict: [],
  checker: [],
  check: [],
};

export function isFiltered({ q, ...lists }: UtteranceFilter): boolean {
  return Boolean(q) || Object.values(lists).some((values) => values !== undefined && values.length > 0);
}

/** The filter alone, as the report takes it. */
export function filterSearch(filter: UtteranceFilter): string {
  return changeAddress(new URLSearchParams(), { filter }).toString();
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value.length > 0 && value.length <= 80);
}
