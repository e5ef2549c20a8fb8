import { Download, RotateCcw, X } from "lucide-react";
import { Button } from "../../components/ui/Button.tsx";
import { IconButton } from "../../components/ui/IconButton.tsx";
import type { WatchedJob } from "../../lib/jobs/use-jobs.ts";
import { jobs as strings } from "../../strings/en/jobs.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { isUnderWay, outcomeOf, resultOf } from "./outcome.ts";
import { useJobActs } from "./use-job-acts.ts";

/** One piece of long work. What is being done is the server's sentence. */
export function JobEntry({ watched }: { watched: WatchedJob }) {
  const say = useStrings(strings);
  const { cancel, isCancelling, save, open, again, dismiss } = useJobActs(watched);
  const { job, address } = watched;
  const what = say.kinds[job.kind];
  const goesOn = isUnderWay(watched);
  const result = resultOf(watched);
  return (
    <div className="border border-rule-strong bg-page text-ink">
      <div className="flex items-center gap-3 py-2 pr-2 pl-4">
        <div className="min-w-0 flex-1">
          <p className="truncate text-[0.9375rem] font-medium">{outcomeOf(watched, say)}</p>
          {goesOn || job.state === "failed" ? (
            <p
              className={`text-sm wrap-anywhere tabular-nums ${job.state === "failed" ? "text-disputed" : "text-muted"}`}
            >
              {isCancelling ? say.cancelling : job.sentence}
            </p>
          ) : null}
        </div>
        {goesOn ? (
          <Button size="sm" aria-label={say.cancelOf(what)} isBusy={isCancelling} onClick={cancel}>
            {say.cancel}
          </Button>
        ) : null}
        {result === "file" ? (
          <Button size="sm" kind="press" onClick={save}>
            <Download aria-hidden className="size-4" />
            {say.save}
          </Button>
        ) : null}
        {result === "story" ? (
          <Button size="sm" kind="press" onClick={open}>
            {say.open}
          </Button>
        ) : null}
        {job.state === "failed" && address !== null ? (
          <Button size="sm" onClick={again}>
            <RotateCcw aria-hidden className="size-4" />
            {say.again}
          </Button>
        ) : null}
        {goesOn ? null : (
          <IconButton size="sm" label={say.dismiss} icon={<X aria-hidden />} onClick={dismiss} />
        )}
      </div>
      {goesOn ? (
        <div
          role="progressbar"
          aria-label={what}
          aria-valuenow={Math.round(job.share * 100)}
          aria-valuemin={0}
          aria-valuemax={100}
          className="h-1 bg-sunk"
        >
          <div
            className="h-full origin-left bg-ink transition-transform duration-300 motion-reduce:transition-none"
            style={{ transform: `scaleX(${job.share})` }}
          />
        </div>
      ) : null}
    </div>
  );
}
