import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Evidence, Ruling } from "../domain/review/ruling.ts";
import { addStory } from "./add-story.ts";
import { ADA, BO, draft, LOST_NOT, newDesk, type TestDesk } from "./desk.testkit.ts";
import { exportReport, FOR_THE_DESK } from "./export-report.ts";
import { listEvents } from "./list-events.ts";
import { listEvidence, listRulings } from "./list-rulings.ts";
import { listUtterances } from "./list-utterances.ts";
import { readUtterance } from "./read-utterance.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import type { RulingDraft } from "./ruling-drafts.ts";
import { undoEvent } from "./undo-event.ts";

const EVERYTHING = { type: [], speaker: [], outlet: [], verdict: [], words: null };
const FIRST_PAGE = { after: null, limit: 100 };
const TAPE: Evidence = {
  kind: "recording",
  standing: "primary",
  bearing: "for",
  description: "The tape",
  url: null,
  locator: "00:12",
  consultedAt: "2025-01-31",
  quotation: null,
  attachment: null,
  isPrivate: false,
};
const verified: RulingDraft = {
  articleId: null,
  claimId: null,
  verdict: "verified",
  finding: null,
  reason: "On tape.",
  evidence: [TAPE],
  correction: null,
  note: null,
};

describe("a ruling", () => {
  let desk: TestDesk;
  let storyId: string;
  let utteranceId: string;
  beforeEach(async () => {
    desk = await newDesk();
    storyId = (await addStory(desk, ADA, LOST_NOT)).state.id;
    const { items } = await listUtterances(desk, storyId, EVERYTHING, FIRST_PAGE);
    utteranceId = items[0]?.id ?? "";
  });
  afterEach(() => desk.discard());

  const rule = (version: number, draft: Partial<RulingDraft> = {}, actor = ADA) =>
    ruleOnUtterance(desk, actor, storyId, utteranceId, version, { ...verified, ...draft });
  const utterance = () => readUtterance(desk, storyId, utteranceId);

  it("stands with its actor and time, and raises the version", async () => {
    const { ruling, version } = await rule(0);
    expect([version, ruling.actor, ruling.at]).toEqual([1, ADA, expect.stringMatching(/^2025-01-31T09:/)]);
    expect(await utterance()).toMatchObject({ verdict: "verified", version: 1, rulings: [ruling] });
  });

  it("may be about one outlet's reading and leaves the utterance open", async () => {
    await rule(0, { articleId: "article_2", verdict: "disputed", correction: "will not" });
    const { verdict, ruledReadings, witnesses } = await utterance();
    expect([verdict, ruledReadings, witnesses.map((witness) => witness.verdict)]).toEqual([
      "open",
      1,
      ["open", "disputed"],
    ]);
  });

  it("is overtaken by a newer one, which keeps the older in the history", async () => {
    await rule(0);
    await rule(1, { verdict: "unresolved", reason: "The tape is cut." }, BO);
    const { verdict, rulings } = await utterance();
    expect([verdict, rulings.map(({ actor }) => actor.name)]).toEqual(["unresolved", ["Ada", "Bo"]]);
  });

  it("is refused without a reason, unless it reopens", async () => {
    await expect(rule(0, { reason: "  " })).rejects.toMatchObject({ code: "ruling.reason-required" });
    await rule(0);
    await rule(1, { verdict: "open", reason: "" });
    expect((await utterance()).verdict).toBe("open");
  });

  it.each([
    ["on the utterance as such", { finding: "accurate" }],
    ["against its verdict", { articleId: "article_2", finding: "altered" }],
  ] as const)("is refused with a finding %s", async (_case, draft) => {
    await expect(rule(0, draft)).rejects.toMatchObject({ code: "ruling.finding-misplaced" });
  });

  it("is refused on a file that was never attached", async () => {
    const attachment = { id: "a".repeat(64), name: "call.wav", size: 1 };
    await expect(rule(0, { evidence: [{ ...TAPE, attachment }] })).rejects.toMatchObject({
      code: "attachment.not-found",
    });
  });

  it("may say how a reading stands to what was said", async () => {
    const { ruling } = await rule(0, {
      articleId: "article_2",
      verdict: "disputed",
      finding: "altered",
      note: "Ask the desk there.",
    });
    expect((await utterance()).rulings).toEqual([ruling]);
    expect([ruling.finding, ruling.note]).toEqual(["altered", "Ask the desk there."]);
  });

  it("is refused on a stale version, with what stands now", async () => {
    await rule(0);
    await expect(rule(0, {}, BO)).rejects.toMatchObject({
      code: "ruling.stale",
      current: { version: 1, verdict: "verified" },
    });
    expect((await utterance()).rulings).toHaveLength(1);
  });

  it("is refused on an outlet that has no reading of it", async () => {
    await expect(rule(0, { articleId: "article_9" })).rejects.toMatchObject({
      code: "ruling.reading-unknown",
    });
  });

  it("is withdrawn by undo, and the one before stands again", async () => {
    await rule(0);
    const { eventId } = await rule(1, { verdict: "disputed" });
    const undoing = await undoEvent(desk, BO, storyId, eventId);
    expect([undoing.type, undoing.summary]).toEqual([
      "ruling.withdrawn",
      "Bo withdrew Ada’s ruling on “We will not sign”",
    ]);
    expect(await utterance()).toMatchObject({ verdict: "verified", version: 3 });
  });

  it("comes back when its withdrawal is undone, in the name of whoever brings it back", async () => {
    const { eventId } = await rule(0);
    const withdrawal = await undoEvent(desk, ADA, storyId, eventId);
    await undoEvent(desk, BO, storyId, withdrawal.id);
    const { verdict, rulings } = await utterance();
    expect([verdict, rulings.map(({ actor, reason }) => `${actor.name}: ${reason}`)]).toEqual([
      "verified",
      ["Bo: On tape."],
    ]);
  });

  it("is listed with its evidence while it stands", async () => {
    await rule(0);
    await rule(1, {
      articleId: "article_2",
      verdict: "disputed",
      evidence: [{ ...TAPE, bearing: "against" }],
    });
    const bearings = async () =>
      (await listEvidence(desk, storyId, FIRST_PAGE)).items.map(({ bearing }) => bearing);
    expect(await bearings()).toEqual(["for", "against"]);
    await rule(2, { evidence: [] });
    expect(await bearings()).toEqual(["against"]);
    expect((await listRulings(desk, storyId, utteranceId, FIRST_PAGE)).total).toBe(3);
  });

  it("is told in the log with its words, and the log can be asked for one utterance", async () => {
    await rule(0, { articleId: "article_2", verdict: "disputed" });
    const { items } = await listEvents(desk, storyId, { utteranceId }, FIRST_PAGE);
    expect(items.map(({ summary }) => summary)).toEqual(["Ada disputed “We will not sign” (Ledger)"]);
  });

  it("can be told from the log alone, withdrawn ones and all", async () => {
    const { eventId } = await rule(0);
    await rule(1, { articleId: "article_2", verdict: "disputed" });
    const withdrawal = await undoEvent(desk, ADA, storyId, eventId);
    await undoEvent(desk, BO, storyId, withdrawal.id);
    const standing = new Map<string, unknown>();
    for (const { type, payload } of await desk.peek((view) => view.events.all(storyId))) {
      const ruling = payload.ruling as Ruling | undefined;
      if (ruling !== undefined && type === "ruling.made") standing.set(ruling.id, ruling);
      if (ruling !== undefined && type === "ruling.withdrawn") standing.delete(ruling.id);
    }
    expect([...standing.values()]).toEqual(await desk.peek((view) => view.rulings.standing(storyId)));
  });

  it("counts in the queue's facets", async () => {
    await rule(0);
    const { facets } = await listUtterances(desk, storyId, { ...EVERYTHING, verdict: ["open"] }, FIRST_PAGE);
    expect(facets.verdict.map(({ value, count }) => `${value} ${count}`)).toEqual([
      "open 0",
      "verified 1",
      "disputed 0",
      "unresolved 0",
    ]);
  });

  it("stands in the report, under the filter asked for", async () => {
    await rule(0);
    const report = async (verdict: "verified" | "disputed") => {
      const { body } = await exportReport(
        desk,
        storyId,
        { ...EVERYTHING, verdict: [verdict] },
        { ...FOR_THE_DESK, format: "json" },
      );
      return JSON.parse(String(body)).utterances;
    };
    expect(JSON.stringify(await report("verified"))).toContain("On tape.");
    expect(JSON.stringify(await report("disputed"))).not.toContain('"reason":"On tape."');
    await expect(
      exportReport(desk, storyId, EVERYTHING, { ...FOR_THE_DESK, format: "papyrus" }),
    ).rejects.toMatchObject({
      code: "report.format-unknown",
    });
  });

  it("is refused on an utterance that is not in the story", async () => {
    const elsewhere = await addStory(desk, ADA, { title: "Elsewhere", articles: [draft("Herald", "x")] });
    await expect(readUtterance(desk, elsewhere.state.id, utteranceId)).rejects.toMatchObject({
      code: "utterance.not-found",
    });
  });
});
