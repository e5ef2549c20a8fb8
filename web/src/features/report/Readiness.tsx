/** The slip that lies on the proof: what is ruled, what keeps it from being signed, what to look at again. */
import { useQuery } from "@tanstack/react-query";
import type { Readiness as ReadinessOf, StorySummary } from "@variorum/server/contract";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { PointList } from "./PointList.tsx";
import { reportQueries } from "./report.queries.ts";
import { VerdictTally } from "./VerdictTally.tsx";

export function Readiness({ storyId, counts }: { storyId: string; counts: StorySummary["counts"] }) {
  const { data, error, refetch } = useQuery(reportQueries.readiness(storyId));
  return (
    <section aria-labelledby="readiness">
      <h2 id="readiness" className="font-serif text-2xl text-balance">
        {data ? headline(data, counts) : "Is it ready?"}
      </h2>
      <VerdictTally storyId={storyId} verdicts={counts.verdicts} />
      {data ? (
        <>
          <PointList storyId={storyId} points={data.missing} title="To mend before signing" isGrave />
          <PointList storyId={storyId} points={data.warnings} title="To look at" />
        </>
      ) : error ? (
        <ErrorState
          title="What is missing could not be fetched."
          detail={sentenceOf(error)}
          onRetry={() => refetch()}
        />
      ) : (
        <Skeleton label="Looking for what is missing" lines={4} />
      )}
    </section>
  );
}

function headline({ missing }: ReadinessOf, { utterances, verdicts }: StorySummary["counts"]): string {
  if (utterances === 0) return "Nothing to report yet";
  if (missing.length > 0)
    return missing.length === 1
      ? "One point keeps it from being signed"
      : `${missing.length} points keep it from being signed`;
  if (verdicts.open === 0) return "Ready to sign";
  return verdicts.open === 1
    ? "Ready to sign; one statement is still open"
    : `Ready to sign; ${verdicts.open} statements are still open`;
}
