/**
 * Records an editor's ruling on an utterance, or on one outlet's reading of it.
 *
 * A ruling is appended whole and never edited, so that no verdict stands on the
 * evidence of an earlier one; and only by someone who has seen what stands.
 */
import { DeskError } from "../domain/desk-error.ts";
import { cutAtWord } from "../domain/review/queue.ts";
import { type Ruling, VERDICT_OF_FINDING, type Verdict } from "../domain/review/ruling.ts";
import { ruledReadings, standingRulings, verdictOf } from "../domain/review/standing.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import type { Desk } from "./desk.ts";
import { describeUtterance } from "./read-utterance.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import type { KeptUtterance, StoreTransaction, StoryRecord } from "./store.ts";
import { live } from "./story-view.ts";

export type RulingDraft = Omit<Ruling, "id" | "utteranceId" | "because" | "actor" | "at">;

export interface Ruled {
  readonly ruling: Ruling;
  /** Undoes it. */
  readonly eventId: string;
  /** Of the utterance, now. */
  readonly version: number;
}

/** `seenVersion`: of the utterance as the editor saw it. */
export async function ruleOnUtterance(
  desk: Desk,
  actor: Actor,
  storyId: string,
  utteranceId: string,
  seenVersion: number,
  draft: RulingDraft,
): Promise<Ruled> {
  refuseHalfDrafts(draft);
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    const story = live(await transaction.stories.lock(storyId, act.at));
    const kept = await findUtterance(transaction, storyId, utteranceId);
    refuseUnknownReading(kept, draft.articleId);
    if (kept.version !== seenVersion) throw await stale(transaction, story, kept);
    const ruling: Ruling = {
      ...draft,
      id: desk.newId("ruling"),
      utteranceId,
      because: null,
      actor,
      at: act.at,
    };
    const event = await makeRuling(desk, transaction, storyId, kept, act, ruling);
    return { ruling, eventId: event.id, version: kept.version + 1 };
  });
}

function refuseHalfDrafts({ verdict, reason, finding, articleId }: RulingDraft): void {
  if (verdict !== "open" && reason.trim() === "") {
    throw new DeskError(
      "ruling.reason-required",
      "Give the reason: a verdict without one helps nobody later.",
    );
  }
  if (finding === null) return;
  if (articleId === null) {
    throw new DeskError(
      "ruling.finding-misplaced",
      "A finding says how one outlet’s reading stands to what was said: name the outlet.",
    );
  }
  if (VERDICT_OF_FINDING[finding] !== verdict) {
    throw new DeskError(
      "ruling.finding-misplaced",
      `A reading found ${finding} is ${VERDICT_OF_FINDING[finding]}: choose that verdict, or another finding.`,
    );
  }
}

async function findUtterance(
  transaction: StoreTransaction,
  storyId: string,
  id: string,
): Promise<KeptUtterance> {
  const kept = await transaction.utterances.find(storyId, id);
  if (kept !== null) return kept;
  throw new DeskError(
    "utterance.not-found",
    "There is no such utterance: the story may have been analyzed anew.",
  );
}

function refuseUnknownReading({ utterance }: KeptUtterance, articleId: string | null): void {
  if (articleId === null || utterance.witnesses.some((witness) => witness.articleId === articleId)) return;
  throw new DeskError(
    "ruling.reading-unknown",
    "This outlet has no reading of the utterance: rule on one that has.",
  );
}

async function stale(
  transaction: StoreTransaction,
  story: StoryRecord,
  kept: KeptUtterance,
): Promise<DeskError> {
  return new DeskError(
    "ruling.stale",
    "The utterance has changed since you opened it, by another ruling or a new analysis: look at it again, then rule.",
    { current: await describeUtterance(transaction, story, kept) },
  );
}

/** Also how a withdrawn ruling is brought back. */
export async function makeRuling(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  kept: KeptUtterance,
  act: Act,
  ruling: Ruling,
): Promise<StoryEvent> {
  const records = await transaction.articles.ofStories([storyId]);
  const outlet = records.find(({ id }) => id === ruling.articleId)?.outlet;
  const event = await recordAct(desk, transaction, storyId, "ruling.made", act, {
    summary: `${DEEDS[ruling.verdict]} ${quoted(kept)}${outlet === undefined ? "" : ` (${outlet})`}`,
    payload: { ruling },
    utteranceId: ruling.utteranceId,
    ...(ruling.articleId !== null && { articleId: ruling.articleId }),
  });
  await transaction.rulings.insert(storyId, ruling, event.number);
  await settle(transaction, storyId, kept);
  return event;
}

export async function withdrawRuling(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  kept: KeptUtterance,
  act: Act,
  ruling: Ruling,
): Promise<StoryEvent> {
  await transaction.rulings.withdraw(storyId, ruling.id);
  await settle(transaction, storyId, kept);
  return await recordAct(desk, transaction, storyId, "ruling.withdrawn", act, {
    summary: `withdrew ${ruling.actor.name}’s ruling on ${quoted(kept)}`,
    payload: { ruling },
    utteranceId: ruling.utteranceId,
    ...(ruling.articleId !== null && { articleId: ruling.articleId }),
  });
}

/** Brings the utterance's row in line with the rulings that now stand on it. */
async function settle(
  transaction: StoreTransaction,
  storyId: string,
  { utterance, version }: KeptUtterance,
): Promise<void> {
  const standing = standingRulings(await transaction.rulings.standing(storyId, utterance.id));
  await transaction.utterances.setState(storyId, utterance.id, {
    verdict: verdictOf(standing.utterance),
    ruledReadings: ruledReadings(standing),
    version: version + 1,
  });
}

const DEEDS: Readonly<Record<Verdict, string>> = {
  open: "reopened",
  verified: "verified",
  disputed: "disputed",
  unresolved: "left unresolved",
};

function quoted({ entry }: KeptUtterance): string {
  return `“${cutAtWord(entry.gist, 60)}”`;
}
