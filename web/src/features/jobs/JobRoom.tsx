/** One's own long work, in a corner: how far it is, with the way to cancel it; and what it came to. */
import { useEffect } from "react";
import { tellJob } from "../../lib/jobs/job-events.ts";
import type { WatchedJob } from "../../lib/jobs/use-jobs.ts";
import { jobs as strings } from "../../strings/en/jobs.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { JobEntry } from "./JobEntry.tsx";
import { isNothingLeft, isUnderWay, outcomeOf } from "./outcome.ts";
import { useJobStream } from "./use-job-stream.ts";

/** How long it is said that something is over, where nothing is left to do about it. */
const NEWS_MS = 6_000;

export function JobRoom({ jobs }: { jobs: readonly WatchedJob[] }) {
  const say = useStrings(strings);
  useJobStream(jobs.filter(isUnderWay).map(({ job }) => job.id));
  return (
    <section
      aria-label={say.region}
      className="fixed inset-x-3 bottom-12 z-60 flex flex-col -space-y-px sm:right-auto sm:bottom-3 sm:w-76 print:hidden"
    >
      {/* Only what changes an editor's mind is said aloud: not each step. */}
      <div role="status" className="sr-only">
        {jobs.map((watched) => (
          <p key={watched.job.id}>{outcomeOf(watched, say)}</p>
        ))}
      </div>
      {jobs.map((watched) => (
        <Passing key={watched.job.id} watched={watched} />
      ))}
    </section>
  );
}

function Passing({ watched }: { watched: WatchedJob }) {
  const isOver = isNothingLeft(watched);
  const { id } = watched.job;
  useEffect(() => {
    if (!isOver) return;
    const timer = setTimeout(() => tellJob({ kind: "dropped", jobId: id }), NEWS_MS);
    return () => clearTimeout(timer);
  }, [isOver, id]);
  return <JobEntry watched={watched} />;
}
