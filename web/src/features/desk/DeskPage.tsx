/**
 * The desk: what to look at next, the words side by side, and the ruling.
 *
 * Three panes where there is room; below that one at a time, queue first,
 * with the way back in sight.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronLeft } from "lucide-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "react-router";
import { ButtonLink } from "../../components/ui/ButtonLink.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorBoundary } from "../../components/ui/ErrorBoundary.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { ApiError } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { desk } from "../../strings/en/desk.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { type DeskActs, DeskActsContext } from "./desk-acts.ts";
import { filterSearch, readAddress } from "./desk-address.ts";
import { keepPlace, lastPlace } from "./last-place.ts";
import { QueuePane } from "./queue/QueuePane.tsx";
import { nextOpen, type Queue, useQueue } from "./queue/use-queue.ts";
import { MORE_ROWS } from "./queue-rows.ts";
import { ReviewPane } from "./review/ReviewPane.tsx";
import { SynopsisPane } from "./synopsis/SynopsisPane.tsx";
import { type DeskPlace, useDeskPlace } from "./use-desk-address.ts";
import { useWide } from "./use-wide.ts";
import { utteranceQueries } from "./utterances.queries.ts";

export function DeskPage({ storyId, acts }: { storyId: string; acts?: DeskActs }) {
  const say = useStrings(desk);
  const place = useDeskPlace(storyId);
  const { utteranceId } = place;
  const queue = useQueue(storyId, place.filter, utteranceId);
  const isWide = useWide();
  useResume(place, queue, isWide);
  usePrefetch(storyId, queue);

  return (
    <DeskActsContext value={acts ?? null}>
      <div className="grid min-h-0 flex-1 lg:grid-cols-[20rem_minmax(0,1fr)] xl:grid-cols-[21.5rem_minmax(0,1fr)]">
        <div
          className={`min-h-0 flex-col border-rule-strong max-lg:h-[calc(100dvh-7rem)] lg:flex lg:border-r ${
            utteranceId === null ? "flex" : "hidden"
          }`}
        >
          <ErrorBoundary pane={say.panes.queue} resetKey={storyId}>
            <QueuePane place={place} queue={queue} />
          </ErrorBoundary>
        </div>
        {utteranceId === null ? (
          <div className="hidden lg:block">
            {queue.isLoading ? <Skeleton label={say.loading} lines={8} className="p-8" /> : null}
          </div>
        ) : (
          <ErrorBoundary pane={say.panes.statement} resetKey={utteranceId}>
            <Statement key={utteranceId} place={place} queue={queue} utteranceId={utteranceId} />
          </ErrorBoundary>
        )}
      </div>
    </DeskActsContext>
  );
}

function Statement({ place, queue, utteranceId }: { place: DeskPlace; queue: Queue; utteranceId: string }) {
  const say = useStrings(desk);
  const sentenceOf = useSentenceOf();
  const { storyId } = place;
  const { data, error, refetch } = useQuery(utteranceQueries.detail(storyId, utteranceId));
  const toasts = useToasts();
  const goOn = () => {
    const next = nextOpen(queue.items, queue.index);
    if (next) place.goTo(next.id);
    else toasts.say(say.nothingOpen);
  };
  const back = `/stories/${encodeURIComponent(storyId)}${location.search}`;
  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <div className="border-b border-rule px-3 py-1.5 lg:hidden">
        <ButtonLink to={back} kind="quiet" size="sm">
          <ChevronLeft aria-hidden className="size-4" />
          {say.queue}
        </ButtonLink>
      </div>
      {data ? (
        <div className="grid min-h-0 flex-1 max-xl:block lg:max-xl:overflow-y-auto xl:grid-cols-[minmax(0,1fr)_22.5rem]">
          <SynopsisPane place={place} utterance={data} />
          <div className="min-h-0 border-rule-strong max-xl:border-t xl:overflow-y-auto xl:border-l">
            <ErrorBoundary pane={say.panes.review} resetKey={utteranceId}>
              <ReviewPane place={place} utterance={data} onGoOn={goOn} />
            </ErrorBoundary>
          </div>
        </div>
      ) : error instanceof ApiError && error.code === "utterance.not-found" ? (
        <EmptyState title={say.gone} action={<ButtonLink to={back}>{say.toQueue}</ButtonLink>}>
          {say.goneHint}
        </EmptyState>
      ) : error ? (
        <ErrorState title={say.notFetched} detail={sentenceOf(error)} onRetry={() => refetch()} />
      ) : (
        <Skeleton label={say.fetching} lines={9} className="px-8 pt-8" />
      )}
    </div>
  );
}

/** Opens the desk where the editor left it, else at the top; on a narrow screen she chooses from the queue. */
function useResume(place: DeskPlace, queue: Queue, isWide: boolean): void {
  const { storyId, utteranceId, filter, change, goTo } = place;
  const chosen = filterSearch(filter);
  // Read once: a filter that is cleared later stays cleared.
  const [last] = useState(() => lastPlace(storyId));
  const isFresh = useRef(utteranceId === null && chosen === "");
  const { items, more } = queue;
  const left = items.find((item) => item.id === last?.utteranceId)?.id;
  // Some way down the queue she may have left it; from further down she begins at the top.
  const isSought = last !== null && left === undefined && items.length < Math.min(queue.total, MORE_ROWS);
  const start = isSought ? undefined : (left ?? items[0]?.id);
  const isLeaving = useLeaving();
  useEffect(() => {
    if (isLeaving()) return;
    if (utteranceId !== null) {
      isFresh.current = false;
      keepPlace(storyId, { utteranceId, filter: chosen });
    } else if (isFresh.current && last?.filter) {
      isFresh.current = false;
      change({ filter: readAddress(new URLSearchParams(last.filter)).filter });
    } else if (isWide && isSought) more();
    else if (isWide && start && !queue.isStale) goTo(start, { replace: true });
  }, [
    storyId,
    utteranceId,
    chosen,
    last,
    isWide,
    isSought,
    more,
    start,
    queue.isStale,
    change,
    goTo,
    isLeaving,
  ]);
}

/**
 * Whether the address has left this page already: a tab was clicked, and the
 * desk stays up only while the other page's script loads. It must not lead back.
 */
function useLeaving(): () => boolean {
  const { key } = useLocation();
  // Read when the place is new, for the render itself lags behind the address.
  const address = useMemo(() => ({ key, path: window.location.pathname }), [key]);
  return useCallback(() => window.location.pathname !== address.path, [address]);
}

/**
 * The neighbours are fetched ahead, so that a step shows words and not a wait.
 * A held key passes statements before they are answered: those are given up,
 * for the one it stops at must not wait behind them.
 */
function usePrefetch(storyId: string, { items, index }: Queue): void {
  const queryClient = useQueryClient();
  const asked = useRef<readonly string[]>([]);
  const current = items[index]?.id;
  const next = items[index + 1]?.id;
  const previous = items[index - 1]?.id;
  useEffect(() => {
    const near = [current, next, previous].filter((id) => id !== undefined);
    for (const id of asked.current.filter((one) => !near.includes(one))) {
      const { queryKey } = utteranceQueries.detail(storyId, id);
      void queryClient.cancelQueries({ queryKey, type: "inactive" });
    }
    asked.current = near;
    for (const id of [next, previous]) {
      if (id) void queryClient.prefetchQuery(utteranceQueries.detail(storyId, id));
    }
  }, [queryClient, storyId, current, next, previous]);
}
