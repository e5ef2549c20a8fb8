/** Every correction that stands, newest first; those that wait for what they speak of come with the reason. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "../../components/ui/Button.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { corrections as strings } from "../../strings/en/corrections.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { actsOf } from "./acts-of.ts";
import { CorrectionEntry } from "./CorrectionEntry.tsx";
import { correctionQueries } from "./corrections.queries.ts";

export function CorrectionsPage({ storyId }: { storyId: string }) {
  const say = useStrings(strings);
  const sentenceOf = useSentenceOf();
  const corrections = useInfiniteQuery(correctionQueries.list(storyId));
  if (corrections.isPending) return <Skeleton label={say.fetching} lines={6} />;
  if (!corrections.data) {
    return (
      <ErrorState
        title={say.notFetched}
        detail={sentenceOf(corrections.error)}
        onRetry={() => corrections.refetch()}
      />
    );
  }
  const all = corrections.data.pages.flatMap(({ items }) => items);
  const total = corrections.data.pages[0]?.total ?? all.length;
  if (all.length === 0) {
    return <EmptyState title={say.none}>{say.noneHint}</EmptyState>;
  }
  const waiting = all.filter(({ applies }) => !applies).length;
  return (
    <>
      <h2 className="border-b border-ink pb-3 font-serif text-2xl">
        {say.count(total)}
        {waiting > 0 ? <span className="ml-3 text-lg text-muted">{say.waiting(waiting)}</span> : null}
      </h2>
      <ol aria-label={say.label} className="divide-y divide-rule">
        {actsOf(all).map((made) => (
          <CorrectionEntry key={made[0].eventId} storyId={storyId} made={made} />
        ))}
      </ol>
      {corrections.hasNextPage ? (
        <div className="mt-6 text-center">
          <Button onClick={() => corrections.fetchNextPage()} isBusy={corrections.isFetchingNextPage}>
            {say.earlier}
          </Button>
        </div>
      ) : null}
    </>
  );
}
