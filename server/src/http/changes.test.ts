/** What a browser hears, over a real socket: a stream never ends by itself, so it is read line by line. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import { change } from "../contract/changes.ts";
import { job } from "../contract/jobs.ts";
import { API_ROOT } from "../contract/routes.ts";
import { changeStory } from "../usecases/change-story.ts";
import { BO } from "../usecases/desk.testkit.ts";
import { newApi, type TestApi } from "./http.testkit.ts";

interface Heard {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

describe("the stream of changes", { timeout: 30_000 }, () => {
  let api: TestApi;
  let server: Server;
  let leaving: AbortController;
  beforeEach(async () => {
    api = await newApi();
    leaving = new AbortController();
    server = createServer(createApp({ ...api, page: null, logger: pino({ level: "silent" }) }));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
  });
  afterEach(async () => {
    leaving.abort();
    await api.discard();
    server.closeAllConnections();
    server.close();
  });

  const listen = async (path: string, lastEventId?: string) => {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}${API_ROOT}${path}`, {
      signal: leaving.signal,
      headers: lastEventId === undefined ? {} : { "last-event-id": lastEventId },
    });
    if (response.body === null) throw new Error("a stream without a body");
    return { response, events: heardIn(response.body) };
  };
  const ofStory = () => `/stories/${api.storyId}/changes`;
  const rename = (title: string) => changeStory(api.desk, BO, api.storyId, { title });
  /** Three events opened the story. */
  const OPENED = 3;

  it("tells a window that is open what somebody else does, with its place", async () => {
    const { response, events } = await listen(ofStory());
    expect(response.headers.get("content-type")).toMatch("text/event-stream");
    await rename("The pact");
    const { value } = await events.next();
    expect([value?.event, value?.id]).toEqual(["change", String(OPENED + 1)]);
    expect(change.parse(value?.data)).toMatchObject({
      storyId: api.storyId,
      number: OPENED + 1,
      type: "story.renamed",
      actor: BO,
    });
  });

  it("goes on where a window broke off, without a gap and without telling twice", async () => {
    for (const title of ["one", "two", "three"]) await rename(title);
    const { events } = await listen(ofStory(), String(OPENED + 1));
    await rename("four");
    const numbers = [];
    for (let turn = 0; turn < 3; turn++) numbers.push((await events.next()).value?.id);
    expect(numbers).toEqual(["5", "6", "7"]);
  });

  it("tells a window that knows another log to fetch everything anew", async () => {
    const { events } = await listen(ofStory(), "99");
    expect((await events.next()).value).toEqual({ event: "reset", id: String(OPENED), data: {} });
  });

  it("tells the list of stories of each of them", async () => {
    const { events } = await listen("/changes");
    await rename("The pact");
    expect(change.parse((await events.next()).value?.data).storyId).toBe(api.storyId);
    const again = await listen("/changes", "1");
    expect((await again.events.next()).value?.event).toBe("reset");
  });

  it("tells of long work while it is done, the desk of all of it and a story of its own", async () => {
    const desk = await listen("/changes");
    const story = await listen(ofStory());
    const work = async () => ({ kind: "value", status: 200, value: {} }) as const;
    api.jobs.begin({ kind: "addStory", storyId: null, startedBy: null, work });
    api.jobs.begin({ kind: "verifyStory", storyId: api.storyId, startedBy: null, work });
    const heardBy = async (events: AsyncGenerator<Heard>) => {
      const { value } = await events.next();
      // Without a place: a window that comes back asks for the job itself.
      expect([value?.event, value?.id]).toEqual(["job", ""]);
      return job.parse(value?.data);
    };
    expect(await heardBy(desk.events)).toMatchObject({ kind: "addStory", state: "waiting" });
    expect(await heardBy(desk.events)).toMatchObject({ kind: "addStory", state: "running" });
    expect(await heardBy(story.events)).toMatchObject({ kind: "verifyStory", state: "waiting" });
  });

  it("ends when the server stops, and begins no more", async () => {
    const { events } = await listen(ofStory());
    api.changes.close();
    expect((await events.next()).done).toBe(true);
    const late = await listen(ofStory());
    expect((await late.events.next()).done).toBe(true);
  });

  it("is refused for a story that is not there", async () => {
    const answer = await api.agent.get(`${API_ROOT}/stories/story_none/changes`);
    expect([answer.status, answer.body.code]).toEqual([404, "story.not-found"]);
  });
});

async function* heardIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Heard, undefined> {
  let text = "";
  for await (const chunk of body) {
    text += Buffer.from(chunk).toString();
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
      if (field("event") !== "")
        yield { event: field("event"), id: field("id"), data: JSON.parse(field("data")) };
    }
  }
}
