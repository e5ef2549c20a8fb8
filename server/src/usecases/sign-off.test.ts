import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Evidence } from "../domain/review/ruling.ts";
import type { OpenStore } from "../store/open-store.ts";
import { ENGINES } from "../store/store.testkit.ts";
import { addArticle } from "./add-article.ts";
import { addStory } from "./add-story.ts";
import { addAttachment } from "./attachments.ts";
import { changeStory } from "./change-story.ts";
import { correctStory } from "./correct-story.ts";
import { quotationsOf } from "./corrections.testkit.ts";
import { ADA, BO, draft, LOST_NOT, newDesk, type TestDesk } from "./desk.testkit.ts";
import { draftReport, exportReport, FOR_THE_DESK } from "./export-report.ts";
import { WHOLE_STORY } from "./gather-report.ts";
import { listUtterances } from "./list-utterances.ts";
import { listVersions, readVersion } from "./report-versions.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import { readReadiness, type SigningDraft, signStory } from "./sign-report.ts";
import { undoEvent } from "./undo-event.ts";
import { verifyStory } from "./verify-story.ts";

const FIRST_PAGE = { after: null, limit: 100 };
const TAPE: Evidence = {
  kind: "recording",
  standing: "primary",
  bearing: "for",
  description: "The tape",
  url: null,
  locator: null,
  consultedAt: null,
  quotation: null,
  attachment: null,
  isPrivate: false,
};

describe("signing a report", () => {
  let desk: TestDesk;
  let storyId: string;
  beforeEach(async () => {
    desk = await newDesk();
    storyId = (await addStory(desk, ADA, LOST_NOT)).state.id;
  });
  afterEach(() => desk.discard());

  const rule = async (verdict: "verified" | "disputed", evidence: readonly Evidence[] = [TAPE]) => {
    const { items } = await listUtterances(desk, storyId, WHOLE_STORY, FIRST_PAGE);
    const [utterance] = items;
    if (utterance === undefined) throw new Error("the story has an utterance");
    return await ruleOnUtterance(desk, ADA, storyId, utterance.id, utterance.version, {
      articleId: null,
      claimId: null,
      verdict,
      finding: null,
      reason: "Heard it.",
      evidence,
      correction: null,
      note: null,
    });
  };
  const sign = (changes: Partial<SigningDraft> = {}) =>
    signStory(desk, BO, storyId, { note: null, overrideReason: null, seenEvent: null, ...changes });
  const exported = async (version: number | null, format = "json") =>
    Buffer.from(
      (await exportReport(desk, storyId, WHOLE_STORY, { ...FOR_THE_DESK, version, format })).body,
    ).toString();

  it("is refused with the list of what is missing, and warnings do not keep it", async () => {
    expect(await readReadiness(desk, storyId)).toMatchObject({
      isReady: true,
      warnings: [{ rule: "grave-without-verdict" }],
    });
    await rule("disputed", []);
    await expect(sign()).rejects.toMatchObject({
      code: "report.not-ready",
      message: expect.stringContaining("- No. 1: It is disputed without evidence"),
      current: { isReady: false, missing: [{ rule: "disputed-without-evidence" }] },
    });
    expect((await listVersions(desk, storyId, FIRST_PAGE)).total).toBe(0);
  });

  it("is possible over what is missing with a reason, which shows in the report", async () => {
    await rule("disputed", []);
    await sign({ overrideReason: "The tape is promised for noon." });
    const report = JSON.parse(await exported(1));
    expect(report.signOff.override).toEqual({
      reason: "The tape is promised for noon.",
      missing: ["No. 1: It is disputed without evidence: name what the ruling rests on."],
    });
  });

  it("is refused to whoever has not seen the newest act", async () => {
    const { eventNumber } = await readReadiness(desk, storyId);
    await rule("disputed");
    await expect(sign({ seenEvent: eventNumber })).rejects.toMatchObject({ code: "report.stale" });
    expect((await sign({ seenEvent: eventNumber + 1 })).number).toBe(1);
  });

  it("freezes: the version is the same to the letter whatever is done later", async () => {
    await rule("disputed");
    await sign();
    const formats = ["json", "html", "markdown", "csv"];
    const before = await Promise.all(formats.map((format) => exported(1, format)));
    await rule("verified");
    await changeStory(desk, ADA, storyId, { title: "Another title" });
    await addArticle(desk, ADA, storyId, draft("Herald", "sign | Ada Bell: We shall see"));
    expect(await Promise.all(formats.map((format) => exported(1, format)))).toEqual(before);
    expect(await exported(null)).not.toBe(before[0]);
  });

  it("goes stale by a later ruling or article, and not by what was undone or by the archive", async () => {
    await rule("disputed");
    await sign();
    const because = async () => (await readVersion(desk, storyId, 1)).staleBecause.map(({ type }) => type);
    await changeStory(desk, ADA, storyId, { archived: true });
    expect(await because()).toEqual([]);
    const { eventId } = await rule("verified");
    expect(await because()).toEqual(["ruling.made"]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await because()).toEqual([]);
    await addArticle(desk, ADA, storyId, draft("Herald", "x | A B: y"));
    expect(await because()).toEqual(["article.added"]);
  });

  it("lists in a new version what changed since the one before", async () => {
    await sign();
    await rule("disputed");
    expect((await draftReport(desk, storyId)).changes).toEqual({
      since: 1,
      sentences: ["No. 1 “We will not sign”: disputed, was open."],
    });
    const second = await sign();
    expect(second).toMatchObject({ number: 2, isLatest: true, changes: { since: 1 } });
    expect((await listVersions(desk, storyId, FIRST_PAGE)).items.map(({ number }) => number)).toEqual([2, 1]);
  });

  it("cannot be undone", async () => {
    await sign();
    const events = await desk.peek((view) => view.events.all(storyId));
    await expect(undoEvent(desk, ADA, storyId, events.at(-1)?.id ?? "")).rejects.toMatchObject({
      code: "event.not-undoable",
    });
  });

  describe("verifying", () => {
    const problems = async () => (await verifyStory(desk, storyId)).problems.map(({ part }) => part);
    const tamper = async (statement: string) => {
      // As a hand at the database would: the guards on the log are lowered first.
      const { writing, engine } = desk.store as OpenStore;
      await writing.transaction().execute(async (db) => {
        const [log, versions] = [engine.logGuards, engine.versionGuards];
        for (const guard of [...log.lower, ...versions.lower]) await sql.raw(guard).execute(db);
        await sql.raw(statement).execute(db);
        for (const guard of [...log.raise, ...versions.raise]) await sql.raw(guard).execute(db);
      });
    };
    beforeEach(async () => {
      const file = await addAttachment(desk, storyId, "call.wav", Buffer.from("sound"));
      await rule("disputed", [{ ...TAPE, bearing: "against", attachment: file }]);
      const [quotation] = await quotationsOf(desk, storyId);
      await correctStory(desk, ADA, storyId, {
        corrections: [{ kind: "set-mode", quotationIds: [quotation?.id ?? ""], mode: "mixed" }],
        seen: {},
      });
      await sign();
    });

    it("finds nothing where nothing was tampered with", async () => {
      expect(await verifyStory(desk, storyId)).toEqual({
        isWhole: true,
        checked: { events: 6, articles: 2, corrections: 1, rulings: 1, attachments: 1, versions: 1 },
        problems: [],
      });
    });

    it.each([
      ["a summary of the log", `update events set summary = '"x"' where number = 2`, ["events"]],
      ["an event taken off the end", "delete from events where number = 6", ["events", "versions"]],
      ["a text", `update articles set text = '"We did sign"' where position = 1`, ["articles"]],
      [
        "an outlet's name",
        `update articles set labels = replace(labels, 'Courier', 'Carrier')`,
        ["articles"],
      ],
      ["a ruling withdrawn behind the log's back", "update rulings set withdrawn = 1", ["rulings"]],
      [
        "a correction taken back behind the log's back",
        "update corrections set withdrawn = 1",
        ["corrections"],
      ],
      [
        "a correction that says something else",
        `update corrections set payload = replace(payload, 'mixed', 'direct')`,
        ["corrections"],
      ],
      ["a verdict in the queue", "update utterances set verdict = 'verified'", ["rulings"]],
      [
        "a ruling in a signed version",
        "update report_versions set report = replace(report, 'Heard it', 'Read it')",
        ["versions"],
      ],
      [
        "a signed version with white space",
        "update report_versions set report = report || ' '",
        ["versions"],
      ],
      ["a signed version that is no report", "update report_versions set report = 'null'", ["versions"]],
      ["a signed version dropped", "delete from report_versions", ["versions"]],
      ["an attached file", "update attachments set content = 'eHl6'", ["attachments"]],
      ["an attached file dropped", "delete from attachments", ["attachments"]],
      ["a correction dropped", "delete from corrections", ["corrections"]],
    ])("tells of %s", async (_case, statement, parts) => {
      await tamper(statement);
      expect([...new Set(await problems())]).toEqual(parts);
    });
  });
});

describe.each(ENGINES)("a signed version in the $name store", (engine) => {
  it.runIf(engine.isHere)("is changed and removed by no statement, not even by the desk's own", async () => {
    const desk = await newDesk(engine);
    try {
      const { id } = (await addStory(desk, ADA, LOST_NOT)).state;
      await signStory(desk, BO, id, { note: null, overrideReason: null, seenEvent: null });
      const { writing } = desk.store as OpenStore;
      for (const statement of ["update report_versions set hash = 'x'", "delete from report_versions"]) {
        await expect(sql.raw(statement).execute(writing)).rejects.toThrow(/frozen/);
      }
      expect(await verifyStory(desk, id)).toMatchObject({ isWhole: true, checked: { versions: 1 } });
    } finally {
      await desk.discard();
    }
  });
});
