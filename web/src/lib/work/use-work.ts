/** What of the long work of this window is under way, ready to be fetched, or has failed. Oldest first. */
import type { Job } from "@variorum/server/contract";
import { useCallback, useEffect, useState } from "react";
import { onWork, type WorkNews } from "./work-events.ts";

export interface Work {
  readonly job: Job;
  readonly address: string | null;
  /** Whoever asked for it has the result, or the refusal. */
  readonly isTaken: boolean;
}

export function useWork(): { readonly works: readonly Work[]; readonly drop: (jobId: string) => void } {
  const [works, setWorks] = useState<readonly Work[]>([]);
  useEffect(() => onWork((news) => setWorks((before) => heard(before, news))), []);
  const drop = useCallback(
    (jobId: string) => setWorks((before) => before.filter(({ job }) => job.id !== jobId)),
    [],
  );
  return { works, drop };
}

/** What is unknown here was begun in another window; what has ended, or was further, is not told again. */
export function heard(before: readonly Work[], news: WorkNews): readonly Work[] {
  if (news.kind === "begun") return [...before, { job: news.job, address: news.address, isTaken: false }];
  if (news.kind === "taken") {
    return before.map((work) => (work.job.id === news.jobId ? { ...work, isTaken: true } : work));
  }
  return before.map((work) => {
    const isNew =
      work.job.id === news.job.id && work.job.endedAt === null && news.job.share >= work.job.share;
    return isNew ? { ...work, job: news.job } : work;
  });
}
