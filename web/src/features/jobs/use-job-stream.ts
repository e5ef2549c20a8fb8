/**
 * Hears how far long work is, over the stream of the whole desk: one
 * connection for all of it, and none while nothing is under way.
 */
import { job } from "@variorum/server/contract";
import { useEffect, useRef } from "react";
import { askAfter } from "../../lib/jobs/await-job.ts";
import { tellJob } from "../../lib/jobs/job-events.ts";
import { keepStream } from "../../lib/live/stream.ts";
import { addressOf } from "../../lib/request.ts";

export function useJobStream(underWay: readonly string[]): void {
  const current = useRef(underWay);
  useEffect(() => {
    current.current = underWay;
  });
  const isAny = underWay.length > 0;
  useEffect(() => {
    if (!isAny) return;
    return keepStream(addressOf("watchDesk"), {
      on: {
        job: ({ data }) => {
          const parsed = job.safeParse(JSON.parse(data));
          if (parsed.success) tellJob({ kind: "got-on", job: parsed.data });
        },
      },
      // What happened while nobody listened was not told; the server may be another one by now.
      onOpen: () => {
        for (const jobId of current.current) void askAfter(jobId);
      },
      onState: () => {},
    });
  }, [isAny]);
}
