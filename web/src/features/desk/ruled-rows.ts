/**
 * What a ruling changes in a queue that is already fetched. The rows keep
 * their order (it goes by what is at stake, not by verdict), so the one row
 * and the count of its verdict are changed in place: a queue of thousands is
 * not fetched again for each decision.
 */
import { type InfiniteData, partialMatchKey, useQueryClient } from "@tanstack/react-query";
import type { UtteranceDetail, UtterancePage } from "@variorum/server/contract";
import type { Verdict } from "@variorum/server/domain";
import { storiesKey, storyKey } from "../../lib/story-key.ts";
import { utteranceQueries } from "./utterances.queries.ts";

type Pages = InfiniteData<UtterancePage>;

export function useRuledRows(storyId: string) {
  const queryClient = useQueryClient();
  const queues = utteranceQueries.queues(storyId);
  return {
    show: (ruled: UtteranceDetail) => {
      queryClient.setQueriesData<Pages>({ queryKey: queues }, (held) => held && withRuledRow(held, ruled));
    },
    /** What follows from a ruling elsewhere: history, counts, the queue where it is filtered by verdict. */
    refresh: async () => {
      await Promise.all([
        queryClient.invalidateQueries({
          queryKey: storyKey(storyId),
          predicate: ({ queryKey }) => !partialMatchKey(queryKey, queues) || isByVerdict(queryKey),
        }),
        queryClient.invalidateQueries({ queryKey: queues, refetchType: "none" }),
        queryClient.invalidateQueries({ queryKey: storiesKey() }),
      ]);
    },
  };
}

export function withRuledRow(held: Pages, ruled: UtteranceDetail): Pages {
  const { verdict, version, witnesses } = ruled;
  const before = held.pages.flatMap(({ items }) => items).find(({ id }) => id === ruled.id);
  if (!before) return held;
  const ruledReadings = witnesses.filter((witness) => witness.verdict !== "open").length;
  const pages = held.pages.map((page) => ({
    ...page,
    items: page.items.map((item) =>
      item.id === ruled.id ? { ...item, verdict, version, ruledReadings } : item,
    ),
    facets: { ...page.facets, verdict: recounted(page.facets.verdict, before.verdict, verdict) },
  }));
  return { ...held, pages };
}

function recounted(facet: UtterancePage["facets"]["verdict"], from: Verdict, to: Verdict) {
  if (from === to) return facet;
  const counts = facet.some(({ value }) => value === to)
    ? facet
    : [...facet, { value: to, label: to, count: 0 }];
  return counts.map((each) => {
    const change = each.value === to ? 1 : each.value === from ? -1 : 0;
    return { ...each, count: each.count + change };
  });
}

/** The last part of a queue's key is its filter. */
function isByVerdict(queryKey: readonly unknown[]): boolean {
  const filter = queryKey.at(-1);
  if (typeof filter !== "object" || filter === null || !("verdict" in filter)) return false;
  return Array.isArray(filter.verdict) && filter.verdict.length > 0;
}
