import type { Job } from "@variorum/server/contract";
import { describe, expect, it } from "vitest";
import type { JobNews } from "./job-events.ts";
import { heard, type WatchedJob } from "./use-jobs.ts";

const JOB: Job = {
  id: "job_1",
  kind: "readReport",
  storyId: "story_1",
  startedBy: null,
  state: "running",
  share: 0.4,
  sentence: "Setting the report",
  startedAt: "2025-01-31T09:00:00.000Z",
  endedAt: null,
};
const ENDED: Job = { ...JOB, state: "done", share: 1, endedAt: "2025-01-31T09:01:00.000Z" };
const WATCHED: WatchedJob = { job: JOB, address: "/report", isTaken: false, isLost: false };

describe("the long work of a window", () => {
  it.each<[string, readonly WatchedJob[], JobNews, readonly WatchedJob[]]>([
    ["begins", [], { kind: "begun", job: JOB, address: "/report" }, [WATCHED]],
    [
      "gets on",
      [WATCHED],
      { kind: "got-on", job: { ...JOB, share: 0.5 } },
      [{ ...WATCHED, job: { ...JOB, share: 0.5 } }],
    ],
    ["does not go back", [WATCHED], { kind: "got-on", job: { ...JOB, share: 0.1 } }, [WATCHED]],
    ["ends", [WATCHED], { kind: "got-on", job: ENDED }, [{ ...WATCHED, job: ENDED }]],
    [
      "goes on no more once it has ended",
      [{ ...WATCHED, job: ENDED }],
      { kind: "got-on", job: JOB },
      [{ ...WATCHED, job: ENDED }],
    ],
    ["is taken", [WATCHED], { kind: "taken", jobId: JOB.id }, [{ ...WATCHED, isTaken: true }]],
    ["is lost", [WATCHED], { kind: "lost", jobId: JOB.id }, [{ ...WATCHED, isLost: true }]],
    ["is found after a reload", [], { kind: "found", job: JOB }, [{ ...WATCHED, address: null }]],
    ["is not found twice", [WATCHED], { kind: "found", job: JOB }, [WATCHED]],
    ["is told once, by whomever", [WATCHED], { kind: "begun", job: JOB, address: "/report" }, [WATCHED]],
    ["is dropped", [WATCHED], { kind: "dropped", jobId: JOB.id }, []],
    ["is not that of another editor", [WATCHED], { kind: "got-on", job: { ...JOB, id: "job_2" } }, [WATCHED]],
  ])("%s", (_what, before, news, after) => {
    expect(heard(before, news)).toEqual(after);
  });
});
