/** Puts what was asked for ahead where the desk looks for it. */
import type { QueryClient } from "@tanstack/react-query";
import { readAddress } from "../features/desk/desk-address.ts";
import { utteranceQueries } from "../features/desk/utterances.queries.ts";
import { storyQueries } from "../features/stories/stories.queries.ts";
import { call } from "../lib/api.ts";
import type { AskedAhead } from "./ask-ahead.ts";

export function takeIn(queryClient: QueryClient, { storyId, story, queue, utterance }: AskedAhead): void {
  const params = { storyId };
  void queryClient.prefetchQuery({
    ...storyQueries.detail(storyId),
    queryFn: ({ signal }) => call("readStory", { params, signal, asked: story }),
  });
  if (utterance) {
    const { id, answer } = utterance;
    void queryClient.prefetchQuery({
      ...utteranceQueries.detail(storyId, id),
      queryFn: ({ signal }) =>
        call("readUtterance", { params: { storyId, utteranceId: id }, signal, asked: answer }),
    });
  }
  if (!queue) return;
  const wholeQueue = utteranceQueries.queue(storyId, readAddress(new URLSearchParams()).filter, queue);
  const rows = queryClient.fetchInfiniteQuery(wholeQueue);
  if (utterance) void rows.catch(() => null);
  else
    void rows.then(
      ({ pages }) => prefetchFirst(queryClient, storyId, pages[0]?.items[0]?.id),
      () => null,
    );
}

/** The desk opens with the first of the queue: its words need not wait until the queue is drawn. */
function prefetchFirst(queryClient: QueryClient, storyId: string, id: string | undefined): void {
  if (id !== undefined) void queryClient.prefetchQuery(utteranceQueries.detail(storyId, id));
}
