/** Everything anyone did to the story, newest first, day by day. */
import { useInfiniteQuery } from "@tanstack/react-query";
import type { StoryEvent } from "@variorum/server/contract";
import { Button } from "../../components/ui/Button.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useDates } from "../../lib/dates.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { history } from "../../strings/en/history.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { EventEntry } from "./EventEntry.tsx";
import { eventQueries } from "./events.queries.ts";

export function HistoryPage({ storyId }: { storyId: string }) {
  const say = useStrings(history);
  const sentenceOf = useSentenceOf();
  const { localDay } = useDates();
  const events = useInfiniteQuery(eventQueries.list(storyId));
  if (events.isPending) return <Skeleton label={say.fetching} lines={8} />;
  if (events.isError && !events.data) {
    return (
      <ErrorState title={say.notFetched} detail={sentenceOf(events.error)} onRetry={() => events.refetch()} />
    );
  }
  const all = events.data.pages.flatMap((page) => page.items);
  if (all.length === 0) return <EmptyState title={say.empty} />;
  return (
    <>
      <h2 className="border-b border-ink pb-3 font-serif text-2xl">
        {say.entries(events.data.pages[0]?.total ?? all.length)}
      </h2>
      {byDay(all, localDay).map(([day, ofDay]) => (
        <section key={day} aria-label={day} className="pt-6">
          <h3 className="text-sm text-muted">{day}</h3>
          <ol className="mt-1 divide-y divide-rule">
            {ofDay.map((event) => (
              <EventEntry key={event.id} storyId={storyId} event={event} />
            ))}
          </ol>
        </section>
      ))}
      {events.hasNextPage ? (
        <div className="mt-6 text-center">
          <Button onClick={() => events.fetchNextPage()} isBusy={events.isFetchingNextPage}>
            {say.earlier}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function byDay(
  events: readonly StoryEvent[],
  localDay: (instant: string) => string,
): [string, StoryEvent[]][] {
  const days = new Map<string, StoryEvent[]>();
  for (const event of events) {
    const day = localDay(event.at);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days];
}
