/** Reckons every hash of the story again, and says what it found. */
import { useQuery } from "@tanstack/react-query";
import type { Verification } from "@variorum/server/contract";
import { ShieldCheck } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { reportQueries } from "./report.queries.ts";

export function VerifyRecord({ storyId }: { storyId: string }) {
  const { verify: say } = useStrings(report);
  const sentenceOf = useSentenceOf();
  const { data, error, isFetching, refetch } = useQuery(reportQueries.verification(storyId));
  return (
    <div className="mt-3">
      <Button size="sm" isBusy={isFetching} onClick={() => refetch()}>
        <ShieldCheck aria-hidden className="size-4" />
        {isFetching ? say.reckoning : say.act}
      </Button>
      <div role="status" className="mt-2 text-[0.9375rem]">
        {error && !isFetching ? <p className="text-disputed">{sentenceOf(error)}</p> : null}
        {data ? <Outcome verification={data} /> : null}
      </div>
    </div>
  );
}

function Outcome({ verification: { isWhole, checked, problems } }: { verification: Verification }) {
  const { verify: say } = useStrings(report);
  if (isWhole) {
    const { events, articles, rulings, attachments, versions } = checked;
    return (
      <p className="text-pretty">
        <span className="font-semibold text-verified">✓ {say.whole}</span>{" "}
        <span className="text-ink-soft">{say.checked(events, articles, rulings, attachments, versions)}</span>
      </p>
    );
  }
  return (
    <div className="border-l-3 border-disputed pl-2.5">
      <p className="font-semibold text-disputed">✕ {say.broken}</p>
      <ul lang="en" className="mt-1">
        {problems.map(({ part, sentence }) => (
          <li key={`${part} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
