import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStory } from "./add-story.ts";
import { addClaim, removeClaim } from "./claims.ts";
import { ADA, BO, LOST_NOT, newDesk, type TestDesk } from "./desk.testkit.ts";
import { draftReport } from "./export-report.ts";
import { WHOLE_STORY } from "./gather-report.ts";
import { listUtterances, type QueueFilter } from "./list-utterances.ts";
import { readUtterance } from "./read-utterance.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import { makeCheck, requestCheck } from "./second-checks.ts";
import { undoEvent } from "./undo-event.ts";

let desk: TestDesk;
let storyId: string;
let utteranceId: string;
beforeEach(async () => {
  desk = await newDesk();
  storyId = (await addStory(desk, ADA, LOST_NOT)).state.id;
  utteranceId = (await draftReport(desk, storyId)).utterances[0]?.id ?? "";
});
afterEach(() => desk.discard());

const utterance = () => readUtterance(desk, storyId, utteranceId);
/** Where some words of the first outlet stand. */
const wordsAt = async (words: string) => {
  const text = (await desk.peek((view) => view.articles.text(storyId, "article_1"))) ?? "";
  const start = text.indexOf(words);
  return { articleId: "article_1", start, end: start + words.length };
};
const rule = async (claimId: string | null, verdict: "verified" | "open" = "verified") => {
  const { version } = await utterance();
  return await ruleOnUtterance(desk, ADA, storyId, utteranceId, version, {
    articleId: null,
    claimId,
    verdict,
    finding: null,
    reason: "Heard it.",
    evidence: [],
    correction: null,
    note: null,
  });
};

describe("a second claim", () => {
  const claim = async (words = "not sign") =>
    await addClaim(desk, ADA, storyId, utteranceId, { places: [await wordsAt(words)], text: null });

  it("is made in the words selected, and ruled on apart from the first", async () => {
    const { state } = await claim();
    expect(state.text).toBe("not sign");
    await rule(state.id);
    const { verdict, claims } = await utterance();
    expect([verdict, claims.map((each) => `${each.text}: ${each.verdict}`)]).toEqual([
      "open",
      ["not sign: verified"],
    ]);
    const [reported] = (await draftReport(desk, storyId)).utterances;
    expect(reported).toMatchObject({
      verdict: "open",
      claims: [{ number: 2, text: "not sign", verdict: "verified" }],
    });
  });

  it("is refused on words of others", async () => {
    await expect(claim("Ada")).rejects.toMatchObject({ code: "claim.words-elsewhere" });
  });

  it("takes no ruling once it is gone", async () => {
    const { state } = await claim();
    await removeClaim(desk, ADA, storyId, utteranceId, state.id);
    await expect(rule(state.id)).rejects.toMatchObject({ code: "claim.not-found" });
  });

  it("stays while a ruling stands on it", async () => {
    const { state, eventId } = await claim();
    await rule(state.id);
    await expect(removeClaim(desk, ADA, storyId, utteranceId, state.id)).rejects.toMatchObject({
      code: "claim.ruled-on",
    });
    await expect(undoEvent(desk, ADA, storyId, eventId)).rejects.toMatchObject({
      code: "event.not-undoable",
    });
  });

  it("goes and comes back by undo", async () => {
    const { eventId } = await claim();
    const undoing = await undoEvent(desk, BO, storyId, eventId);
    expect([undoing.type, (await utterance()).claims]).toEqual(["claim.removed", []]);
    await undoEvent(desk, BO, storyId, undoing.id);
    expect((await utterance()).claims.map(({ text }) => text)).toEqual(["not sign"]);
  });
});

describe("a second check", () => {
  const verdict = {
    verdict: "verified",
    finding: null,
    reason: "So it is.",
    evidence: [],
    correction: null,
    note: null,
  } as const;

  it("agrees or differs, and leaves the first ruling standing", async () => {
    const { ruling } = await rule(null);
    const { state } = await requestCheck(desk, ADA, storyId, utteranceId, ruling.id);
    const made = await makeCheck(desk, BO, storyId, utteranceId, state.id, verdict);
    expect(made.state.state).toBe("agrees");
    await undoEvent(desk, BO, storyId, made.eventId);
    await makeCheck(desk, BO, storyId, utteranceId, state.id, { ...verdict, verdict: "unresolved" });
    const detail = await utterance();
    expect([detail.verdict, detail.secondChecks[0]?.state]).toEqual(["verified", "differs"]);
  });

  it("is outstanding until someone else makes it", async () => {
    const { ruling } = await rule(null);
    const { state } = await requestCheck(desk, ADA, storyId, utteranceId, ruling.id);
    await expect(makeCheck(desk, ADA, storyId, utteranceId, state.id, verdict)).rejects.toMatchObject({
      code: "check.impossible",
    });
    const { openPoints } = await draftReport(desk, storyId);
    expect(openPoints[0]).toMatchObject({ rule: "second-check-outstanding", blocks: true });
  });

  it("is of the past once the ruling is overtaken or taken back", async () => {
    const { ruling, eventId } = await rule(null);
    await requestCheck(desk, ADA, storyId, utteranceId, ruling.id);
    await undoEvent(desk, ADA, storyId, eventId);
    expect((await utterance()).secondChecks).toEqual([]);
    expect((await draftReport(desk, storyId)).openPoints.some(({ blocks }) => blocks)).toBe(false);
  });

  it("is asked for once, and its asking can be undone and brought back", async () => {
    const { ruling } = await rule(null);
    const { eventId } = await requestCheck(desk, ADA, storyId, utteranceId, ruling.id);
    await expect(requestCheck(desk, BO, storyId, utteranceId, ruling.id)).rejects.toMatchObject({
      code: "check.impossible",
    });
    const undoing = await undoEvent(desk, ADA, storyId, eventId);
    expect((await utterance()).secondChecks).toEqual([]);
    await undoEvent(desk, ADA, storyId, undoing.id);
    expect((await utterance()).secondChecks.map(({ state }) => state)).toEqual(["outstanding"]);
  });

  it("can be asked for in the queue, as can what a person ruled on", async () => {
    const { ruling } = await rule(null);
    await requestCheck(desk, ADA, storyId, utteranceId, ruling.id);
    const total = async (filter: Partial<QueueFilter>) =>
      (await listUtterances(desk, storyId, { ...WHOLE_STORY, ...filter }, { after: null, limit: 9 })).total;
    expect([await total({ check: ["outstanding"] }), await total({ check: ["differs"] })]).toEqual([1, 0]);
    expect([await total({ checker: [ADA.id] }), await total({ checker: [BO.id] })]).toEqual([1, 0]);
  });
});
