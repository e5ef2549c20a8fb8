/** Reckons every hash of the story again, and says what it found. */
import { useQuery } from "@tanstack/react-query";
import type { Verification } from "@variorum/server/contract";
import { ShieldCheck } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { reportQueries } from "./report.queries.ts";

export function VerifyRecord({ storyId }: { storyId: string }) {
  const { data, error, isFetching, refetch } = useQuery(reportQueries.verification(storyId));
  return (
    <div className="mt-3">
      <Button size="sm" isBusy={isFetching} onClick={() => refetch()}>
        <ShieldCheck aria-hidden className="size-4" />
        {isFetching ? "Reckoning…" : "Verify the record"}
      </Button>
      <div role="status" className="mt-2 text-[0.9375rem]">
        {error && !isFetching ? <p className="text-disputed">{sentenceOf(error)}</p> : null}
        {data ? <Outcome verification={data} /> : null}
      </div>
    </div>
  );
}

function Outcome({ verification: { isWhole, checked, problems } }: { verification: Verification }) {
  if (isWhole) {
    return (
      <p className="text-pretty">
        <span className="font-semibold text-verified">✓ Nothing was tampered with.</span>{" "}
        <span className="text-ink-soft">
          {counted(checked.events, "entry", "entries")} of the log,{" "}
          {counted(checked.articles, "text", "texts")}, {counted(checked.rulings, "ruling", "rulings")},{" "}
          {counted(checked.attachments, "file", "files")} and{" "}
          {counted(checked.versions, "signed version", "signed versions")} are what was written.
        </span>
      </p>
    );
  }
  return (
    <div className="border-l-3 border-disputed pl-2.5">
      <p className="font-semibold text-disputed">✕ This is not what was written.</p>
      <ul className="mt-1">
        {problems.map(({ part, sentence }) => (
          <li key={`${part} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
