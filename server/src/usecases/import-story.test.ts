import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeArticle } from "./change-article.ts";
import { deleteStory } from "./change-story.ts";
import { ADA, draft, newDesk, type TestDesk } from "./desk.testkit.ts";
import { type ImportedFolder, importStory } from "./import-story.ts";
import { listStories } from "./list-stories.ts";
import { THE_DESK } from "./profiles.ts";
import { removeArticle } from "./remove-article.ts";

const COURIER = draft("Courier", "sign | Ada Bell: We will not sign", { file: "courier.txt" });
const LEDGER = draft("Ledger", "sign | Ada Bell: We will sign", { file: "ledger.txt" });
const HERALD = draft("Herald", "sign | Ada Bell: We may sign", { file: "herald.txt" });
const TREATY: ImportedFolder = { folder: "treaty", title: "The treaty", articles: [COURIER, LEDGER] };

describe("importing a folder", () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await newDesk();
  });
  afterEach(() => desk.discard());

  const importing = (changes: Partial<ImportedFolder> = {}) =>
    importStory(desk, THE_DESK, { ...TREATY, ...changes });
  const storyCount = async () => (await listStories(desk, "active", { after: null, limit: 1 })).total;

  it("opens a story with all that is in it", async () => {
    expect(await importing()).toMatchObject({
      isNewStory: true,
      added: ["Courier", "Ledger"],
      known: [],
      leftOut: [],
    });
  });

  it("does nothing the second time, and analyzes nothing", async () => {
    const { storyId } = await importing();
    const analyses = desk.analyzer.analyses;
    expect(await importing()).toMatchObject({
      storyId,
      isNewStory: false,
      added: [],
      known: ["Courier", "Ledger"],
    });
    expect([await storyCount(), desk.analyzer.analyses]).toEqual([1, analyses]);
  });

  it("adds what is new in the folder", async () => {
    const { storyId } = await importing();
    expect(await importing({ articles: [COURIER, LEDGER, HERALD] })).toMatchObject({
      storyId,
      added: ["Herald"],
    });
  });

  it("leaves out what an editor took out", async () => {
    const { storyId } = await importing();
    await removeArticle(desk, ADA, storyId, "article_2");
    expect(await importing()).toMatchObject({ added: [], known: ["Courier"], leftOut: ["Ledger"] });
  });

  it("knows an article whose outlet an editor has renamed", async () => {
    const { storyId } = await importing();
    await changeArticle(desk, ADA, storyId, "article_2", { outlet: "The Evening Ledger" });
    expect(await importing()).toMatchObject({ added: [], known: ["Courier", "Ledger"] });
  });

  it("opens another story for another folder of the same name", async () => {
    await importing();
    const other = await importing({ title: "A match", articles: [draft("Herald", "Nil all.")] });
    expect([other.isNewStory, await storyCount()]).toEqual([true, 2]);
  });

  it("opens the story anew when the one before was deleted", async () => {
    const { storyId } = await importing();
    await deleteStory(desk, ADA, storyId);
    expect(await importing()).toMatchObject({ isNewStory: true, added: ["Courier", "Ledger"] });
  });

  it("takes a text once that stands twice in the folder", async () => {
    expect(await importing({ articles: [COURIER, { ...COURIER, file: "copy.txt" }] })).toMatchObject({
      added: ["Courier"],
    });
  });

  it("makes one story when two processes import at once", async () => {
    const outcomes = await Promise.all([importing(), importing()]);
    expect(outcomes.map(({ isNewStory }) => isNewStory).sort()).toEqual([false, true]);
    expect(await storyCount()).toBe(1);
  });
});
