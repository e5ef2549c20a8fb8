/** What was signed: numbered, frozen, and whether it still says what stands. */
import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
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
  const { versions: say } = useStrings(report);
  const sentenceOf = useSentenceOf();
  const { data, error, refetch } = useQuery(reportQueries.versions(storyId));
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="font-serif text-2xl">
        {say.title}
      </h2>
      {error && !data ? (
        <ErrorState title={say.notFetched} detail={sentenceOf(error)} onRetry={() => refetch()} />
      ) : null}
      {data?.length === 0 ? <p className="mt-1 text-muted">{say.none}</p> : null}
      <ol className="mt-2 divide-y divide-rule border-y border-rule empty:hidden">
        {data?.map((version) => (
          <VersionEntry
            key={version.number}
            storyId={storyId}
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
