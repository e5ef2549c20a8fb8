/** The queue as far as it is fetched, and where in it the editor stands. */

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { UtteranceFilter, UtterancePage, UtteranceSummary } from "@variorum/server/contract";
import { useEffect, useMemo } from "react";
import { utteranceQueries } from "../utterances.queries.ts";

export interface Queue {
  readonly items: readonly UtteranceSummary[];
  /** How many the filter lets through, fetched or not. */
  readonly total: number;
  readonly facets: UtterancePage["facets"] | null;
  /** Of the current utterance; -1 where the filter does not let it through. */
  readonly index: number;
  readonly isLoading: boolean;
  /** The rows shown are those of the filter before. */
  readonly isStale: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Fetches the next rows if there are any. */
  readonly more: () => void;
}

export function useQueue(storyId: string, filter: UtteranceFilter, utteranceId: string | null): Queue {
  const query = useInfiniteQuery({
    ...utteranceQueries.queue(storyId, filter),
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const index = useMemo(() => items.findIndex((item) => item.id === utteranceId), [items, utteranceId]);

  // A link may lead far down: rows are fetched until the utterance is among them.
  const isSought = utteranceId !== null && index === -1 && hasNextPage && !isPlaceholderData;
  useEffect(() => {
    if (isSought && !isFetchingNextPage && !query.isError) void fetchNextPage();
  }, [isSought, isFetchingNextPage, query.isError, fetchNextPage]);

  return {
    items,
    total: data?.pages[0]?.total ?? 0,
    facets: data?.pages[0]?.facets ?? null,
    index,
    isLoading: query.isPending,
    isStale: isPlaceholderData,
    error: data ? null : query.error,
    retry: () => void query.refetch(),
    more: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
    },
  };
}

/** The next one nobody has ruled on, after this place first, then from the top; null where none is left. */
export function nextOpen(items: readonly UtteranceSummary[], index: number): UtteranceSummary | null {
  const isOpen = (item: UtteranceSummary, at: number) => item.verdict === "open" && at !== index;
  return items.find((item, at) => at > index && isOpen(item, at)) ?? items.find(isOpen) ?? null;
}
