import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStory } from "./add-story.ts";
import { correctMatching, countMatching } from "./correct-matching.ts";
import { correctStory, takeBackCorrection } from "./correct-story.ts";
import type { CorrectionDraft } from "./correction-drafts.ts";
import { newAnalyzingDesk, ON_TAPE, TREATY_STORY } from "./corrections.testkit.ts";
import { ADA, BO, type TestDesk } from "./desk.testkit.ts";
import { WHOLE_STORY } from "./gather-report.ts";
import { listCorrections } from "./list-corrections.ts";
import { listUtterances } from "./list-utterances.ts";
import { readUtterance } from "./read-utterance.ts";
import { standingAfter } from "./replay-corrections.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import { requestCheck } from "./second-checks.ts";
import { undoEvent } from "./undo-event.ts";
import { verifyStory } from "./verify-story.ts";

const ALL = { after: null, limit: 500 };

let desk: TestDesk;
let storyId: string;
beforeEach(async () => {
  desk = await newAnalyzingDesk();
  storyId = (await addStory(desk, ADA, TREATY_STORY)).state.id;
});
afterEach(() => desk.discard());

const queue = async () => (await listUtterances(desk, storyId, WHOLE_STORY, ALL)).items;
/** How many differences count, over all utterances. */
const differing = async () =>
  (await queue())
    .flatMap(({ differenceCounts }) => differenceCounts)
    .reduce((sum, { count }) => sum + count, 0);

describe("corrections made together", { timeout: 30_000 }, () => {
  const dismissAll = async () => {
    const corrections: CorrectionDraft[] = [];
    for (const { id: utteranceId } of await queue()) {
      for (const { id } of (await readUtterance(desk, storyId, utteranceId)).differences)
        corrections.push({
          kind: "dismiss-difference",
          utteranceId,
          differenceId: id,
          reason: "A misprint.",
        });
    }
    return await correctStory(desk, ADA, storyId, { corrections, seen: {} });
  };

  it("are taken back alone, and the rest together after that", async () => {
    const { state, eventId } = await dismissAll();
    const [first] = state.corrections;
    const all = state.corrections.length;
    expect([all > 1, await differing()]).toEqual([true, 0]);
    const back = await takeBackCorrection(desk, ADA, storyId, first?.id ?? "");
    expect(await differing()).toBe(1);
    await undoEvent(desk, ADA, storyId, eventId);
    expect([await differing(), (await listCorrections(desk, storyId, ALL)).total]).toEqual([all, 0]);
    await undoEvent(desk, ADA, storyId, back.eventId);
    const standing = await listCorrections(desk, storyId, ALL);
    expect(standing.items.map(({ id }) => id)).toEqual([first?.id]);
    expect((await verifyStory(desk, storyId)).isWhole).toBe(true);
  });

  it("come to another desk as they stand", async () => {
    const { state } = await dismissAll();
    await takeBackCorrection(desk, ADA, storyId, state.corrections[0]?.id ?? "");
    const events = await desk.peek((view) => view.events.all(storyId));
    expect(standingAfter(events).map(({ id }) => id)).toEqual(state.corrections.slice(1).map(({ id }) => id));
  });

  it("are not taken back twice", async () => {
    const { state } = await dismissAll();
    const take = () => takeBackCorrection(desk, ADA, storyId, state.corrections[0]?.id ?? "");
    await take();
    await expect(take()).rejects.toMatchObject({ code: "correction.not-found" });
  });
});

describe("a correction of all that a filter lets through", { timeout: 30_000 }, () => {
  it("names its count first, is one event, and is undone as one", async () => {
    const [gravest] = (await countMatching(desk, storyId, WHOLE_STORY)).differences;
    if (gravest === undefined) throw new Error("the sample has no difference");
    const before = await differing();
    const { eventId, state } = await correctMatching(desk, ADA, storyId, {
      filter: WHOLE_STORY,
      act: { kind: "dismiss-differences", type: gravest.type, reason: "Corrected in print." },
      expected: gravest.utterances,
    });
    expect(state.corrections).toHaveLength(gravest.count);
    expect(await differing()).toBe(before - gravest.count);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await differing()).toBe(before);
  });

  it("gives every quotation under it to another speaker, and no other", async () => {
    const [treaty] = (await queue()).filter(({ gist }) => gist.includes("treaty"));
    const filter = { ...WHOLE_STORY, words: "treaty" };
    expect((await countMatching(desk, storyId, filter)).utterances).toBe(1);
    await correctMatching(desk, ADA, storyId, {
      filter,
      act: { kind: "set-speaker", speaker: { name: "Cy Dahl", kind: "person" } },
      expected: 1,
    });
    const speakers = (await queue()).map(({ gist, speakers: [one] }) => [gist.includes("treaty"), one?.name]);
    expect(speakers.toSorted()).toEqual([
      [false, "Tom Reed"],
      [true, "Cy Dahl"],
    ]);
    expect(treaty?.speakers[0]?.name).toBe("Ada Bell");
  });

  it("is refused where the filter lets others through by now, and changes nothing", async () => {
    const act = { kind: "set-speaker", speaker: null } as const;
    await expect(
      correctMatching(desk, ADA, storyId, { filter: WHOLE_STORY, act, expected: 7 }),
    ).rejects.toMatchObject({ code: "correction.stale", message: /2 through now, not 7/ });
    expect((await listCorrections(desk, storyId, ALL)).total).toBe(0);
  });

  it("meets what the editor was shown: a verdict kept from her filters nothing", async () => {
    const [first] = await queue();
    const { ruling } = await ruleOnUtterance(desk, ADA, storyId, first?.id ?? "", 0, ON_TAPE);
    await requestCheck(desk, ADA, storyId, first?.id ?? "", ruling.id);
    const open = { ...WHOLE_STORY, verdict: ["open" as const] };
    const act = { kind: "set-speaker", speaker: null } as const;
    await correctMatching(desk, BO, storyId, { filter: open, act, expected: 2 });
    expect((await queue()).map(({ speakers }) => speakers.length)).toEqual([0, 0]);
  });
});
