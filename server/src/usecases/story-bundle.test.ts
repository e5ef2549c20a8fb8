import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StoryBundle } from "../domain/report/story-bundle.ts";
import { addStory } from "./add-story.ts";
import { addAttachment } from "./attachments.ts";
import { correctStory } from "./correct-story.ts";
import { newAnalyzingDesk, ON_TAPE, quotationsOf, TREATY_STORY } from "./corrections.testkit.ts";
import { ADA, BO, type TestDesk } from "./desk.testkit.ts";
import { gatherBundle } from "./export-bundle.ts";
import { exportReport, FOR_THE_DESK } from "./export-report.ts";
import { WHOLE_STORY } from "./gather-report.ts";
import { importBundle } from "./import-bundle.ts";
import { listUtterances } from "./list-utterances.ts";
import { removeArticle } from "./remove-article.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import { signStory } from "./sign-report.ts";
import { undoEvent } from "./undo-event.ts";
import { verifyStory } from "./verify-story.ts";

let here: TestDesk;
let there: TestDesk;
let storyId: string;
let bundle: StoryBundle;

beforeEach(async () => {
  here = await newAnalyzingDesk();
  let ids = 0;
  // As two desks' ids do: they never meet.
  there = { ...(await newAnalyzingDesk()), newId: (noun) => `${noun}_there_${ids++}` };
  storyId = (await addStory(here, ADA, TREATY_STORY)).state.id;
});
afterEach(async () => {
  await here.discard();
  await there.discard();
});

const queueOf = (desk: TestDesk) =>
  listUtterances(desk, storyId, WHOLE_STORY, { after: null, limit: 100 }).then(({ items }) => items);

/** Rulings, a file, corrections made and taken back, a signed version and an orphan. */
async function aDaysWork(): Promise<void> {
  const attachment = await addAttachment(here, storyId, "tape.wav", Buffer.from([0, 255, 10]));
  for (const { id, version } of await queueOf(here)) {
    const evidence = {
      ...({ kind: "recording", standing: "primary", bearing: "for", description: "Tape" } as const),
      ...{ url: null, locator: null, consultedAt: null, quotation: null, attachment, isPrivate: true },
    };
    await ruleOnUtterance(here, ADA, storyId, id, version, { ...ON_TAPE, evidence: [evidence] });
  }
  const [quotation] = await quotationsOf(here, storyId);
  const speaker = { name: "Iris Coe", kind: "person" } as const;
  const quotationIds = [quotation?.id ?? ""];
  const mine = await correctStory(here, BO, storyId, {
    corrections: [{ kind: "set-speaker", quotationIds, speaker }],
    seen: {},
  });
  await undoEvent(here, BO, storyId, mine.eventId);
  await correctStory(here, BO, storyId, {
    corrections: [{ kind: "set-speaker", quotationIds, speaker }],
    seen: {},
  });
  await signStory(here, BO, storyId, { note: "For print.", overrideReason: null, seenEvent: null });
  for (const { id, outlet } of await here.peek((view) => view.articles.ofStories([storyId]))) {
    if (outlet !== "Courier") await removeArticle(here, ADA, storyId, id);
  }
}

describe("a story as a bundle", () => {
  beforeEach(async () => {
    await aDaysWork();
    bundle = JSON.parse(JSON.stringify(await here.peek((view) => gatherBundle(view, storyId))));
  });

  it("is taken in by another desk without loss", async () => {
    await importBundle(there, bundle);
    expect(await there.peek((view) => gatherBundle(view, storyId))).toEqual(bundle);
    expect(await queueOf(there)).toEqual(await queueOf(here));
    expect((await verifyStory(there, storyId)).problems).toEqual([]);
    const corrections = (desk: TestDesk) => desk.peek((view) => view.corrections.standing(storyId));
    expect(await corrections(there)).toEqual(await corrections(here));
    const signed = { ...FOR_THE_DESK, format: "html", version: 1 };
    expect(await exportReport(there, storyId, WHOLE_STORY, signed)).toEqual(
      await exportReport(here, storyId, WHOLE_STORY, signed),
    );
  });

  it("goes on being worked on there: what was done here can be undone", async () => {
    await importBundle(there, bundle);
    const events = await there.peek((view) => view.events.all(storyId));
    await undoEvent(there, BO, storyId, events.at(-1)?.id ?? "");
    expect((await queueOf(there)).filter(({ isOrphan }) => !isOrphan)).not.toEqual([]);
  });

  it("is in the JSON report for internal use, and in no other", async () => {
    const json = async (changes: object) => {
      const request = { ...FOR_THE_DESK, format: "json", ...changes };
      return JSON.parse(
        Buffer.from((await exportReport(here, storyId, WHOLE_STORY, request)).body).toString(),
      );
    };
    expect((await json({})).bundle).toEqual(bundle);
    expect(await json({ audience: "public" })).not.toHaveProperty("bundle");
    expect(await json({ version: 1 })).toMatchObject({
      bundle: null,
      whyNoBundle: expect.stringContaining("The story as it stands, taken as JSON, holds the log"),
    });
  });

  it("is not taken in twice", async () => {
    await expect(importBundle(here, bundle)).rejects.toMatchObject({ code: "bundle.known" });
  });

  const [noEvents, otherText, otherFile] = [[], "Changed.", "AAAA"];
  it.each<[string, (bundle: StoryBundle) => StoryBundle, RegExp]>([
    ["an empty log", (b) => ({ ...b, events: noEvents }), /no log/],
    ["an event left out", (b) => ({ ...b, events: b.events.toSpliced(2, 1) }), /event 3 does not follow/],
    [
      "a text changed",
      (b) => ({ ...b, texts: b.texts.map((t) => ({ ...t, text: otherText })) }),
      /text is not/,
    ],
    ["a text left out", (b) => ({ ...b, texts: b.texts.slice(1) }), /a text of Courier is missing/],
    [
      "a file changed",
      (b) => ({ ...b, attachments: b.attachments.map((a) => ({ ...a, contentBase64: otherFile })) }),
      /tape\.wav/,
    ],
    [
      "a signed version changed",
      (b) => ({
        ...b,
        versions: b.versions.map((v) => ({ ...v, report: v.report.replace("For print", "No") })),
      }),
      /version 1 is not/,
    ],
    ["a signed version left out", (b) => ({ ...b, versions: [] }), /version 1 was signed/],
  ])("is refused with %s, and nothing is kept of it", async (_case, tamper, why) => {
    const refused = importBundle(there, tamper(bundle));
    await expect(refused).rejects.toMatchObject({
      code: "bundle.invalid",
      message: expect.stringMatching(why),
    });
    expect(await there.peek((view) => view.stories.isEmpty())).toBe(true);
  });
});
