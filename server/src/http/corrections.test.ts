import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ACTOR_HEADER } from "../contract/profiles.ts";
import { API_ROOT } from "../contract/routes.ts";
import { newApi, type TestApi } from "./http.testkit.ts";

describe("corrections over HTTP", { timeout: 30_000 }, () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await newApi();
  });
  afterEach(() => api.discard());

  const path = () => `${API_ROOT}/stories/${api.storyId}/corrections`;
  const correct = (body: object) => api.agent.post(path()).set(ACTOR_HEADER, api.profileId).send(body);
  const someQuotation = async () => {
    const { body } = await api.agent.get(`${API_ROOT}/stories/${api.storyId}/quotations`);
    return body.items[0].id as string;
  };

  it("makes them, lists them, and takes them back by the route that undoes anything", async () => {
    const corrections = [{ kind: "split", quotationIds: [await someQuotation()] }];
    const { status, body } = await correct({ corrections });
    expect([status, body.state.corrections[0].kind]).toEqual([201, "split"]);
    const listed = await api.agent.get(path());
    expect([listed.body.total, listed.body.items[0].eventId]).toEqual([1, body.eventId]);
    const undo = `${API_ROOT}/stories/${api.storyId}/events/${body.eventId}/undo`;
    const undone = await api.agent.post(undo).set(ACTOR_HEADER, api.profileId);
    expect([undone.status, undone.body.type]).toEqual([201, "correction.withdrawn"]);
    expect((await api.agent.get(path())).body.items).toEqual([]);
  });

  it("refuses what was made on an older version with 412 and what stands", async () => {
    const corrections = [{ kind: "split", quotationIds: [await someQuotation()] }];
    const { status, body } = await correct({ corrections, seen: { [api.utteranceId]: 7 } });
    expect([status, body.code, body.current[0].version]).toEqual([412, "correction.stale", 0]);
  });

  it.each([
    ["nothing to correct", { corrections: [] }],
    ["a kind there is not", { corrections: [{ kind: "delete-everything" }] }],
    ["no quotations", { corrections: [{ kind: "split", quotationIds: [] }] }],
    [
      "bounds around nothing",
      { corrections: [{ kind: "set-bounds", quotationId: "x", segments: [{ start: 3, end: 3 }] }] },
    ],
    [
      "a dismissal without a reason",
      { corrections: [{ kind: "dismiss-difference", utteranceId: "x", differenceId: "x", reason: " " }] },
    ],
    ["a version that is none", { corrections: [{ kind: "split", quotationIds: ["x"] }], seen: { x: -1 } }],
  ])("refuses %s", async (_what, body) => {
    const answer = await correct(body);
    expect([answer.status, answer.body.code]).toEqual([400, "request.invalid"]);
  });

  it("names what is not there", async () => {
    const merge = { corrections: [{ kind: "merge", utteranceIds: [api.utteranceId, "utterance_none"] }] };
    const answer = await correct(merge);
    expect([answer.status, answer.body.code]).toEqual([404, "utterance.not-found"]);
  });
});
