/** The slip that lies on the proof: what is ruled, what keeps it from being signed, what to look at again. */
import { useQuery } from "@tanstack/react-query";
import type { Readiness as ReadinessOf, StorySummary } from "@variorum/server/contract";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { graveOpen } from "./open-points.ts";
import { PointList } from "./PointList.tsx";
import { reportQueries } from "./report.queries.ts";
import { VerdictTally } from "./VerdictTally.tsx";

export function Readiness({ storyId, counts }: { storyId: string; counts: StorySummary["counts"] }) {
  const { readiness: say } = useStrings(report);
  const sentenceOf = useSentenceOf();
  const { data, error, refetch } = useQuery(reportQueries.readiness(storyId));
  return (
    <section aria-labelledby="readiness">
      <h2 id="readiness" className="font-serif text-2xl text-balance">
        {data ? headline(data, counts, say) : say.unknown}
      </h2>
      <VerdictTally storyId={storyId} verdicts={counts.verdicts} />
      {data ? (
        <>
          <PointList storyId={storyId} points={data.missing} title={say.toMend} isGrave />
          <PointList storyId={storyId} points={data.warnings} title={say.toLookAt} />
        </>
      ) : error ? (
        <ErrorState title={say.notFetched} detail={sentenceOf(error)} onRetry={() => refetch()} />
      ) : (
        <Skeleton label={say.fetching} lines={4} />
      )}
    </section>
  );
}

function headline(
  { missing, warnings }: ReadinessOf,
  { utterances, verdicts }: StorySummary["counts"],
  say: typeof report.strings.readiness,
): string {
  if (utterances === 0) return say.empty;
  if (missing.length > 0) return say.blocked(missing.length);
  const grave = graveOpen(warnings);
  if (grave > 0) return say.graveOpen(grave);
  return verdicts.open === 0 ? say.ready : say.readyButOpen(verdicts.open);
}
