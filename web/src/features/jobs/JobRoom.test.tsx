import { act, screen, waitFor } from "@testing-library/react";
import type { Job } from "@variorum/server/contract";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { tellJob } from "../../lib/jobs/job-events.ts";
import { useJobs } from "../../lib/jobs/use-jobs.ts";
import { expectAccessible, openPage } from "../../test/page.testkit.tsx";
import { storyDetailOf } from "../../test/story.testkit.ts";
import { JobRoom } from "./JobRoom.tsx";

const JOB: Job = {
  id: "job_1",
  kind: "readReport",
  storyId: "story_1",
  startedBy: null,
  state: "running",
  share: 0.25,
  sentence: "Setting 300 of 1,000 statements",
  startedAt: "2025-01-31T09:00:00.000Z",
  endedAt: null,
};
const endedAt = "2025-01-31T09:01:00.000Z";

/** What the stream of the desk says, and that it is there. */
let told: (job: Job) => void;
let streamOpens: () => void;
let openStreams: number;
class FakeStream {
  constructor() {
    openStreams += 1;
  }
  addEventListener(name: string, hear: (event: { data: string }) => void) {
    if (name === "job") told = (job) => act(() => hear({ data: JSON.stringify(job) }));
    if (name === "open") streamOpens = () => act(() => hear({ data: "" }));
  }
  close() {
    openStreams -= 1;
  }
}

function Shown() {
  const jobs = useJobs();
  return jobs.length > 0 ? <JobRoom jobs={jobs} /> : null;
}

function openRoom(answers: Parameters<typeof openPage>[2] = {}) {
  return openPage(
    "/",
    { "/": <Shown />, "/stories/:storyId": <p>The story itself</p> },
    { listJobs: () => ({ items: [] }), ...answers },
  );
}
const begin = (job: Job, address: string | null) => act(() => tellJob({ kind: "begun", job, address }));
const taken = () => act(() => tellJob({ kind: "taken", jobId: JOB.id }));

beforeEach(() => {
  openStreams = 0;
  vi.stubGlobal("EventSource", FakeStream);
});

describe("long work", () => {
  it("shows how far it is, over one connection that ends with it", async () => {
    const { view } = openRoom();
    begin(JOB, "/report");
    begin({ ...JOB, id: "job_2", kind: "addStory", sentence: "Reading article 1 of 60" }, null);
    const bar = screen.getByRole("progressbar", { name: "Setting the report" });
    expect(bar.getAttribute("aria-valuenow")).toBe("25");
    expect(screen.getByText("Reading article 1 of 60")).toBeTruthy();
    expect(openStreams).toBe(1);
    told({ ...JOB, share: 0.5, sentence: "Setting 500 of 1,000 statements" });
    expect(bar.getAttribute("aria-valuenow")).toBe("50");
    expect(screen.getByText("Setting 500 of 1,000 statements")).toBeTruthy();
    await expectAccessible(view.container);
    for (const id of ["job_1", "job_2"]) told({ ...JOB, id, state: "done", share: 1, endedAt });
    expect(openStreams).toBe(0);
  });

  it("is cancelled by its own button, and says so aloud", async () => {
    const { user, asked } = openRoom({ cancelJob: () => ({ ...JOB, sentence: "Cancelling" }) });
    begin(JOB, "/report");
    await user.click(screen.getByRole("button", { name: "Cancel: Setting the report" }));
    expect(asked.filter(({ name }) => name === "cancelJob").map(({ params }) => params.jobId)).toEqual([
      "job_1",
    ]);
    told({ ...JOB, state: "cancelled", endedAt });
    expect(screen.getByRole("status").textContent).toBe(
      "Setting the report: cancelled; nothing was changed.",
    );
  });

  it("keeps a report that is ready until it is saved", async () => {
    const { user } = openRoom();
    const blob = new Blob(["a,b"]);
    vi.stubGlobal(
      "fetch",
      async () => new Response(blob, { headers: { "content-disposition": 'attachment; filename="r.csv"' } }),
    );
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    begin(JOB, "/report");
    told({ ...JOB, state: "done", share: 1, endedAt });
    expect(screen.getByRole("status").textContent).toBe("The report is ready.");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(saved).toEqual(["r.csv"]));
    expect(screen.queryByRole("button", { name: "Save" })).toBe(null);
  });

  it("that failed says why, and a report can be tried again", async () => {
    const { user } = openRoom();
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: string) => {
      asked.push(address);
      return new Response(null, { status: 503 });
    });
    begin(JOB, "/report?format=pdf");
    told({ ...JOB, state: "failed", sentence: "It took too long.", endedAt });
    taken();
    expect(screen.getByText("It took too long.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(asked.at(-1)).toBe("/report?format=pdf");
    expect((await screen.findByRole("alert")).textContent).toContain("Setting the report: failed.");
  });
});

describe("long work of before", () => {
  const done = { ...JOB, state: "done", share: 1, endedAt } as const;

  it("is found again after a reload, as far as something is left to do about it", async () => {
    openRoom({
      listJobs: () => ({
        items: [
          JOB,
          { ...done, id: "job_file" },
          { ...done, id: "job_signed", kind: "signReport" },
          { ...JOB, id: "job_gone", kind: "addArticle", state: "cancelled", endedAt },
          { ...JOB, id: "job_failed", kind: "addRevision", state: "failed", sentence: "No.", endedAt },
          { ...done, id: "job_other", startedBy: "profile_other" },
        ],
      }),
    });
    await screen.findByRole("progressbar", { name: "Setting the report" });
    const said = [...screen.getByRole("status").children].map((line) => line.textContent);
    expect(said).toEqual(["Setting the report", "The report is ready.", "Taking in a changed text: failed."]);
  });

  it("that opened a story nobody has seen yet leads there", async () => {
    const story = { ...done, id: "job_story", kind: "importBundle", storyId: null } as const;
    const { user } = openRoom({ listJobs: () => ({ items: [story] }) });
    const open = await screen.findByRole("button", { name: "Open it" });
    vi.stubGlobal("fetch", async () => Response.json(storyDetailOf()));
    await user.click(open);
    expect(await screen.findByText("The story itself")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Under way" })).toBe(null);
  });

  it("is asked after when the stream is there again, and said to be broken off where nobody knows it", async () => {
    const { user } = openRoom();
    begin(JOB, null);
    vi.stubGlobal("fetch", async () => new Response(null, { status: 404 }));
    streamOpens();
    const sentence = "Setting the report: broken off, for the server was started again.";
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe(sentence));
    expect(screen.queryByRole("progressbar")).toBe(null);
    expect(openStreams).toBe(0);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.queryByRole("region", { name: "Under way" })).toBe(null);
  });
});

describe("long work of another window of the same browser", () => {
  it("is shown here too, until it is taken or dismissed there", async () => {
    openRoom();
    const other = new BroadcastChannel("variorum.job");
    other.postMessage({ kind: "begun", job: JOB, address: "/report" });
    await screen.findByRole("progressbar", { name: "Setting the report" });
    other.postMessage({ kind: "got-on", job: { ...JOB, state: "done", share: 1, endedAt } });
    await screen.findByRole("button", { name: "Save" });
    other.postMessage({ kind: "taken", jobId: JOB.id });
    await waitFor(() => expect(screen.queryByRole("button", { name: "Save" })).toBe(null));
    other.postMessage({ kind: "dropped", jobId: JOB.id });
    await waitFor(() => expect(screen.queryByRole("region", { name: "Under way" })).toBe(null));
    other.close();
  });

  it("hears of work begun here, and each piece of news once", async () => {
    openRoom();
    const other = new BroadcastChannel("variorum.job");
    const heard: string[] = [];
    other.onmessage = ({ data }) => heard.push(data.kind);
    begin(JOB, null);
    told({ ...JOB, share: 0.5 });
    told({ ...JOB, state: "done", share: 1, endedAt });
    taken();
    await waitFor(() => expect(heard).toEqual(["begun", "got-on", "taken"]));
    other.close();
  });
});
