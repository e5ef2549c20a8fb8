/** Laws of corrections, whatever editors correct and in whatever order: checked on random working days. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CORRECTION_KINDS } from "../domain/corrections/correction.ts";
import { DeskError } from "../domain/desk-error.ts";
import { DIFFERENCE_TYPES } from "../domain/difference/difference.ts";
import { QUOTATION_MODES } from "../domain/quotation/quotation.ts";
import { firstBrokenLink } from "../domain/review/event-chain.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import { addArticle } from "./add-article.ts";
import { addStory } from "./add-story.ts";
import { correctStory } from "./correct-story.ts";
import type { CorrectionDraft } from "./correction-drafts.ts";
import { newAnalyzingDesk, ON_TAPE, quotationsOf, TREATY_STORY } from "./corrections.testkit.ts";
import { ADA, BO, draft, type TestDesk } from "./desk.testkit.ts";
import { listCorrections } from "./list-corrections.ts";
import { listEvents } from "./list-events.ts";
import { listUtterances } from "./list-utterances.ts";
import { removeArticle } from "./remove-article.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import type { KeptQuotation, KeptUtterance, QuotedSpeaker } from "./store.ts";
import { undoEvent } from "./undo-event.ts";

const ACTS = [...CORRECTION_KINDS, "bulk", "rule", "rule", "add", "remove", "undo", "undo"] as const;
type Step = readonly [act: (typeof ACTS)[number], a: number, b: number];

const someSteps = fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.nat(30), fc.nat(30)), {
  minLength: 4,
  maxLength: 12,
});

const EVERYTHING = { type: [], speaker: [], outlet: [], verdict: [], words: null };
const ALL = { after: null, limit: 500 };
const NAMES = ["Iris Coe", "Ada Bell", "Reed", "Mo Vance"];

interface Scene {
  readonly quotations: readonly KeptQuotation[];
  readonly speakers: readonly QuotedSpeaker[];
  /** Without orphans. */
  readonly utterances: readonly KeptUtterance[];
}

async function look(desk: TestDesk, storyId: string): Promise<Scene> {
  const { items } = await listUtterances(desk, storyId, EVERYTHING, ALL);
  const living = items.filter(({ isOrphan }) => !isOrphan).map(({ id }) => id);
  return {
    quotations: await quotationsOf(desk, storyId),
    speakers: await desk.peek((view) => view.analysis.speakers(storyId)),
    utterances: await desk.peek((view) => view.utterances.kept(storyId, living)),
  };
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(1, items.length)];
}

/** Some correction of the kind; it may well be one that is refused. */
function correctionOf(kind: CorrectionDraft["kind"], a: number, b: number, scene: Scene): CorrectionDraft {
  const { quotations, speakers, utterances } = scene;
  const quotation = pick(quotations, a);
  const utterance = pick(utterances, a);
  const quotationIds = [quotation?.id ?? "", ...(b % 3 === 0 ? [pick(quotations, a + 1)?.id ?? ""] : [])];
  const utteranceId = pick(utterances, b)?.utterance.id ?? "";
  const [speakerId, otherId] = [pick(speakers, a)?.id ?? "", pick(speakers, b)?.id ?? ""];
  const articleId = quotation?.articleId ?? "";
  const speaker = b % 4 === 0 ? null : ({ name: pick(NAMES, b) ?? "", kind: "person" } as const);
  const differenceId = pick(utterance?.utterance.differences ?? [], b)?.id ?? "";
  const [{ start = 0, end = 0 } = {}] = quotation?.segments ?? [];
  switch (kind) {
    case "split":
      return { kind, quotationIds };
    case "merge":
      return { kind, utteranceIds: [utterance?.utterance.id ?? "", utteranceId] };
    case "move":
      return { kind, quotationIds, utteranceId };
    case "add-quotation": {
      const segments = [{ start: 1 + b, end: 12 + b + a }];
      return { kind, articleId, segments, mode: "direct", speaker, utteranceId: b % 2 ? utteranceId : null };
    }
    case "set-bounds":
      return {
        kind,
        quotationId: quotation?.id ?? "",
        segments: [{ start: start + (b % 7), end: end - (b % 5) }],
      };
    case "set-speaker":
      return { kind, quotationIds, speaker };
    case "set-mode":
      return { kind, quotationIds, mode: pick(QUOTATION_MODES, b) ?? "direct" };
    case "remove-quotations":
      return { kind, quotationIds };
    case "merge-speakers":
      return { kind, speakerIds: [speakerId, otherId], name: null };
    case "split-speaker":
      return { kind, speakerId, form: pick(pick(speakers, a)?.aliases ?? [], b) ?? "Bell", name: null };
    case "rename-speaker":
      return { kind, speakerId, name: pick(NAMES, b) ?? "" };
    case "dismiss-difference":
      return { kind, utteranceId: utterance?.utterance.id ?? "", differenceId, reason: "Corrected since." };
    case "retype-difference": {
      const type = pick(DIFFERENCE_TYPES, b) ?? "wording";
      return { kind, utteranceId: utterance?.utterance.id ?? "", differenceId, type };
    }
  }
}

/** Takes a step; what the desk refuses is part of the day. */
async function take(desk: TestDesk, storyId: string, [act, a, b]: Step): Promise<void> {
  const scene = await look(desk, storyId);
  const step = async () => {
    switch (act) {
      case "rule": {
        const kept = pick(scene.utterances, a);
        if (kept !== undefined)
          await ruleOnUtterance(desk, ADA, storyId, kept.utterance.id, kept.version, ON_TAPE);
        return;
      }
      case "add": {
        const words = b % 2 ? "We will not sign the harbour treaty" : "The ferries will run through winter";
        await addArticle(desk, BO, storyId, draft(`Outlet ${a % 3}`, `“${words},” said Ada Bell on Monday.`));
        return;
      }
      case "remove": {
        const records = await desk.peek((view) => view.articles.ofStories([storyId]));
        await removeArticle(desk, ADA, storyId, pick(records, a)?.id ?? "");
        return;
      }
      case "undo": {
        const event = pick((await listEvents(desk, storyId, { utteranceId: null }, ALL)).items, a % 6);
        if (event !== undefined && event.number > FIRST_EVENTS) await undoEvent(desk, BO, storyId, event.id);
        return;
      }
      case "bulk": {
        const kinds = [pick(CORRECTION_KINDS, a), pick(CORRECTION_KINDS, b)].flatMap((kind) => kind ?? []);
        const corrections = kinds.map((kind) => correctionOf(kind, a, b, scene));
        await correctStory(desk, ADA, storyId, { corrections, seen: {} });
        return;
      }
      default:
        await correctStory(desk, ADA, storyId, { corrections: [correctionOf(act, a, b, scene)], seen: {} });
    }
  };
  await step().catch((error: unknown) => {
    if (!(error instanceof DeskError)) throw error;
  });
}

/** The story is opened with its three articles. */
const FIRST_EVENTS = 4;

async function checkLaws(desk: TestDesk, storyId: string): Promise<void> {
  const events = await desk.peek((view) => view.events.all(storyId));
  expect(firstBrokenLink(events, desk.digest)).toBeNull();
  const { items: queue } = await listUtterances(desk, storyId, EVERYTHING, ALL);
  const queued = new Set(queue.map(({ id }) => id));
  for (const { utteranceId } of await desk.peek((view) => view.rulings.standing(storyId))) {
    expect(queued).toContain(utteranceId);
  }
  const { quotations, utterances } = await look(desk, storyId);
  const ids = quotations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const witnessing = utterances.flatMap(({ utterance }) =>
    utterance.witnesses.flatMap(({ quotationIds }) => quotationIds),
  );
  expect(new Set(witnessing).size).toBe(witnessing.length);
  for (const id of witnessing) expect(ids).toContain(id);
  for (const { applies, why } of (await listCorrections(desk, storyId, ALL)).items) {
    expect(applies).toBe(why === null);
  }
}

/** Takes back, newest first, whatever is still done. */
async function undoAll(desk: TestDesk, storyId: string): Promise<void> {
  for (;;) {
    const events = await desk.peek((view) => view.events.all(storyId));
    const byId = new Map(events.map((event) => [event.id, event]));
    const isDoing = ({ undoes }: StoryEvent): boolean => {
      const undone = undoes === null ? undefined : byId.get(undoes);
      return undone === undefined || !isDoing(undone);
    };
    const last = events.findLast((event) => event.undoneBy === null && isDoing(event));
    if (last === undefined || last.number <= FIRST_EVENTS) return;
    await undoEvent(desk, ADA, storyId, last.id);
  }
}

/** An utterance that nobody ruled on may lose its name while its articles are out; what it is, it stays. */
function shown({ quotations, speakers, utterances }: Scene, withIds: boolean) {
  return {
    quotations: quotations.map((each) => ({ ...each, utteranceId: withIds ? each.utteranceId : "" })),
    speakers,
    utterances: utterances.map(({ utterance, entry }) => ({
      utterance: { ...utterance, id: withIds ? utterance.id : "" },
      entry: { ...entry, id: withIds ? entry.id : "" },
    })),
  };
}

describe("whatever editors correct", { timeout: 240_000 }, () => {
  it("no ruling is lost from sight, and undoing everything restores the first state", async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const desk = await newAnalyzingDesk();
        try {
          const { state } = await addStory(desk, ADA, TREATY_STORY);
          const first = await look(desk, state.id);
          for (const step of steps) {
            await take(desk, state.id, step);
            await checkLaws(desk, state.id);
          }
          await undoAll(desk, state.id);
          const withIds = steps.every(([act]) => act !== "add" && act !== "remove");
          expect(shown(await look(desk, state.id), withIds)).toEqual(shown(first, withIds));
        } finally {
          await desk.discard();
        }
      }),
      { numRuns: 12 },
    );
  });
});
