/** A format for programs, as the text that it is. */
import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "../../components/ui/ErrorState.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { reportQueries } from "./report.queries.ts";

/** Some sixty screens. A story of a thousand utterances has megabytes of JSON, which no page lays out at once. */
const SHOWN = 150_000;

export function TextReport({ storyId, address }: { storyId: string; address: string }) {
  const { sheet: say } = useStrings(report);
  const sentenceOf = useSentenceOf();
  const { data, error, refetch } = useQuery(reportQueries.text(storyId, address));
  if (error) {
    return <ErrorState title={say.notSet} detail={sentenceOf(error)} onRetry={() => refetch()} />;
  }
  if (data === undefined) return <Skeleton label={say.setting} lines={10} className="mt-3" />;
  return (
    <section
      aria-label={say.name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key.
      tabIndex={0}
      className="mt-3 min-h-0 flex-1 overflow-auto border border-rule bg-page p-4"
    >
      <pre className="font-mono text-[0.8125rem] leading-relaxed whitespace-pre-wrap wrap-anywhere">
        {data.slice(0, SHOWN)}
      </pre>
      {data.length > SHOWN ? (
        <p className="mt-3 border-t border-rule pt-3 text-muted">{say.beginning(SHOWN, data.length)}</p>
      ) : null}
    </section>
  );
}
