import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSigned } from "../domain/report/seal.ts";
import { addStory } from "./add-story.ts";
import { ADA, BO, LOST_NOT, newDesk, type TestDesk } from "./desk.testkit.ts";
import { gatherBundle } from "./export-bundle.ts";
import { draftReport, exportReport, FOR_THE_DESK } from "./export-report.ts";
import { WHOLE_STORY } from "./gather-report.ts";
import { importBundle } from "./import-bundle.ts";
import { listEvents } from "./list-events.ts";
import { listUtterances } from "./list-utterances.ts";
import { addReply, listReplies, type ReplyDraft, removeReply } from "./replies.ts";
import { listVersions } from "./report-versions.ts";
import { signStory } from "./sign-report.ts";
import { undoEvent } from "./undo-event.ts";
import { verifyStory } from "./verify-story.ts";
import { voidVersion } from "./void-version.ts";

const FIRST_PAGE = { after: null, limit: 100 };
const SIGNING = { note: null, overrideReason: "Deadline.", seenEvent: null };
const REPLY: ReplyDraft = {
  utteranceId: null,
  from: "Ledger, readers’ editor",
  receivedAt: "2025-02-01T16:20:00Z",
  text: "We stand by it.\nOur tape has it.",
  url: null,
  isPrivate: false,
};

let desk: TestDesk;
let storyId: string;
beforeEach(async () => {
  desk = await newDesk();
  storyId = (await addStory(desk, ADA, LOST_NOT)).state.id;
});
afterEach(() => desk.discard());

const replies = async () => (await listReplies(desk, storyId, FIRST_PAGE)).items;
const problems = async () => (await verifyStory(desk, storyId)).problems;
const markdown = async (audience: "internal" | "public", version: number | null = null) => {
  const request = { ...FOR_THE_DESK, audience, version, format: "markdown" };
  return String((await exportReport(desk, storyId, WHOLE_STORY, request)).body);
};

describe("a reply", () => {
  it("is taken down, stands in the report, and is taken out again", async () => {
    const { state } = await addReply(desk, ADA, storyId, REPLY);
    expect(await replies()).toEqual([{ ...REPLY, id: state.id, actor: ADA, at: state.at }]);
    expect((await draftReport(desk, storyId)).replies).toMatchObject([{ from: REPLY.from, number: null }]);
    expect(await markdown("public")).toContain("We stand by it");
    await removeReply(desk, BO, storyId, state.id);
    expect(await replies()).toEqual([]);
    await expect(removeReply(desk, BO, storyId, state.id)).rejects.toMatchObject({ code: "reply.not-found" });
    expect(await problems()).toEqual([]);
  });

  it("is undone, and brought back by undoing that", async () => {
    const { eventId } = await addReply(desk, ADA, storyId, REPLY);
    const undoing = await undoEvent(desk, ADA, storyId, eventId);
    expect(await replies()).toEqual([]);
    await undoEvent(desk, ADA, storyId, undoing.id);
    expect(await replies()).toMatchObject([REPLY]);
    const { items } = await listEvents(desk, storyId, { utteranceId: null }, FIRST_PAGE);
    expect(items.map(({ summary }) => summary)).toContain(
      "Ada took down a reply from Ledger, readers’ editor",
    );
    expect(await problems()).toEqual([]);
  });

  it("is on one statement, of this story", async () => {
    const [utterance] = (await listUtterances(desk, storyId, WHOLE_STORY, FIRST_PAGE)).items;
    const utteranceId = utterance?.id ?? "";
    await addReply(desk, ADA, storyId, { ...REPLY, utteranceId });
    expect((await draftReport(desk, storyId)).replies).toMatchObject([{ utteranceId, number: 1 }]);
    await expect(
      addReply(desk, ADA, storyId, { ...REPLY, utteranceId: "utterance_elsewhere" }),
    ).rejects.toMatchObject({ code: "utterance.not-found" });
  });

  it("stays at the desk where it is private, and only there", async () => {
    await addReply(desk, ADA, storyId, { ...REPLY, text: "Off the record.", isPrivate: true });
    expect(await markdown("internal")).toContain("Off the record");
    const told = await markdown("public");
    expect(told).not.toMatch(/Off the record|readers’ editor|Replies received/);
  });

  it("goes to another desk and back in a bundle, taken out or not", async () => {
    const { state } = await addReply(desk, ADA, storyId, { ...REPLY, isPrivate: true });
    await addReply(desk, ADA, storyId, REPLY);
    await removeReply(desk, BO, storyId, state.id);
    const bundle = await desk.store.read((view) => gatherBundle(view, storyId));
    const there = await newDesk();
    try {
      await importBundle(there, bundle);
      expect((await listReplies(there, storyId, FIRST_PAGE)).items).toEqual(await replies());
      expect((await verifyStory(there, storyId)).problems).toEqual([]);
    } finally {
      await there.discard();
    }
  });

  it("that was changed behind the log's back is told by verifying", async () => {
    const { state } = await addReply(desk, ADA, storyId, REPLY);
    await desk.store.write((transaction) => transaction.replies.withdraw(storyId, state.id));
    expect(await problems()).toMatchObject([{ sentence: "The replies are not those that the log tells." }]);
  });

  it("that came since signing makes the version stale, and is told as a change", async () => {
    await signStory(desk, ADA, storyId, SIGNING);
    await addReply(desk, ADA, storyId, REPLY);
    const [version] = (await listVersions(desk, storyId, FIRST_PAGE)).items;
    expect(version?.staleBecause).toHaveLength(1);
    expect((await draftReport(desk, storyId)).changes?.sentences).toEqual([
      "Ledger, readers’ editor replied.",
    ]);
  });
});

describe("a signed version that is withdrawn", () => {
  beforeEach(async () => {
    await signStory(desk, ADA, storyId, SIGNING);
  });
  const kept = () => desk.store.read((view) => view.versions.report(storyId, 1));

  it("is marked void wherever it is shown, and stays to the byte what was signed", async () => {
    const before = await kept();
    const { state } = await voidVersion(desk, BO, storyId, 1, "The tape was cut.");
    expect(state.voided).toMatchObject({ by: "Bo", reason: "The tape was cut." });
    expect(state.staleBecause).toEqual([]);
    expect(await markdown("internal", 1)).toMatch(/Void.*withdrawn by.*Bo.*The tape was cut\./su);
    expect(await markdown("internal")).not.toContain("The tape was cut");
    expect(await kept()).toBe(before);
    expect(readSigned(before ?? "").voided).toBeUndefined();
    expect(await problems()).toEqual([]);
  });

  it("is withdrawn once, and only where it is", async () => {
    await voidVersion(desk, BO, storyId, 1, "Cut.");
    await expect(voidVersion(desk, BO, storyId, 1, "Cut.")).rejects.toMatchObject({ code: "report.void" });
    await expect(voidVersion(desk, BO, storyId, 2, "Cut.")).rejects.toMatchObject({
      code: "report.version-unknown",
    });
  });

  it("holds again by undo, and is void again by undoing that", async () => {
    const voided = async () => (await listVersions(desk, storyId, FIRST_PAGE)).items[0]?.voided;
    const { eventId } = await voidVersion(desk, BO, storyId, 1, "Cut.");
    const undoing = await undoEvent(desk, BO, storyId, eventId);
    expect(await voided()).toBeNull();
    await undoEvent(desk, BO, storyId, undoing.id);
    expect(await voided()).toMatchObject({ reason: "Cut." });
  });

  it("does not name who withdrew it to the public where checkers are not named", async () => {
    await voidVersion(desk, BO, storyId, 1, "Cut.");
    const request = { ...FOR_THE_DESK, audience: "public", namesCheckers: false, version: 1 } as const;
    const { body } = await exportReport(desk, storyId, WHOLE_STORY, { ...request, format: "html" });
    expect(String(body)).toContain("withdrawn by <bdi>the desk</bdi>");
  });
});
