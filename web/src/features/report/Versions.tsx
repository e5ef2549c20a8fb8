/** What was signed: numbered, frozen, and whether it still says what stands. */
import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { reportQueries } from "./report.queries.ts";
import { VerifyRecord } from "./VerifyRecord.tsx";
import { VersionEntry } from "./VersionEntry.tsx";

export function Versions({
  storyId,
  shown,
  onShow,
}: {
  storyId: string;
  /** The version on the right; null: the draft. */
  shown: number | null;
  onShow: (version: number | null) => void;
}) {
  const { data, error, refetch } = useQuery(reportQueries.versions(storyId));
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="font-serif text-2xl">
        Signed versions
      </h2>
      {error && !data ? (
        <ErrorState
          title="The versions could not be fetched."
          detail={sentenceOf(error)}
          onRetry={() => refetch()}
        />
      ) : null}
      {data?.length === 0 ? <p className="mt-1 text-muted">None: this is the first proof.</p> : null}
      <ol className="mt-2 divide-y divide-rule border-y border-rule empty:hidden">
        {data?.map((version) => (
          <VersionEntry
            key={version.number}
            version={version}
            isShown={version.number === shown}
            onShow={() => onShow(version.number === shown ? null : version.number)}
          />
        ))}
      </ol>
      <VerifyRecord storyId={storyId} />
    </section>
  );
}
