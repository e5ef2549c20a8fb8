import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStory } from "./add-story.ts";
import { changeStory, deleteStory } from "./change-story.ts";
import { ADA, BO, draft, LOST_NOT, newDesk, type TestDesk } from "./desk.testkit.ts";
import { listEvents } from "./list-events.ts";
import { listStories, readStory } from "./list-stories.ts";
import type { StoryState } from "./store.ts";
import { undoEvent } from "./undo-event.ts";

const FIRST_PAGE = { after: null, limit: 100 };

describe("a story", () => {
  let desk: TestDesk;
  let storyId: string;
  beforeEach(async () => {
    desk = await newDesk();
    storyId = (await addStory(desk, ADA, LOST_NOT)).state.id;
  });
  afterEach(() => desk.discard());

  const titles = async (state: StoryState) =>
    (await listStories(desk, state, FIRST_PAGE)).items.map(({ title }) => title);
  const log = async () =>
    (await listEvents(desk, storyId, { utteranceId: null }, FIRST_PAGE)).items.map(({ summary }) => summary);
  const undo = (eventId: string) => undoEvent(desk, BO, storyId, eventId);

  it("opens with its articles analyzed, its outlets labelled and nothing ruled", async () => {
    const story = await readStory(desk, storyId);
    expect(story.outlets.map(({ outlet, sigil }) => `${sigil} ${outlet}`)).toEqual([
      "Cou Courier",
      "Led Ledger",
    ]);
    expect(story.counts).toEqual({
      articles: 2,
      quotations: 2,
      utterances: 1,
      disagreements: 1,
      conflicts: 0,
      verdicts: { open: 1, verified: 0, disputed: 0, unresolved: 0 },
    });
  });

  it("opens empty, too", async () => {
    const { state } = await addStory(desk, ADA, { title: "Later", articles: [] });
    expect([state.outlets, state.counts.quotations, desk.analyzer.analyses]).toEqual([[], 0, 1]);
  });

  it("shows outlets in the order of publication, undated last", async () => {
    const { state } = await addStory(desk, ADA, {
      title: "Order",
      articles: [
        draft("Undated", "u"),
        draft("Late", "l", { publishedAt: "2025-01-31T09:00Z" }),
        draft("Early", "e", { publishedAt: "2025-01-30" }),
      ],
    });
    expect(state.outlets.map(({ outlet }) => outlet)).toEqual(["Early", "Late", "Undated"]);
  });

  it("refuses the same text of one outlet twice, and opens nothing", async () => {
    const twice = { title: "Twice", articles: [draft("Courier", "same"), draft("courier ", "same")] };
    await expect(addStory(desk, ADA, twice)).rejects.toMatchObject({ code: "article.duplicate" });
    expect(await titles("active")).toEqual(["The treaty"]);
  });

  it("says who did what, newest first", async () => {
    await changeStory(desk, BO, storyId, { title: "The pact" });
    expect(await log()).toEqual([
      "Bo renamed the story to “The pact”",
      "Ada added Ledger",
      "Ada added Courier",
      "Ada opened the story “The treaty”",
    ]);
  });

  it("gets its old title back", async () => {
    const { eventId } = await changeStory(desk, ADA, storyId, { title: "The pact" });
    await undo(eventId);
    expect((await readStory(desk, storyId)).title).toBe("The treaty");
  });

  it("goes to the archive and comes back", async () => {
    const { eventId } = await changeStory(desk, ADA, storyId, { archived: true });
    expect([await titles("active"), await titles("archived")]).toEqual([[], ["The treaty"]]);
    await undo(eventId);
    expect([await titles("active"), await titles("archived")]).toEqual([["The treaty"], []]);
  });

  it("can be deleted, refuses every act while it is, and comes back with everything", async () => {
    const { eventId, state } = await deleteStory(desk, ADA, storyId);
    expect(state.deletedAt).not.toBeNull();
    expect([await titles("active"), await titles("deleted")]).toEqual([[], ["The treaty"]]);
    await expect(changeStory(desk, ADA, storyId, { title: "x" })).rejects.toMatchObject({
      code: "story.not-found",
    });
    const undoing = await undo(eventId);
    expect([undoing.type, undoing.undoable, undoing.summary]).toEqual([
      "story.restored",
      true,
      "Bo restored the story",
    ]);
    expect((await readStory(desk, storyId)).counts.utterances).toBe(1);
  });

  it("can be undone as a whole: opening it is an act, too", async () => {
    const { state, eventId } = await addStory(desk, ADA, { title: "Slip", articles: [] });
    await undoEvent(desk, ADA, state.id, eventId);
    expect(await titles("active")).toEqual(["The treaty"]);
  });

  it("refuses to undo an event twice", async () => {
    const { eventId } = await changeStory(desk, ADA, storyId, { archived: true });
    await undo(eventId);
    await expect(undo(eventId)).rejects.toMatchObject({ code: "event.not-undoable", message: /already/ });
  });

  it("refuses to undo what something newer has overtaken, and says so in the log", async () => {
    const { eventId } = await changeStory(desk, ADA, storyId, { title: "The pact" });
    await changeStory(desk, BO, storyId, { title: "The deal" });
    await expect(undo(eventId)).rejects.toMatchObject({ code: "event.not-undoable" });
    const { items } = await listEvents(desk, storyId, { utteranceId: null }, FIRST_PAGE);
    expect(items.slice(0, 2).map(({ undoable }) => undoable)).toEqual([true, false]);
  });

  it("refuses an event of another story", async () => {
    const other = await addStory(desk, ADA, { title: "Other", articles: [] });
    await expect(undo(other.eventId)).rejects.toMatchObject({ code: "event.not-undoable" });
  });

  it("is not found under an id that nobody gave", async () => {
    await expect(readStory(desk, "story_99")).rejects.toMatchObject({ code: "story.not-found" });
  });
});
