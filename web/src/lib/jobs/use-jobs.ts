/** What of the long work of this window is under way, ready to be fetched, or has failed. Oldest first. */
import type { Job } from "@variorum/server/contract";
import { useCallback, useEffect, useState } from "react";
import { type JobNews, onJob } from "./job-events.ts";

export interface WatchedJob {
  readonly job: Job;
  readonly address: string | null;
  /** Whoever asked for it has the result, or the refusal. */
  readonly isTaken: boolean;
}

export function useJobs(): { readonly jobs: readonly WatchedJob[]; readonly drop: (jobId: string) => void } {
  const [jobs, setJobs] = useState<readonly WatchedJob[]>([]);
  useEffect(() => onJob((news) => setJobs((before) => heard(before, news))), []);
  const drop = useCallback(
    (jobId: string) => setJobs((before) => before.filter(({ job }) => job.id !== jobId)),
    [],
  );
  return { jobs, drop };
}

/** What is unknown here was begun in another window; what has ended, or was further, is not told again. */
export function heard(before: readonly WatchedJob[], news: JobNews): readonly WatchedJob[] {
  if (news.kind === "begun") return [...before, { job: news.job, address: news.address, isTaken: false }];
  if (news.kind === "taken") {
    return before.map((watched) => (watched.job.id === news.jobId ? { ...watched, isTaken: true } : watched));
  }
  return before.map((watched) => {
    const isNew =
      watched.job.id === news.job.id && watched.job.endedAt === null && news.job.share >= watched.job.share;
    return isNew ? { ...watched, job: news.job } : watched;
  });
}
