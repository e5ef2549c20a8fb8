import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStory } from "./add-story.ts";
import { takeBackCorrection } from "./correct-story.ts";
import { ADA, BO, draft, newDesk, type TestDesk } from "./desk.testkit.ts";
import { listEvents } from "./list-events.ts";
import { listLosses, settleLoss } from "./losses.ts";
import { replaceText } from "./replace-text.ts";
import { undoEvent } from "./undo-event.ts";

const SIGN = "sign | Ada Bell: We will not sign";
const PAY = "pay | Ada Bell: We will pay";
const COURIER = draft("Courier", `${SIGN}\n${PAY}`);
const LEDGER = draft("Ledger", "sign | Ada Bell: We will sign\npay | Ada Bell: We shall pay");

describe("what a changed text loses", () => {
  let desk: TestDesk;
  let storyId: string;
  beforeEach(async () => {
    desk = await newDesk();
    const { state } = await addStory(desk, ADA, { title: "The treaty", articles: [COURIER, LEDGER] });
    storyId = state.id;
  });
  afterEach(() => desk.discard());

  const revise = (text: string) => replaceText(desk, BO, storyId, "article_1", { text });
  const losses = async () =>
    (await listLosses(desk, storyId, "article_1", { after: null, limit: 100 })).items;
  const states = async () => (await losses()).map(({ text, state }) => `${text}: ${state}`);

  it("is told quotation by quotation, with its words, its speaker and where it stood", async () => {
    await revise(`Moved down.\n\n${PAY}`);
    const [loss, ...others] = await losses();
    expect(others).toEqual([]);
    const start = COURIER.text.indexOf("We will not sign");
    expect(loss).toMatchObject({
      revision: 1,
      text: "We will not sign",
      speaker: "Ada Bell",
      mode: "direct",
      segments: [{ start, end: start + "We will not sign".length }],
      state: "open",
    });
  });

  it("is nothing where all words have only moved", async () => {
    await revise(`A new first line.\n\n${PAY}\n${SIGN}`);
    expect(await states()).toEqual([]);
  });

  it("is told apart from what is said in other words now", async () => {
    await revise(`${SIGN.replace("not ", "")}\nNothing else.`);
    expect((await states()).toSorted()).toEqual(["We will not sign: reworded", "We will pay: open"]);
  });

  it("is accepted as gone, and looked for again when that is undone", async () => {
    await revise(PAY);
    const [loss] = await losses();
    const { state, eventId } = await settleLoss(desk, ADA, storyId, "article_1", loss?.id ?? "", null);
    expect(state).toMatchObject({ state: "gone", settledBy: eventId });
    expect(await states()).toEqual(["We will not sign: gone"]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await states()).toEqual(["We will not sign: open"]);
  });

  describe("found again by hand", () => {
    const findAgain = async () => {
      await revise(`A spokeswoman said they would not sign.\n${PAY}`);
      const [loss] = await losses();
      const start = "A spokeswoman said ".length;
      const segments = [{ start, end: start + "they would not sign".length }];
      return await settleLoss(desk, ADA, storyId, "article_1", loss?.id ?? "", segments);
    };
    const standing = () => desk.store.read((view) => view.corrections.standing(storyId));

    it("has its words where they stand now, in one act of the log", async () => {
      const { state, eventId } = await findAgain();
      expect(state).toMatchObject({ state: "found", settledBy: eventId });
      expect((await standing()).map(({ correction: { kind } }) => kind)).toEqual(["add-quotation"]);
      const log = await listEvents(desk, storyId, { utteranceId: null }, { after: null, limit: 1 });
      expect(log.items.map(({ id, summary }) => [id, summary])).toEqual([
        [eventId, `${ADA.name} found “We will not sign” again in the changed text`],
      ]);
    });

    it("is undone whole, and comes back whole", async () => {
      const { eventId } = await findAgain();
      const undoing = await undoEvent(desk, ADA, storyId, eventId);
      expect(await states()).toEqual(["We will not sign: open"]);
      expect(await standing()).toEqual([]);
      await undoEvent(desk, ADA, storyId, undoing.id);
      expect(await states()).toEqual(["We will not sign: found"]);
      expect(await standing()).toHaveLength(1);
    });

    it("is looked for again once its words are taken back by themselves", async () => {
      await findAgain();
      const [added] = await standing();
      await takeBackCorrection(desk, ADA, storyId, added?.correction.id ?? "");
      expect(await states()).toEqual(["We will not sign: open"]);
    });

    it("is refused to whoever finds it a second time", async () => {
      await findAgain();
      const [loss] = await losses();
      await expect(
        settleLoss(desk, BO, storyId, "article_1", loss?.id ?? "", [{ start: 0, end: 1 }]),
      ).rejects.toMatchObject({ code: "correction.impossible" });
    });
  });

  it("is none any more when the older text comes back, nor by its coming back", async () => {
    const { eventId } = await revise(PAY);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await states()).toEqual([]);
  });

  it("refuses to settle what no text lost", async () => {
    await revise(PAY);
    await expect(settleLoss(desk, ADA, storyId, "article_1", "loss_9", null)).rejects.toMatchObject({
      code: "revision.not-found",
    });
    await expect(
      settleLoss(desk, ADA, storyId, "article_2", (await losses())[0]?.id ?? "", null),
    ).rejects.toMatchObject({
      code: "revision.not-found",
    });
  });
});
