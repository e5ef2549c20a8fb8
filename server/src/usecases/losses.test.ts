import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStory } from "./add-story.ts";
import { correctStory } from "./correct-story.ts";
import { ADA, BO, draft, newDesk, type TestDesk } from "./desk.testkit.ts";
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
    const { state, eventId } = await settleLoss(desk, ADA, storyId, "article_1", loss?.id ?? "", "gone");
    expect(state).toMatchObject({ state: "gone", settledBy: eventId });
    expect(await states()).toEqual(["We will not sign: gone"]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await states()).toEqual(["We will not sign: open"]);
  });

  it("is found again by hand: a correction puts the words where they stand now", async () => {
    await revise(`A spokeswoman said they would not sign.\n${PAY}`);
    const [loss] = await losses();
    const start = "A spokeswoman said ".length;
    await correctStory(desk, ADA, storyId, {
      corrections: [
        {
          kind: "add-quotation",
          articleId: "article_1",
          segments: [{ start, end: start + "they would not sign".length }],
          mode: "indirect",
          speaker: { name: "Ada Bell", kind: "person" },
          utteranceId: loss?.utteranceId ?? null,
        },
      ],
      seen: {},
    });
    await settleLoss(desk, ADA, storyId, "article_1", loss?.id ?? "", "found");
    expect(await states()).toEqual(["We will not sign: found"]);
  });

  it("is none any more when the older text comes back, nor by its coming back", async () => {
    const { eventId } = await revise(PAY);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await states()).toEqual([]);
  });

  it("refuses to settle what no text lost", async () => {
    await revise(PAY);
    await expect(settleLoss(desk, ADA, storyId, "article_1", "loss_9", "gone")).rejects.toMatchObject({
      code: "revision.not-found",
    });
    await expect(
      settleLoss(desk, ADA, storyId, "article_2", (await losses())[0]?.id ?? "", "gone"),
    ).rejects.toMatchObject({
      code: "revision.not-found",
    });
  });
});
