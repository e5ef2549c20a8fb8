import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SecondCheck } from "../domain/review/second-check.ts";
import type { Actor } from "../domain/review/story-event.ts";
import { addStory } from "./add-story.ts";
import { ADA, BO, LOST_NOT, newDesk, type TestDesk } from "./desk.testkit.ts";
import { exportReport, FOR_THE_DESK } from "./export-report.ts";
import { WHOLE_STORY } from "./gather-report.ts";
import { listEvents } from "./list-events.ts";
import { listEvidence, listRulings } from "./list-rulings.ts";
import { listStories } from "./list-stories.ts";
import { listUtterances } from "./list-utterances.ts";
import { readUtterance } from "./read-utterance.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import type { RulingDraft } from "./ruling-drafts.ts";
import { makeCheck, requestCheck } from "./second-checks.ts";
import { asSeenBy } from "./seen-by.ts";
import { readReadiness } from "./sign-report.ts";
import { undoEvent } from "./undo-event.ts";

const CY: Actor = { id: "profile_cy", name: "Cy" };
const PAGE = { after: null, limit: 100 };
/** Words that stand nowhere but in the ruling that is checked. */
const TELLING = "The stenographer heard it";
const disputed: RulingDraft = {
  articleId: null,
  claimId: null,
  verdict: "disputed",
  finding: null,
  reason: `${TELLING}.`,
  evidence: [
    {
      kind: "recording",
      standing: "primary",
      bearing: "against",
      description: `${TELLING} on tape`,
      url: null,
      locator: null,
      consultedAt: null,
      quotation: null,
      attachment: null,
      isPrivate: false,
    },
  ],
  correction: `${TELLING} so`,
  note: `${TELLING} twice`,
};

let desk: TestDesk;
let storyId: string;
let utteranceId: string;
let check: SecondCheck;

beforeEach(async () => {
  desk = await newDesk();
  storyId = (await addStory(desk, ADA, LOST_NOT)).state.id;
  utteranceId = (await listUtterances(desk, storyId, WHOLE_STORY, PAGE)).items[0]?.id ?? "";
  const { ruling } = await ruleOnUtterance(desk, ADA, storyId, utteranceId, 0, disputed);
  check = (await requestCheck(desk, CY, storyId, utteranceId, ruling.id)).state;
});
afterEach(() => desk.discard());

/** All that this reader is shown of the story, wherever it is shown. */
async function shownTo(reader: string | null) {
  const seen = asSeenBy(desk, reader);
  const queue = await listUtterances(seen, storyId, WHOLE_STORY, PAGE);
  const disputedOnes = await listUtterances(seen, storyId, { ...WHOLE_STORY, verdict: ["disputed"] }, PAGE);
  const detail = await readUtterance(seen, storyId, utteranceId);
  const [story] = (await listStories(seen, "active", PAGE)).items;
  const pages = [];
  for (const format of ["html", "markdown", "csv", "claimreview"]) {
    const { body } = await exportReport(seen, storyId, WHOLE_STORY, { ...FOR_THE_DESK, format });
    pages.push(Buffer.from(body).toString());
  }
  const all = {
    queue,
    detail,
    story,
    rulings: await listRulings(seen, storyId, utteranceId, PAGE),
    evidence: await listEvidence(seen, storyId, PAGE),
    events: await listEvents(seen, storyId, { utteranceId: null }, PAGE),
    told: await seen.store.read((view) => view.events.since(storyId, 0, 100)),
    readiness: await readReadiness(seen, storyId),
    pages,
  };
  return {
    verdicts: [queue.items[0]?.verdict, detail.verdict, story?.counts.verdicts.disputed, disputedOnes.total],
    isGivenAway: JSON.stringify(all).includes(TELLING) || /disputed[^"]{0,3} [“&]/.test(JSON.stringify(all)),
    all,
  };
}

describe("a ruling that is to be checked blind", () => {
  it.each([
    ["a colleague who could check it", BO.id],
    ["a window without a name", null],
  ])("is kept from %s in queue, statement, counts, log and report", async (_who, reader) => {
    const { verdicts, isGivenAway } = await shownTo(reader);
    expect(verdicts).toEqual(["open", "open", 0, 0]);
    expect(isGivenAway).toBe(false);
  });

  it.each([
    ["who made it", ADA.id],
    ["who asked for the check, having read it", CY.id],
  ])("is seen by %s", async (_who, reader) => {
    const { verdicts, isGivenAway } = await shownTo(reader);
    expect(verdicts).toEqual(["disputed", "disputed", 1, 1]);
    expect(isGivenAway).toBe(true);
  });

  it("still says that somebody ruled, and that a check is outstanding", async () => {
    const { all } = await shownTo(BO.id);
    expect(all.detail.rulings[0]).toMatchObject({ actor: ADA, isVeiled: true });
    expect(all.detail.secondChecks[0]?.state).toBe("outstanding");
    expect(all.events.items.map(({ summary }) => summary)).toContain("Ada ruled on “We will not sign”");
    expect(all.events.items.map(({ deed }) => deed)).toContainEqual({
      kind: "ruling.made",
      verdict: null,
      gist: "We will not sign",
      outlet: null,
    });
    expect(all.readiness.missing.map(({ rule }) => rule)).toEqual(["second-check-outstanding"]);
  });

  it("is seen by all once the check is made, and hidden anew when that is undone, the second verdict too", async () => {
    const { articleId: _, claimId: __, ...own } = disputed;
    const { eventId } = await makeCheck(desk, BO, storyId, utteranceId, check.id, {
      ...own,
      reason: "Cannot be heard.",
    });
    expect((await shownTo(BO.id)).verdicts).toEqual(["disputed", "disputed", 1, 1]);
    await undoEvent(desk, BO, storyId, eventId);
    const { verdicts, isGivenAway, all } = await shownTo("profile_dee");
    expect([verdicts, isGivenAway]).toEqual([["open", "open", 0, 0], false]);
    expect(JSON.stringify(all)).not.toContain("Cannot be heard.");
  });

  it("is shown once another has taken its place", async () => {
    await ruleOnUtterance(desk, ADA, storyId, utteranceId, 1, { ...disputed, verdict: "verified" });
    expect((await shownTo(BO.id)).verdicts).toEqual(["verified", "verified", 0, 0]);
  });

  it("hides a reading and leaves the statement's verdict in sight", async () => {
    const { ruling } = await ruleOnUtterance(desk, ADA, storyId, utteranceId, 1, {
      ...disputed,
      articleId: "article_2",
    });
    await undoEvent(desk, ADA, storyId, (await eventOf("check.requested")) ?? "");
    await requestCheck(desk, ADA, storyId, utteranceId, ruling.id);
    const { all } = await shownTo(BO.id);
    expect([
      all.detail.verdict,
      all.detail.ruledReadings,
      all.detail.witnesses.map(({ verdict }) => verdict),
    ]).toEqual(["disputed", 0, ["open", "open"]]);
  });

  it("is not in what a refusal shows", async () => {
    await expect(ruleOnUtterance(desk, BO, storyId, utteranceId, 0, disputed)).rejects.toMatchObject({
      code: "ruling.stale",
      current: { verdict: "open", rulings: [{ reason: "" }] },
    });
  });

  it("keeps the file with the whole log back, for a log with words left out is none", async () => {
    const file = { ...FOR_THE_DESK, format: "json" };
    await expect(exportReport(asSeenBy(desk, BO.id), storyId, WHOLE_STORY, file)).rejects.toMatchObject({
      code: "check.blind",
    });
    const { body } = await exportReport(asSeenBy(desk, ADA.id), storyId, WHOLE_STORY, file);
    expect(Buffer.from(body).toString()).toContain(TELLING);
  });

  it("is not checked by who asked for the check", async () => {
    const { articleId: _, claimId: __, ...own } = disputed;
    await expect(makeCheck(desk, CY, storyId, utteranceId, check.id, own)).rejects.toMatchObject({
      code: "check.impossible",
    });
  });
});

async function eventOf(type: string): Promise<string | undefined> {
  const { items } = await listEvents(desk, storyId, { utteranceId: null }, PAGE);
  return items.find((event) => event.type === type)?.id;
}
