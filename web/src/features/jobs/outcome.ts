/** How long work ended, in a sentence; nothing while it goes on, but that it does. */
import type { WatchedJob } from "../../lib/jobs/use-jobs.ts";
import type { jobs as strings } from "../../strings/en/jobs.ts";

export function outcomeOf({ job, isTaken }: WatchedJob, say: typeof strings.strings): string {
  const what = say.kinds[job.kind];
  switch (job.state) {
    case "done":
      return job.kind === "readReport" && !isTaken ? say.ready : say.done(what);
    case "cancelled":
      return say.cancelled(what);
    case "failed":
      return say.failed(what);
    default:
      return what;
  }
}
