/** What of one's long work is under way, ready to be fetched, or has failed. Oldest first. */
import type { Job } from "@variorum/server/contract";
import { useEffect, useMemo, useState } from "react";
import { useActor } from "../profile/actor.ts";
import { findJobs } from "./find-jobs.ts";
import { type JobNews, onJob, shareJobs } from "./job-events.ts";

export interface WatchedJob {
  readonly job: Job;
  readonly address: string | null;
  /** Whoever asked for it has the result, or the refusal. */
  readonly isTaken: boolean;
  /** The server was started again before it had ended. */
  readonly isLost: boolean;
}

export function useJobs(): readonly WatchedJob[] {
  const { profileId } = useActor();
  const [jobs, setJobs] = useState<readonly WatchedJob[]>([]);
  useEffect(() => onJob((news) => setJobs((before) => heard(before, news))), []);
  useEffect(shareJobs, []);
  useEffect(() => void findJobs(profileId), [profileId]);
  // Under another name their results could not be fetched.
  return useMemo(
    () => jobs.filter(({ job }) => job.startedBy === null || job.startedBy === profileId),
    [jobs, profileId],
  );
}

/** What is unknown here is somebody else's; what has ended, or was further, is not told again. */
export function heard(before: readonly WatchedJob[], news: JobNews): readonly WatchedJob[] {
  switch (news.kind) {
    case "begun":
      return [...without(before, news.job.id), { ...watch(news.job), address: news.address }];
    case "found":
      return before.some(({ job }) => job.id === news.job.id) ? before : [...before, watch(news.job)];
    case "got-on":
      return change(before, news.job.id, (watched) =>
        watched.job.endedAt === null && news.job.share >= watched.job.share
          ? { ...watched, job: news.job }
          : watched,
      );
    case "taken":
      return change(before, news.jobId, (watched) => ({ ...watched, isTaken: true }));
    case "lost":
      return change(before, news.jobId, (watched) => ({ ...watched, isLost: true }));
    case "dropped":
      return without(before, news.jobId);
  }
}

function watch(job: Job): WatchedJob {
  return { job, address: null, isTaken: false, isLost: false };
}

function change(
  before: readonly WatchedJob[],
  jobId: string,
  changed: (watched: WatchedJob) => WatchedJob,
): readonly WatchedJob[] {
  return before.map((watched) => (watched.job.id === jobId ? changed(watched) : watched));
}

function without(before: readonly WatchedJob[], jobId: string): readonly WatchedJob[] {
  return before.filter(({ job }) => job.id !== jobId);
}
