/** Laws that hold whatever editors do, in whatever order: checked on random working days. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DeskError } from "../domain/desk-error.ts";
import type { StoryBundle } from "../domain/report/story-bundle.ts";
import { firstBrokenLink } from "../domain/review/event-chain.ts";
import { standingRulings, verdictOf } from "../domain/review/standing.ts";
import { addArticle } from "./add-article.ts";
import { addStory } from "./add-story.ts";
import { changeArticle } from "./change-article.ts";
import { changeStory, deleteStory } from "./change-story.ts";
import { addClaim } from "./claims.ts";
import { ADA, BO, draft, LOST_NOT, newDesk, type TestDesk } from "./desk.testkit.ts";
import { gatherBundle } from "./export-bundle.ts";
import { importBundle } from "./import-bundle.ts";
import { listEvents } from "./list-events.ts";
import { listUtterances } from "./list-utterances.ts";
import { readUtterance } from "./read-utterance.ts";
import { removeArticle } from "./remove-article.ts";
import { replaceText } from "./replace-text.ts";
import { ruleOnUtterance } from "./rule-on-utterance.ts";
import { makeCheck, requestCheck } from "./second-checks.ts";
import { signStory } from "./sign-report.ts";
import { undoEvent } from "./undo-event.ts";
import { verifyStory } from "./verify-story.ts";

const ACTS = [
  "rename",
  "archive",
  "bring back",
  "delete",
  "add",
  "relabel",
  "revise",
  "remove",
  "rule",
  "claim",
  "ask for a check",
  "check",
  "sign",
  "undo",
] as const;
interface Step {
  readonly act: (typeof ACTS)[number];
  /** Which of the articles, utterances or events it is about. */
  readonly pick: number;
}
const someSteps = fc.array(fc.record({ act: fc.constantFrom(...ACTS), pick: fc.nat(20) }), {
  minLength: 3,
  maxLength: 12,
});

const EVERYTHING = { type: [], speaker: [], outlet: [], verdict: [], words: null };
const ALL = { after: null, limit: 500 };

/** Takes a step; what the desk refuses is part of the day. */
async function take(desk: TestDesk, storyId: string, { act, pick }: Step): Promise<void> {
  const records = await desk.peek((view) => view.articles.ofStories([storyId]));
  const articleId = records[pick % records.length]?.id ?? "";
  const { items: queue } = await listUtterances(desk, storyId, EVERYTHING, ALL);
  const utterance = queue[pick % Math.max(1, queue.length)];
  const { items: events } = await listEvents(desk, storyId, { utteranceId: null }, ALL);
  const acts: Readonly<Record<Step["act"], () => Promise<unknown>>> = {
    rename: () => changeStory(desk, ADA, storyId, { title: `Title ${pick}` }),
    archive: () => changeStory(desk, ADA, storyId, { archived: true }),
    "bring back": () => changeStory(desk, BO, storyId, { archived: false }),
    delete: () => deleteStory(desk, ADA, storyId),
    add: () =>
      addArticle(
        desk,
        BO,
        storyId,
        draft(`Outlet ${pick % 4}`, `sign | Ada Bell: We might sign ${pick % 2}`),
      ),
    relabel: () => changeArticle(desk, ADA, storyId, articleId, { kind: pick % 2 ? "wire" : "news" }),
    revise: () =>
      replaceText(desk, BO, storyId, articleId, {
        text: `${"x".repeat(pick % 3)}\nsign | Ada Bell: We ${pick % 2 ? "will not" : "may"} sign`,
      }),
    remove: () => removeArticle(desk, ADA, storyId, articleId),
    rule: async () => {
      if (utterance === undefined) return;
      const ruling = {
        verdict: pick % 2 ? "verified" : "disputed",
        reason: "Heard it.",
        claimId: null,
        finding: null,
        evidence: [],
        correction: null,
        note: null,
      } as const;
      const articleId = pick % 3 ? null : (utterance.witnesses[0]?.articleId ?? null);
      await ruleOnUtterance(desk, ADA, storyId, utterance.id, utterance.version, { ...ruling, articleId });
    },
    claim: async () => {
      const words =
        utterance && (await readUtterance(desk, storyId, utterance.id)).witnesses[0]?.quotations[0];
      const place = words?.segments[0];
      if (utterance === undefined || words === undefined || place === undefined) return;
      const places = [{ articleId: words.articleId, ...place }];
      await addClaim(desk, ADA, storyId, utterance.id, { places, text: `Claim ${pick}` });
    },
    "ask for a check": async () => {
      const rulings = await desk.peek((view) => view.rulings.standing(storyId));
      const ruling = rulings[pick % Math.max(1, rulings.length)];
      if (ruling) await requestCheck(desk, BO, storyId, ruling.utteranceId, ruling.id);
    },
    check: async () => {
      const checks = await desk.peek((view) => view.secondChecks.standing(storyId));
      const check = checks[pick % Math.max(1, checks.length)];
      const verdict = { verdict: "verified", finding: null, reason: "So it is.", evidence: [] } as const;
      if (check) {
        const draft = { ...verdict, correction: null, note: null };
        await makeCheck(desk, BO, storyId, check.utteranceId, check.id, draft);
      }
    },
    sign: () => signStory(desk, ADA, storyId, { note: null, overrideReason: "So be it.", seenEvent: null }),
    undo: async () => {
      const event = events[pick % events.length];
      if (event === undefined) return;
      const undoing = undoEvent(desk, BO, storyId, event.id);
      // The law of the button: it is shown when, and only when, it works. A copy that
      // came in since may still stand in the way of an article that would come back.
      if (!event.undoable) await expect(undoing).rejects.toMatchObject({ code: "event.not-undoable" });
      else
        await undoing.catch((error: unknown) => expect(error).toMatchObject({ code: "article.duplicate" }));
    },
  };
  await acts[act]().catch((error: unknown) => {
    if (!(error instanceof DeskError)) throw error;
  });
}

async function checkLaws(desk: TestDesk, storyId: string): Promise<void> {
  const events = await desk.peek((view) => view.events.all(storyId));
  expect(firstBrokenLink(events, desk.digest)).toBeNull();
  const rulings = await desk.peek((view) => view.rulings.standing(storyId));
  const { items: queue } = await listUtterances(desk, storyId, EVERYTHING, ALL);
  const queued = new Set(queue.map(({ id }) => id));
  for (const { utteranceId } of rulings) expect(queued).toContain(utteranceId);
  expect(queue.map(({ rank }) => rank)).toEqual(queue.map((_, index) => index + 1));
  for (const { id, verdict, version } of queue) {
    const own = rulings.filter(({ utteranceId }) => utteranceId === id);
    expect(verdict).toBe(verdictOf(standingRulings(own).utterance));
    const detail = await readUtterance(desk, storyId, id);
    expect([detail.version, detail.rulings]).toEqual([version, own]);
    for (const { context, quotations } of detail.witnesses) {
      for (const { segments } of quotations)
        for (const { start, end } of segments) {
          expect(context.start <= start && end <= context.end).toBe(true);
        }
    }
  }
}

/** What the log tells is what stands, and another desk takes all of it in without loss. */
async function checkRoundTrip(desk: TestDesk, storyId: string): Promise<void> {
  expect((await verifyStory(desk, storyId)).problems).toEqual([]);
  const bundle = await desk.peek((view) => gatherBundle(view, storyId));
  const sent: StoryBundle = JSON.parse(JSON.stringify(bundle));
  const elsewhere = await newDesk();
  try {
    await importBundle(elsewhere, sent);
    expect(await elsewhere.peek((view) => gatherBundle(view, storyId))).toEqual(bundle);
    expect((await verifyStory(elsewhere, storyId)).problems).toEqual([]);
    const [here, there] = await Promise.all(
      [desk, elsewhere].map((each) => listUtterances(each, storyId, EVERYTHING, ALL)),
    );
    expect(there).toEqual(here);
  } finally {
    await elsewhere.discard();
  }
}

describe("whatever editors do", { timeout: 120_000 }, () => {
  it("the log stays whole, no ruling is lost from sight, and undo does what its button says", async () => {
    await fc.assert(
      fc.asyncProperty(someSteps, async (steps) => {
        const desk = await newDesk();
        try {
          const { state } = await addStory(desk, ADA, LOST_NOT);
          for (const step of steps) {
            await take(desk, state.id, step);
            await checkLaws(desk, state.id);
          }
          await checkRoundTrip(desk, state.id);
        } finally {
          await desk.discard();
        }
      }),
      { numRuns: 15 },
    );
  });
});
