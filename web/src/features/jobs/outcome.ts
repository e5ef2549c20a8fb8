/** How long work ended, in a sentence, and what is left to do about it. */
import type { WatchedJob } from "../../lib/jobs/use-jobs.ts";
import type { jobs as strings } from "../../strings/en/jobs.ts";

export function isUnderWay({ job, isLost }: WatchedJob): boolean {
  return job.endedAt === null && !isLost;
}

/** What there is to fetch; null: nothing, or somebody has it already. */
export function resultOf({ job, isTaken }: WatchedJob): "file" | "story" | null {
  if (job.state !== "done" || isTaken) return null;
  if (job.kind === "readReport") return "file";
  return job.kind === "addStory" || job.kind === "importBundle" ? "story" : null;
}

/** The editor has heard of it and can do nothing about it. */
export function isNothingLeft(watched: WatchedJob): boolean {
  const { job, address, isTaken, isLost } = watched;
  if (job.state === "failed") return isTaken && address === null;
  if (isTaken || job.state === "cancelled") return true;
  return !isLost && job.state === "done" && resultOf(watched) === null;
}

/** Nothing while it goes on, but that it does. */
export function outcomeOf(watched: WatchedJob, say: typeof strings.strings): string {
  const { job, isLost } = watched;
  const what = say.kinds[job.kind];
  if (isLost && job.endedAt === null) return say.lost(what);
  switch (job.state) {
    case "done":
      return resultOf(watched) === "file" ? say.ready : say.done(what);
    case "cancelled":
      return say.cancelled(what);
    case "failed":
      return say.failed(what);
    default:
      return what;
  }
}
