import type { Job } from "@variorum/server/contract";
import { describe, expect, it } from "vitest";
import { heard, type Work } from "./use-work.ts";
import type { WorkNews } from "./work-events.ts";

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
const WORK: Work = { job: JOB, address: "/report", isTaken: false };

describe("the long work of a window", () => {
  it.each<[string, readonly Work[], WorkNews, readonly Work[]]>([
    ["begins", [], { kind: "begun", job: JOB, address: "/report" }, [WORK]],
    [
      "gets on",
      [WORK],
      { kind: "got-on", job: { ...JOB, share: 0.5 } },
      [{ ...WORK, job: { ...JOB, share: 0.5 } }],
    ],
    ["does not go back", [WORK], { kind: "got-on", job: { ...JOB, share: 0.1 } }, [WORK]],
    ["ends", [WORK], { kind: "got-on", job: ENDED }, [{ ...WORK, job: ENDED }]],
    [
      "goes on no more once it has ended",
      [{ ...WORK, job: ENDED }],
      { kind: "got-on", job: JOB },
      [{ ...WORK, job: ENDED }],
    ],
    ["is taken", [WORK], { kind: "taken", jobId: JOB.id }, [{ ...WORK, isTaken: true }]],
    ["is not that of another window", [WORK], { kind: "got-on", job: { ...JOB, id: "job_2" } }, [WORK]],
  ])("%s", (_what, before, news, after) => {
    expect(heard(before, news)).toEqual(after);
  });
});
