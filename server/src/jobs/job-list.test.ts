import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DeskError } from "../domain/desk-error.ts";
import type { Job, JobTask, Outcome } from "../usecases/jobs.ts";
import type { Progress } from "../usecases/progress.ts";
import { JobList } from "./job-list.ts";
import { KeptFiles } from "./kept-files.ts";

const VALUE: Outcome = { kind: "value", status: 200, value: { answer: 42 } };

/** Node 20 has no Promise.withResolvers. */
function promiseOf<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Work that goes on until the test ends it. */
function held() {
  const begun = promiseOf<Progress>();
  const end = promiseOf<Outcome>();
  const work: JobTask["work"] = (progress) => {
    begun.resolve(progress);
    progress.signal?.addEventListener("abort", () => end.reject(progress.signal?.reason));
    return end.promise;
  };
  return { work, begun: begun.promise, finish: end.resolve, fail: end.reject };
}

describe("the jobs of a server", () => {
  let folder: string;
  let files: KeptFiles;
  let jobs: JobList<string>;
  let bugs: unknown[];
  let heard: Job[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "variorum-jobs-"));
    files = new KeptFiles(folder);
    bugs = [];
    heard = [];
    let count = 0;
    jobs = new JobList({
      files,
      now: () => "2025-01-31T09:00:00.000Z",
      newId: () => `job_${++count}`,
      report: (error) => bugs.push(error),
    });
    jobs.watch((job) => heard.push(job));
  });
  afterEach(async () => {
    vi.useRealTimers();
    await jobs.close();
    await rm(folder, { recursive: true });
  });

  const begin = (work: JobTask["work"]) =>
    jobs.begin({ kind: "count", storyId: null, startedBy: null, work });
  const end = (id: string) => jobs.endsWithin(id, 10_000);
  const states = () => jobs.list().map(({ state }) => state);

  it("run, tell what they do, and keep what they came to until it is fetched", async () => {
    const { work, begun, finish } = held();
    const { id } = begin(work);
    (await begun).tell(0.5, "Half of it");
    expect(jobs.find(id)).toMatchObject({ state: "running", share: 0.5, sentence: "Half of it" });
    expect(() => jobs.outcome(id)).toThrow(expect.objectContaining({ code: "job.unfinished" }));
    finish(VALUE);
    expect(await end(id)).toBe(true);
    expect(jobs.find(id)).toMatchObject({ state: "done", share: 1 });
    expect(jobs.outcome(id)).toEqual(VALUE);
    await jobs.forget(id);
    expect(() => jobs.find(id)).toThrow(expect.objectContaining({ code: "job.not-found" }));
    expect(heard.at(0)?.state).toBe("waiting");
    expect(heard.at(-1)?.state).toBe("done");
  });

  it("never tell less than they told, should the work begin again", async () => {
    const { work, begun, finish } = held();
    const { id } = begin(work);
    const progress = await begun;
    for (const share of [0.2, 0.9, 0.1, 0.3, 7]) progress.tell(share, "Counting");
    expect(jobs.find(id).share).toBe(1);
    finish(VALUE);
    await end(id);
    const shares = heard.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("says who is still waited for: it does not wait longer than it was asked to", async () => {
    const { work, finish } = held();
    const { id } = begin(work);
    expect(await jobs.endsWithin(id, 0)).toBe(false);
    finish(VALUE);
    expect(await end(id)).toBe(true);
  });

  it("run four at once, the fifth when one is over", async () => {
    const all = Array.from({ length: 5 }, held);
    const ids = all.map(({ work }) => begin(work).id);
    expect(states()).toEqual(["running", "running", "running", "running", "waiting"]);
    all[0]?.finish(VALUE);
    await all[4]?.begun;
    expect(states()).toEqual(["done", "running", "running", "running", "running"]);
    for (const { finish } of all) finish(VALUE);
    await Promise.all(ids.map(end));
    expect(new Set(states())).toEqual(new Set(["done"]));
  });

  it("are refused where there are more than a desk at work can have", () => {
    for (let count = 0; count < 50; count++) begin(held().work);
    expect(() => begin(held().work)).toThrow(expect.objectContaining({ code: "job.too-many" }));
  });

  it("are cancelled while they run and while they wait, and say so", async () => {
    const ids = Array.from({ length: 5 }, () => begin(held().work).id);
    for (const id of ids) jobs.cancel(id);
    await Promise.all(ids.map(end));
    expect(new Set(states())).toEqual(new Set(["cancelled"]));
    for (const id of ids)
      expect(() => jobs.outcome(id)).toThrow(expect.objectContaining({ code: "job.cancelled" }));
  });

  it("stay done where they were cancelled too late", async () => {
    const { promise, resolve } = promiseOf<Outcome>();
    const { id } = begin(() => promise);
    jobs.cancel(id);
    expect(jobs.find(id)).toMatchObject({ state: "running", sentence: "Cancelling" });
    resolve(VALUE);
    await end(id);
    expect(jobs.find(id).state).toBe("done");
  });

  it("tell why they failed: a refusal by its sentence, a bug loudly and without its insides", async () => {
    const refused = begin(async () => {
      throw new DeskError("article.empty", "The article is empty.");
    });
    const broken = begin(async () => {
      throw new TypeError("undefined is not a function");
    });
    await Promise.all([end(refused.id), end(broken.id)]);
    expect(jobs.find(refused.id)).toMatchObject({ state: "failed", sentence: "The article is empty." });
    expect(jobs.find(broken.id)).toMatchObject({
      state: "failed",
      sentence: "Something broke on our side; nothing was saved.",
    });
    expect(bugs).toEqual([expect.any(TypeError)]);
    expect(() => jobs.outcome(refused.id)).toThrow("The article is empty.");
  });

  const file = (body: Uint8Array | AsyncIterable<Uint8Array>): Outcome => ({
    kind: "file",
    file: { body, mediaType: "text/csv", saveAs: "a.csv", contentPolicy: "sandbox" },
  });
  const keptNow = async () => await readdir(join(folder, "jobs", String(process.pid))).catch(() => []);

  it("keep a file on disk and not in memory, until it is forgotten", async () => {
    const { id } = begin(async () => file(Buffer.from("a,b\n")));
    await end(id);
    expect(await keptNow()).toEqual([id]);
    const outcome = jobs.outcome(id);
    if (outcome.kind !== "file" || outcome.file.body instanceof Uint8Array)
      throw new Error("no file from disk");
    const parts: Uint8Array[] = [];
    for await (const part of outcome.file.body) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe("a,b\n");
    await jobs.forget(id);
    expect(await keptNow()).toEqual([]);
  });

  it("leave no half of a file behind when they are cancelled or fail while it is written", async () => {
    const writing = promiseOf<void>();
    const { id } = begin(async ({ signal }) =>
      file(
        (async function* () {
          yield Buffer.from("half");
          writing.resolve();
          await new Promise((resolve) => signal?.addEventListener("abort", resolve));
          yield Buffer.from("the rest");
        })(),
      ),
    );
    await writing.promise;
    jobs.cancel(id);
    await end(id);
    expect(jobs.find(id).state).toBe("cancelled");
    expect(await keptNow()).toEqual([]);
  });

  it("are forgotten after an hour, with their files", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { id } = begin(async () => file(Buffer.from("old")));
    await end(id);
    vi.advanceTimersByTime(3_600_000);
    expect(jobs.list()).toEqual([]);
    await vi.waitFor(async () => expect(await keptNow()).toEqual([]));
  });

  it("end with the server, and leave nothing on disk", async () => {
    const done = begin(async () => file(Buffer.from("done")));
    await end(done.id);
    const { work, begun } = held();
    begin(work);
    const { signal } = await begun;
    await jobs.close();
    expect(signal?.aborted).toBe(true);
    expect(jobs.list()).toEqual([]);
    expect(existsSync(join(folder, "jobs", String(process.pid)))).toBe(false);
  });
});

it("a server that starts removes what one that died has left, and nothing of one that runs", async () => {
  const folder = await mkdtemp(join(tmpdir(), "variorum-jobs-"));
  // The parent of this process runs; no process has the largest number there is.
  for (const pid of [process.ppid, 2 ** 31 - 1]) {
    await mkdir(join(folder, "jobs", String(pid)), { recursive: true });
    await writeFile(join(folder, "jobs", String(pid), "job_1"), "a report");
  }
  await new KeptFiles(folder).dropLeftovers();
  expect(await readdir(join(folder, "jobs"))).toEqual([String(process.ppid)]);
  await rm(folder, { recursive: true });
});
