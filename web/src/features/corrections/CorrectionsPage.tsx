/** Every correction that stands, newest first; those that wait for what they speak of come with the reason. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "../../components/ui/Button.tsx";
import { EmptyState } from "../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { actsOf } from "./acts-of.ts";
import { CorrectionEntry } from "./CorrectionEntry.tsx";
import { correctionQueries } from "./corrections.queries.ts";
import { counted } from "./counted.ts";

export function CorrectionsPage({ storyId }: { storyId: string }) {
  const corrections = useInfiniteQuery(correctionQueries.list(storyId));
  if (corrections.isPending) return <Skeleton label="Fetching the corrections" lines={6} />;
  if (!corrections.data) {
    return (
      <ErrorState
        title="The corrections could not be fetched."
        detail={sentenceOf(corrections.error)}
        onRetry={() => corrections.refetch()}
      />
    );
  }
  const all = corrections.data.pages.flatMap(({ items }) => items);
  const total = corrections.data.pages[0]?.total ?? all.length;
  if (all.length === 0) {
    return (
      <EmptyState title="Nothing was put right by hand.">
        What you change in an article or on the desk is listed here and kept through every later analysis.
      </EmptyState>
    );
  }
  const waiting = all.filter(({ applies }) => !applies).length;
  return (
    <>
      <h2 className="border-b border-ink pb-3 font-serif text-2xl">
        {counted(total, "correction")}
        {waiting > 0 ? <span className="ml-3 text-lg text-muted">{waiting} not applicable now</span> : null}
      </h2>
      <ol aria-label="Corrections" className="divide-y divide-rule">
        {actsOf(all).map((made) => (
          <CorrectionEntry key={made[0].eventId} storyId={storyId} made={made} />
        ))}
      </ol>
      {corrections.hasNextPage ? (
        <div className="mt-6 text-center">
          <Button onClick={() => corrections.fetchNextPage()} isBusy={corrections.isFetchingNextPage}>
            Earlier
          </Button>
        </div>
      ) : null}
    </>
  );
}
