/** Plate I: every utterance and what each outlet does with it. */
import { useInfiniteQuery } from "@tanstack/react-query";
import type { StoryDetail } from "@variorum/server/contract";
import { startTransition, useMemo, useOptimistic } from "react";
import { useSearchParams } from "react-router";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { ErrorState } from "../../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../../components/ui/Skeleton.tsx";
import { useSentenceOf } from "../../../lib/error-sentence.ts";
import { overview } from "../../../strings/en/overview.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { DISAGREEMENTS } from "../queue/presets.ts";
import { utteranceQueries } from "../utterances.queries.ts";
import { Plate } from "./Plate.tsx";
import { Score } from "./Score.tsx";
import { ScoreLegend } from "./ScoreLegend.tsx";
import { columnsOf, independentVoices } from "./score.ts";

export function ScorePlate({ story }: { story: StoryDetail }) {
  const say = useStrings(overview).score;
  const sentenceOf = useSentenceOf();
  const [search, setSearch] = useSearchParams();
  const onlyDiffering = search.get("only") === "differing";
  // The tick stands where it was made while the rows for it are still being drawn.
  const [isTicked, foresee] = useOptimistic(onlyDiffering);
  const filter = (isOn: boolean) =>
    startTransition(() => {
      foresee(isOn);
      setSearch(isOn ? { only: "differing" } : {}, { replace: true });
    });
  const rows = useInfiniteQuery(
    utteranceQueries.queue(story.id, {
      type: onlyDiffering ? [...DISAGREEMENTS] : [],
      speaker: [],
      outlet: [],
      verdict: [],
    }),
  );
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = rows;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const columns = useMemo(() => columnsOf(story.outlets, items), [story.outlets, items]);
  const total = data?.pages[0]?.total ?? 0;
  const voices = independentVoices(columns);
  return (
    <Plate
      number="I"
      title={say.title}
      aside={
        <label className="flex min-h-7 cursor-pointer items-center gap-2 pointer-coarse:min-h-10">
          <input
            type="checkbox"
            className="size-4 accent-press"
            checked={isTicked}
            onChange={(event) => filter(event.target.checked)}
          />
          {say.onlyDiffering}
        </label>
      }
      caption={
        voices < columns.length
          ? say.extentWithCopies(total, columns.length, voices)
          : say.extent(total, columns.length)
      }
    >
      <ScoreLegend />
      {rows.isPending ? <Skeleton label={say.fetching} lines={8} /> : null}
      {rows.isError && !data ? (
        <ErrorState title={say.notFetched} detail={sentenceOf(rows.error)} onRetry={() => rows.refetch()} />
      ) : null}
      {data && total === 0 ? (
        <EmptyState title={onlyDiffering ? say.allAlike : say.empty}>
          {onlyDiffering ? say.allAlikeHint : say.emptyHint}
        </EmptyState>
      ) : null}
      {total > 0 ? (
        <Score
          storyId={story.id}
          rows={items}
          total={total}
          columns={columns}
          onNearEnd={() => {
            if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
          }}
        />
      ) : null}
    </Plate>
  );
}
