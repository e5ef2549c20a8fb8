/** Long work over HTTP: the same calls, the same answers, and a job in between where it takes long. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { JOB_KINDS, type Job, job } from "../contract/jobs.ts";
import { ACTOR_HEADER } from "../contract/profiles.ts";
import { API_ROOT, routes } from "../contract/routes.ts";
import { LOST_NOT } from "../usecases/desk.testkit.ts";
import { UNWATCHED } from "../usecases/progress.ts";
import { newApi, type TestApi } from "./http.testkit.ts";
import { patienceOf } from "./patience.ts";

const AT_ONCE = "respond-async, wait=0";
const STORY = { ...LOST_NOT, title: "A second treaty" };

let api: TestApi;
beforeEach(async () => {
  api = await newApi();
});
afterEach(() => api.discard());

type Method = "get" | "post" | "delete";
const send = (method: Method, path: string, body: object = {}, prefer = "") =>
  api.agent[method](`${API_ROOT}${path}`)
    .set(ACTOR_HEADER, api.profileId)
    .set(prefer === "" ? {} : { prefer })
    .send(body);

const titles = async () => {
  const { body } = await send("get", "/stories");
  return body.items.map(({ title }: { title: string }) => title);
};
const ended = (id: string) => api.jobs.endsWithin(id, 20_000);
const keptFiles = () => readdir(join(api.dataDirectory, "jobs", String(process.pid))).catch(() => []);

/** The analysis waits until the test lets it go on. */
function holdAnalysis() {
  const { analyzer } = api.desk;
  const analyze = analyzer.analyze.bind(analyzer);
  let goOn = () => {};
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  analyzer.analyze = async (articles, corrections, progress = UNWATCHED) => {
    progress.tell(0.5, "Reading article 1 of 2");
    begin();
    await gate;
    return await analyze(articles, corrections);
  };
  return { goOn, begun };
}

describe("a call that may become a job", () => {
  it("is answered as ever where it ends within the time given", async () => {
    const { status, body } = await send("post", "/stories", STORY, "respond-async, wait=20");
    expect(status).toBe(201);
    expect(routes.addStory.response.parse(body).state.title).toBe(STORY.title);
    expect(api.jobs.list()).toEqual([]);
  });

  it("is refused as ever, with everything that was found, and becomes no job", async () => {
    const invalid = await send("post", "/stories", { title: "" }, AT_ONCE);
    expect([invalid.status, invalid.body.code]).toEqual([400, "request.invalid"]);
    const twice = { ...STORY, articles: [STORY.articles[0], STORY.articles[0]] };
    const refused = await send("post", "/stories", twice, "respond-async, wait=20");
    expect([refused.status, refused.body.code]).toEqual([409, "article.duplicate"]);
    expect(api.jobs.list()).toEqual([]);
  });

  it("is not made one where nobody asks for it", async () => {
    const { goOn } = holdAnalysis();
    const answer = send("post", "/stories", STORY).then(({ status }) => status);
    goOn();
    expect(await answer).toBe(201);
  });

  it.each([
    ["respond-async", 0],
    ["respond-async, wait=1", 1000],
    ["Respond-Async; wait=2", 2000],
    ["wait=3, respond-async", 3000],
    ["respond-async, wait=999999", 60_000],
    ["wait=3", null],
    ["return=minimal", null],
    ["", null],
  ])("reads how long to wait from “%s”", (prefer, milliseconds) => {
    expect(patienceOf({ get: () => prefer as never })).toBe(milliseconds);
  });

  it("is one that the contract knows", () => {
    for (const kind of JOB_KINDS) expect(Object.keys(routes)).toContain(kind);
  });
});

describe("a job", () => {
  const begin = async (): Promise<Job> => {
    const { status, body, headers } = await send("post", "/stories", STORY, AT_ONCE);
    expect(status).toBe(202);
    expect(headers.location).toBe(`${API_ROOT}/jobs/${body.id}`);
    return job.parse(body);
  };

  it("says what it is, how far it is and who asked for it", async () => {
    const { begun, goOn } = holdAnalysis();
    const { id } = await begin();
    await begun;
    const { body } = await send("get", `/jobs/${id}`);
    expect(job.parse(body)).toMatchObject({
      kind: "addStory",
      storyId: null,
      startedBy: api.profileId,
      state: "running",
      sentence: "Reading article 1 of 2",
      endedAt: null,
    });
    const list = await send("get", "/jobs");
    expect(list.body.items).toEqual([body]);
    const early = await send("get", `/jobs/${id}/result`);
    expect([early.status, early.body.code]).toEqual([409, "job.unfinished"]);
    goOn();
  });

  it("comes to what the call would have answered, once", async () => {
    const { id } = await begin();
    await ended(id);
    const { status, body } = await send("get", `/jobs/${id}/result`);
    expect(status).toBe(201);
    expect(routes.addStory.response.parse(body).state.title).toBe(STORY.title);
    for (const path of [`/jobs/${id}`, `/jobs/${id}/result`]) {
      const again = await send("get", path);
      expect([again.status, again.body.code]).toEqual([404, "job.not-found"]);
    }
  });

  it("is cancelled and leaves the desk as it was", async () => {
    const before = await titles();
    const { begun, goOn } = holdAnalysis();
    const { id } = await begin();
    await begun;
    const { status, body } = await send("delete", `/jobs/${id}`);
    expect([status, body.sentence]).toEqual([200, "Cancelling"]);
    goOn();
    await ended(id);
    expect((await send("get", `/jobs/${id}`)).body.state).toBe("cancelled");
    const result = await send("get", `/jobs/${id}/result`);
    expect([result.status, result.body.code]).toEqual([409, "job.cancelled"]);
    expect(await titles()).toEqual(before);
    expect(await api.desk.peek((view) => view.events.all(api.storyId))).toHaveLength(3);
  });

  it("is cancelled in the midst of a story’s change, and nothing of the change is kept", async () => {
    const text = "sign | Ada Bell: We will never sign";
    const { begun, goOn } = holdAnalysis();
    const article = { outlet: "Gazette", text, language: "en", title: "x" };
    const { body } = await send("post", `/stories/${api.storyId}/articles`, article, AT_ONCE);
    await begun;
    await send("delete", `/jobs/${body.id}`);
    goOn();
    await ended(body.id);
    const story = await send("get", `/stories/${api.storyId}`);
    expect(story.body.counts).toMatchObject({ articles: 2, utterances: 1 });
  });

  it("goes on beside another, each with its own answer", async () => {
    const jobs = await Promise.all(
      ["One", "Two"].map((title) => send("post", "/stories", { title }, AT_ONCE)),
    );
    const results = [];
    for (const { body } of jobs) {
      await ended(body.id);
      results.push((await send("get", `/jobs/${body.id}/result`)).body.state.title);
    }
    expect(results).toEqual(["One", "Two"]);
  });

  it("that failed tells its sentence, and the refusal itself is its result", async () => {
    const twice = { ...STORY, articles: [STORY.articles[0], STORY.articles[0]] };
    const { body } = await send("post", "/stories", twice, AT_ONCE);
    await ended(body.id);
    const failed = await send("get", `/jobs/${body.id}`);
    expect(failed.body.state).toBe("failed");
    expect(failed.body.sentence).toMatch(/^This text of Courier is in the story already/);
    const result = await send("get", `/jobs/${body.id}/result`);
    expect([result.status, result.body.code]).toEqual([409, "article.duplicate"]);
  });

  it("is forgotten when it is cancelled after its end", async () => {
    const { id } = await begin();
    await ended(id);
    await send("delete", `/jobs/${id}`);
    expect((await send("get", `/jobs/${id}`)).status).toBe(404);
  });

  it("gives its result to nobody but the one who asked", async () => {
    const { id } = await begin();
    await ended(id);
    for (const other of ["profile_other", ""]) {
      const answer = await send("get", `/jobs/${id}/result`).set(ACTOR_HEADER, other);
      expect([answer.status, answer.body.code]).toEqual([404, "job.not-found"]);
    }
    expect((await send("get", `/jobs/${id}/result`)).status).toBe(201);
  });
});

describe("an export as a job", () => {
  const path = () => `/stories/${api.storyId}/report?format=csv&download=1`;

  it("is the very file that the call gives, under its name, and is gone from the disk once fetched", async () => {
    const at = await send("get", path());
    const { body, status } = await send("get", path(), {}, AT_ONCE);
    expect([status, body.kind, body.storyId]).toEqual([202, "readReport", api.storyId]);
    await ended(body.id);
    expect(await keptFiles()).toEqual([body.id]);
    const file = await send("get", `/jobs/${body.id}/result`);
    expect([file.status, file.text]).toEqual([200, at.text]);
    for (const header of ["content-type", "content-disposition", "content-security-policy"]) {
      expect(file.headers[header]).toBe(at.headers[header]);
    }
    await vi.waitFor(() => expect(api.jobs.list()).toEqual([]));
    await vi.waitFor(async () => expect(await keptFiles()).toEqual([]));
  });

  it("that was quick is sent at once and leaves nothing behind", async () => {
    const at = await send("get", path());
    const { status, text } = await send("get", path(), {}, "respond-async, wait=20");
    expect([status, text]).toEqual([200, at.text]);
    await vi.waitFor(async () => expect(await keptFiles()).toEqual([]));
  });

  it("of a format that is none is refused before it begins", async () => {
    const answer = await send("get", `/stories/${api.storyId}/report?format=papyrus`, {}, AT_ONCE);
    expect([answer.status, answer.body.code]).toEqual([400, "request.invalid"]);
  });
});

it("a check of the record as a job finds what the call finds", async () => {
  const path = `/stories/${api.storyId}/verification`;
  const { body } = await send("get", path, {}, AT_ONCE);
  await ended(body.id);
  expect((await send("get", `/jobs/${body.id}/result`)).body).toEqual((await send("get", path)).body);
});
