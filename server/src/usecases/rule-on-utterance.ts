/**
 * Records an editor's ruling on an utterance, or on one outlet's reading of it.
 *
 * A ruling is appended whole and never edited, so that no verdict stands on the
 * evidence of an earlier one; and only by someone who has seen what stands.
 */
import { DeskError } from "../domain/desk-error.ts";
import type { Ruling } from "../domain/review/ruling.ts";
import { ruledReadings, standingRulings, verdictOf } from "../domain/review/standing.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { noSuchAttachment } from "./attachments.ts";
import { findClaim } from "./claims.ts";
import type { Desk } from "./desk.ts";
import { findUtterance, gistOf } from "./find-utterance.ts";
import { describeUtterance } from "./read-utterance.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { type RulingDraft, refuseHalfDrafts } from "./ruling-drafts.ts";
import { seenBy } from "./seen-by.ts";
import type { KeptUtterance, StoreTransaction, StoreView, StoryRecord } from "./store.ts";
import { live } from "./story-view.ts";

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
    await refuseLostFiles(transaction, storyId, draft);
    if (draft.claimId !== null) await findClaim(transaction, storyId, utteranceId, draft.claimId);
    if (kept.version !== seenVersion) throw await stale(seenBy(transaction, actor.id), story, utteranceId);
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

/** Evidence names only files that the desk holds, as it holds them. */
async function refuseLostFiles(
  transaction: StoreTransaction,
  storyId: string,
  { evidence }: RulingDraft,
): Promise<void> {
  const named = evidence.flatMap(({ attachment }) => attachment ?? []);
  if (named.length === 0) return;
  const kept = await transaction.attachments.ofStory(storyId);
  if (named.every(({ id, size }) => kept.some((each) => each.id === id && each.size === size))) return;
  throw noSuchAttachment();
}

function refuseUnknownReading({ utterance }: KeptUtterance, articleId: string | null): void {
  if (articleId === null || utterance.witnesses.some((witness) => witness.articleId === articleId)) return;
  throw new DeskError(
    "ruling.reading-unknown",
    "This outlet has no reading of the utterance: rule on one that has.",
  );
}

async function stale(view: StoreView, story: StoryRecord, utteranceId: string): Promise<DeskError> {
  const kept = await findUtterance(view, story.id, utteranceId);
  return new DeskError(
    "ruling.stale",
    "The utterance has changed since you opened it, by another ruling or a new analysis: look at it again, then rule.",
    { current: await describeUtterance(view, story, kept) },
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
  const event = await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "ruling.made", verdict: ruling.verdict, gist: gistOf(kept), outlet: outlet ?? null },
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
  return await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "ruling.withdrawn", by: ruling.actor.name, gist: gistOf(kept) },
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
