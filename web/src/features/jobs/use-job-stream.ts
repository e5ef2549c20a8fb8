/**
 * Hears how far long work is, over the stream of the whole desk: one
 * connection for all of it, and none while nothing is under way, for a browser
 * allows six to one host.
 */
import { job } from "@variorum/server/contract";
import { useEffect } from "react";
import { tellJob } from "../../lib/jobs/job-events.ts";
import { addressOf } from "../../lib/request.ts";

export function useJobStream(isUnderWay: boolean): void {
  useEffect(() => {
    if (!isUnderWay) return;
    const stream = new EventSource(addressOf("watchDesk"));
    stream.addEventListener("job", ({ data }: MessageEvent<string>) => {
      const parsed = job.safeParse(JSON.parse(data));
      if (parsed.success) tellJob({ kind: "got-on", job: parsed.data });
    });
    return () => stream.close();
  }, [isUnderWay]);
}
