import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addArticle } from "./add-article.ts";
import { addStory } from "./add-story.ts";
import { addClaim } from "./claims.ts";
import { correctStory } from "./correct-story.ts";
import type { CorrectionDraft } from "./correction-drafts.ts";
import { newAnalyzingDesk, ON_TAPE, quotationsOf, TREATY_STORY } from "./corrections.testkit.ts";
import { ADA, BO, draft, type TestDesk } from "./desk.testkit.ts";
import { listCorrections } from "./list-corrections.ts";
import { listEvents } from "./list-events.ts";
import { listSpeakers } from "./list-findings.ts";
import { listUtterances } from "./list-utterances.ts";
import { readUtterance } from "./read-utterance.ts";
import { removeArticle } from "./remove-article.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import { undoEvent } from "./undo-event.ts";

const EVERYTHING = { type: [], speaker: [], outlet: [], verdict: [], words: null };
const ALL = { after: null, limit: 500 };

describe("a correction", { timeout: 30_000 }, () => {
  let desk: TestDesk;
  let storyId: string;
  beforeEach(async () => {
    desk = await newAnalyzingDesk();
    storyId = (await addStory(desk, ADA, TREATY_STORY)).state.id;
  });
  afterEach(() => desk.discard());

  const queue = async () => (await listUtterances(desk, storyId, EVERYTHING, ALL)).items;
  /** `treaty: Courier Ledger`, by what they are about. */
  const shape = async () =>
    (await queue())
      .map(({ gist, witnesses, isOrphan }) => {
        const outlets = witnesses.map(({ outlet }) => outlet).join(" ");
        return `${/treaty|ferries|keeper/.exec(gist)?.[0]}: ${outlets}${isOrphan ? " (orphan)" : ""}`;
      })
      .sort();
  const about = async (topic: string) => {
    const utterance = (await queue()).find(({ gist, isOrphan }) => gist.includes(topic) && !isOrphan);
    if (utterance === undefined) throw new Error(`no utterance about ${topic}`);
    return utterance;
  };
  const quotation = async (outlet: string, words: string) => {
    const records = await desk.peek((view) => view.articles.ofStories([storyId]));
    const articleId = records.find((record) => record.outlet === outlet)?.id ?? "";
    const text = (await desk.peek((view) => view.articles.text(storyId, articleId))) ?? "";
    const found = (await quotationsOf(desk, storyId)).find(
      ({ segments, ...other }) =>
        other.articleId === articleId && text.slice(segments[0]?.start, segments.at(-1)?.end).includes(words),
    );
    if (found === undefined) throw new Error(`${outlet} has no quotation with “${words}”`);
    return found;
  };
  const correct = (...corrections: readonly CorrectionDraft[]) =>
    correctStory(desk, ADA, storyId, { corrections, seen: {} });
  const rule = async (topic: string) => {
    const { id, version } = await about(topic);
    await ruleOnUtterance(desk, ADA, storyId, id, version, ON_TAPE);
    return id;
  };
  const splitLedger = async () =>
    await correct({ kind: "split", quotationIds: [(await quotation("Ledger", "treaty")).id] });

  const FOUND = ["ferries: Courier Ledger", "treaty: Courier Herald Ledger"];
  const SPLIT = ["ferries: Courier Ledger", "treaty: Courier Herald", "treaty: Ledger"];

  it("is made, told in the log, and taken back", async () => {
    expect(await shape()).toEqual(FOUND);
    const { state, eventId } = await splitLedger();
    expect(await shape()).toEqual(SPLIT);
    expect(state.corrections).toMatchObject([{ kind: "split", applies: true, eventId, actor: ADA }]);
    expect(state.utteranceIds).toHaveLength(2);
    const [event] = (await listEvents(desk, storyId, { utteranceId: null }, ALL)).items;
    expect([event?.type, event?.summary, event?.undoable]).toEqual([
      "correction.made",
      "Ada made “We will sign the harbour treaty this year,” an utterance of its own",
      true,
    ]);
    await undoEvent(desk, BO, storyId, eventId);
    expect(await shape()).toEqual(FOUND);
    expect((await listCorrections(desk, storyId, ALL)).items).toEqual([]);
  });

  it("is brought back by undoing that, in the name of whoever does", async () => {
    const { eventId } = await splitLedger();
    const withdrawal = await undoEvent(desk, ADA, storyId, eventId);
    expect(withdrawal.type).toBe("correction.withdrawn");
    const again = await undoEvent(desk, BO, storyId, withdrawal.id);
    expect([again.type, again.undoable, await shape()]).toEqual(["correction.made", true, SPLIT]);
    const { items } = await listCorrections(desk, storyId, ALL);
    expect(items).toMatchObject([{ actor: BO, eventId: again.id, applies: true }]);
  });

  it("stands when articles come and go", async () => {
    await splitLedger();
    const herald = (await desk.peek((view) => view.articles.ofStories([storyId])))[2];
    await removeArticle(desk, ADA, storyId, herald?.id ?? "");
    const lantern = draft("Lantern", "“We will not sign the harbour treaty this year,” Ada Bell said.");
    await addArticle(desk, ADA, storyId, lantern);
    expect(await shape()).toEqual(["ferries: Courier Ledger", "treaty: Courier Lantern", "treaty: Ledger"]);
  });

  it("waits, and says why, while what it speaks of is out", async () => {
    await splitLedger();
    const ledger = (await desk.peek((view) => view.articles.ofStories([storyId])))[1];
    const { eventId } = await removeArticle(desk, ADA, storyId, ledger?.id ?? "");
    const waiting = (await listCorrections(desk, storyId, ALL)).items;
    expect(waiting).toMatchObject([
      { applies: false, why: "None of the quotations it speaks of is found now." },
    ]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await shape()).toEqual(SPLIT);
    expect((await listCorrections(desk, storyId, ALL)).items).toMatchObject([{ applies: true, why: null }]);
  });

  it("is one act with all that is sent with it, and undone as one", async () => {
    const [treaty, ferries, keeper] = [
      await quotation("Ledger", "treaty"),
      await about("ferries"),
      await quotation("Herald", "keeper"),
    ];
    const { eventId } = await correct(
      { kind: "move", quotationIds: [treaty.id], utteranceId: ferries.id },
      { kind: "set-speaker", quotationIds: [keeper.id], speaker: { name: "Iris Coe", kind: "person" } },
      { kind: "set-mode", quotationIds: [keeper.id], mode: "mixed" },
    );
    const [event, ...earlier] = (await listEvents(desk, storyId, { utteranceId: null }, ALL)).items;
    expect([event?.summary, earlier[0]?.type]).toEqual(["Ada made 3 corrections", "article.added"]);
    const speakers = async () =>
      (await listSpeakers(desk, storyId, ALL)).items.map(({ name }) => name).sort();
    expect([await shape(), await speakers()]).toEqual([
      ["treaty: Courier Herald", "treaty: Courier Ledger"],
      ["Ada Bell", "Iris Coe", "Tom Reed"],
    ]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect([await shape(), await speakers()]).toEqual([FOUND, ["Ada Bell", "Mo Vance", "Tom Reed"]]);
  });

  it("is refused whole when a part of it cannot be", async () => {
    const { id } = await quotation("Ledger", "treaty");
    const events = await desk.peek((view) => view.events.all(storyId));
    const refused = correct(
      { kind: "set-mode", quotationIds: [id], mode: "mixed" },
      {
        kind: "remove-quotations",
        quotationIds: ["quotation_none"],
      },
    );
    await expect(refused).rejects.toMatchObject({ code: "quotation.not-found" });
    expect(await desk.peek((view) => view.events.all(storyId))).toEqual(events);
    expect((await quotation("Ledger", "treaty")).mode).toBe("direct");
  });

  it("is refused when what it was made on has changed, and says what stands", async () => {
    const { id, version } = await about("treaty");
    await rule("treaty");
    const quotationIds = [(await quotation("Ledger", "treaty")).id];
    const stale = correctStory(desk, BO, storyId, {
      corrections: [{ kind: "split", quotationIds }],
      seen: { [id]: version },
    });
    await expect(stale).rejects.toMatchObject({
      code: "correction.stale",
      current: [{ id, version: version + 1, verdict: "verified" }],
    });
  });

  it("leaves the rulings with what stays, be it the smaller part, and brings all back with undo", async () => {
    const ruled = await rule("treaty");
    const quotationIds = [(await quotation("Ledger", "treaty")).id, (await quotation("Herald", "treaty")).id];
    const { eventId } = await correct({ kind: "split", quotationIds });
    const [kept] = (await queue()).filter(({ verdict }) => verdict === "verified");
    expect([kept?.id, kept?.witnesses.map(({ outlet }) => outlet)]).toEqual([ruled, ["Courier"]]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect([(await about("treaty")).id, (await about("treaty")).verdict]).toEqual([ruled, "verified"]);
  });

  it("that moves most of one utterance to a small one leaves each its name", async () => {
    const [treaty, ferries] = [await rule("treaty"), await rule("ferries")];
    const all = (await readUtterance(desk, storyId, treaty)).witnesses;
    const quotationIds = all.flatMap((witness) => witness.quotationIds);
    const { eventId } = await correct({ kind: "move", quotationIds, utteranceId: ferries });
    expect((await queue()).map(({ id, isOrphan }) => [id, isOrphan])).toEqual([
      [ferries, false],
      [treaty, true],
    ]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect((await readUtterance(desk, storyId, treaty)).witnesses).toHaveLength(3);
  });

  it("that makes one of two with rulings hides neither, and gives each back its own with undo", async () => {
    const [treaty, ferries] = [await rule("treaty"), await rule("ferries")];
    const { eventId } = await correct({ kind: "merge", utteranceIds: [treaty, ferries] });
    const merged = await queue();
    expect(merged.map(({ id, isOrphan, verdict }) => [id, isOrphan, verdict])).toEqual([
      [treaty, false, "verified"],
      [ferries, true, "verified"],
    ]);
    await undoEvent(desk, ADA, storyId, eventId);
    expect(await shape()).toEqual(FOUND);
    expect([(await about("treaty")).id, (await about("ferries")).id]).toEqual([treaty, ferries]);
  });

  it("hides no second claim, though nobody has ruled yet", async () => {
    const { id } = await about("ferries");
    const { articleId, segments } = await quotation("Ledger", "ferries");
    const places = segments.map((segment) => ({ articleId, ...segment }));
    await addClaim(desk, ADA, storyId, id, { places, text: null });
    const treaty = await rule("treaty");
    await correct({ kind: "merge", utteranceIds: [treaty, id] });
    expect((await queue()).find((each) => each.id === id)?.isOrphan).toBe(true);
  });

  it("adds a missed quotation and puts it where the editor says", async () => {
    const records = await desk.peek((view) => view.articles.ofStories([storyId]));
    const articleId = records[2]?.id ?? "";
    const text = (await desk.peek((view) => view.articles.text(storyId, articleId))) ?? "";
    const start = text.indexOf("“Nobody asked");
    const { id } = await quotation("Herald", "keeper");
    await correct({ kind: "remove-quotations", quotationIds: [id] });
    const ferries = await about("ferries");
    const { state } = await correct({
      kind: "add-quotation",
      articleId,
      segments: [{ start, end: text.indexOf(" said Mo") }],
      mode: "direct",
      speaker: null,
      utteranceId: ferries.id,
    });
    expect(state.corrections.map(({ kind, applies }) => [kind, applies])).toEqual([
      ["add-quotation", true],
      ["move", true],
    ]);
    const { witnesses } = await readUtterance(desk, storyId, ferries.id);
    expect(witnesses.map(({ outlet }) => outlet)).toEqual(["Courier", "Herald", "Ledger"]);
    const [added] = witnesses[1]?.quotations ?? [];
    expect([added?.rule, text.slice(added?.segments[0]?.start, added?.segments[0]?.end)]).toEqual([
      "by-hand",
      "Nobody asked the lighthouse keeper,",
    ]);
  });

  it("puts a difference aside, and the utterance sinks in the queue", async () => {
    const { id } = await about("treaty");
    const [difference] = (await readUtterance(desk, storyId, id)).differences;
    await correct({
      kind: "dismiss-difference",
      utteranceId: id,
      differenceId: difference?.id ?? "",
      reason: "The Ledger has corrected it.",
    });
    const { stake, rank, differences } = await readUtterance(desk, storyId, id);
    expect([stake, rank, differences[0]?.dismissed?.reason]).toEqual([0, 2, "The Ledger has corrected it."]);
  });

  const refusals: readonly [string, () => Promise<CorrectionDraft>, string, RegExp][] = [
    [
      "takes all of an utterance out of it",
      async () => {
        const own = await readUtterance(desk, storyId, (await about("ferries")).id);
        return { kind: "split", quotationIds: own.witnesses.flatMap(({ quotationIds }) => quotationIds) };
      },
      "correction.impossible",
      /leave one behind/,
    ],
    [
      "moves a quotation to where it is",
      async () => ({
        kind: "move",
        quotationIds: [(await quotation("Ledger", "treaty")).id],
        utteranceId: (await about("treaty")).id,
      }),
      "correction.impossible",
      /already/,
    ],
    [
      "makes one of one",
      async () => {
        const { id } = await about("treaty");
        return { kind: "merge", utteranceIds: [id, id] };
      },
      "correction.impossible",
      /two utterances/,
    ],
    [
      "sets bounds around no words",
      async () => {
        const { id, segments } = await quotation("Ledger", "treaty");
        const start = segments[0]?.start ?? 0;
        return { kind: "set-bounds", quotationId: id, segments: [{ start: start - 1, end: start }] };
      },
      "correction.impossible",
      /no words/,
    ],
    [
      "sets bounds behind the text",
      async () => ({
        kind: "set-bounds",
        quotationId: (await quotation("Ledger", "treaty")).id,
        segments: [{ start: 3, end: 1_000_000 }],
      }),
      "correction.impossible",
      /behind the article/,
    ],
    [
      "splits off a name nobody bears",
      async () => {
        const [speaker] = (await listSpeakers(desk, storyId, ALL)).items;
        return { kind: "split-speaker", speakerId: speaker?.id ?? "", form: "Zed", name: null };
      },
      "correction.impossible",
      /not called “Zed”/,
    ],
    [
      "gives a name without a letter",
      async () => {
        const [speaker] = (await listSpeakers(desk, storyId, ALL)).items;
        return { kind: "rename-speaker", speakerId: speaker?.id ?? "", name: "…" };
      },
      "correction.impossible",
      /letters/,
    ],
    [
      "speaks of a speaker who is not there",
      async () => ({ kind: "rename-speaker", speakerId: "speaker_none", name: "Zed" }),
      "speaker.not-found",
      /no such speaker/,
    ],
    [
      "speaks of a difference that is not there",
      async () => ({
        kind: "dismiss-difference",
        utteranceId: (await about("treaty")).id,
        differenceId: "difference_none",
        reason: "x",
      }),
      "difference.not-found",
      /no such difference/,
    ],
  ];
  it.each(refusals)("is refused when it %s", async (_name, making, code, message) => {
    await expect(correct(await making())).rejects.toMatchObject({ code, message });
    expect(await shape()).toEqual(FOUND);
  });
});
