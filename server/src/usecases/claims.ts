/** Gives an utterance a second claim on words of it, and takes it away again. */
import { DeskError } from "../domain/desk-error.ts";
import { anchoredWords, type Claim, textOfClaim } from "../domain/review/claim.ts";
import { inALine } from "../domain/review/deed.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import type { ArticleSpan } from "../domain/text/article.ts";
import { contains } from "../domain/text/span.ts";
import type { Desk } from "./desk.ts";
import { findUtterance } from "./find-utterance.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import type { KeptUtterance, StoreTransaction } from "./store.ts";
import { live } from "./story-view.ts";

export interface ClaimDraft {
  readonly places: readonly ArticleSpan[];
  /** Null: in the words selected. */
  readonly text: string | null;
}

export async function addClaim(
  desk: Desk,
  actor: Actor,
  storyId: string,
  utteranceId: string,
  { places, text }: ClaimDraft,
): Promise<{ readonly state: Claim; readonly eventId: string }> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    refuseOtherWords(await findUtterance(transaction, storyId, utteranceId), places);
    const texts = await transaction.articles.texts(
      storyId,
      places.map(({ articleId }) => articleId),
    );
    const words = anchoredWords(places, texts);
    const state: Claim = {
      id: desk.newId("claim"),
      utteranceId,
      words,
      text: text ?? textOfClaim(words),
      actor,
      at: act.at,
    };
    return { state, eventId: (await makeClaim(desk, transaction, storyId, act, state)).id };
  });
}

function refuseOtherWords({ quotations }: KeptUtterance, places: readonly ArticleSpan[]): void {
  const isInside = (place: ArticleSpan) =>
    quotations.some(
      ({ articleId, segments }) =>
        articleId === place.articleId && segments.some((segment) => contains(segment, place)),
    );
  if (places.every((place) => place.start < place.end && isInside(place))) return;
  throw new DeskError(
    "claim.words-elsewhere",
    "A second claim is made on words of this utterance: select words inside its quotations.",
  );
}

export async function removeClaim(
  desk: Desk,
  actor: Actor,
  storyId: string,
  utteranceId: string,
  claimId: string,
): Promise<{ readonly state: Claim; readonly eventId: string }> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    const state = await findClaim(transaction, storyId, utteranceId, claimId);
    const rulings = await transaction.rulings.standing(storyId, utteranceId);
    if (rulings.some((ruling) => ruling.claimId === claimId && ruling.verdict !== "open")) {
      throw new DeskError("claim.ruled-on", "A ruling stands on this claim: undo that first.");
    }
    return { state, eventId: (await dropClaim(desk, transaction, storyId, act, state)).id };
  });
}

export async function findClaim(
  transaction: StoreTransaction,
  storyId: string,
  utteranceId: string,
  claimId: string,
): Promise<Claim> {
  const claim = (await transaction.claims.standing(storyId, utteranceId)).find(({ id }) => id === claimId);
  if (claim !== undefined) return claim;
  throw new DeskError(
    "claim.not-found",
    "There is no such claim on this utterance: it may have been undone.",
  );
}

/** Also how a dropped claim is brought back, under a new id. */
export async function makeClaim(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  act: Act,
  claim: Claim,
): Promise<StoryEvent> {
  const event = await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "claim.added", claim: inALine(claim.text) },
    payload: { claim },
    utteranceId: claim.utteranceId,
  });
  await transaction.claims.insert(storyId, claim, event.number);
  return event;
}

export async function dropClaim(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  act: Act,
  claim: Claim,
): Promise<StoryEvent> {
  await transaction.claims.withdraw(storyId, claim.id);
  return await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "claim.removed", claim: inALine(claim.text) },
    payload: { claim },
    utteranceId: claim.utteranceId,
  });
}
