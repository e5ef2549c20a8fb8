/**
 * A blind second check: someone asks for it, and another person rules without
 * having seen the ruling that is checked. What stands does not change by it.
 */
import { DeskError } from "../domain/desk-error.ts";
import { REFUSALS } from "../domain/refusals.ts";
import type { Ruling } from "../domain/review/ruling.ts";
import { checkState, type SecondCheck } from "../domain/review/second-check.ts";
import type { Actor, StoryEvent, StoryEventType } from "../domain/review/story-event.ts";
import type { Desk } from "./desk.ts";
import { findUtterance, gistOf } from "./find-utterance.ts";
import type { ListedCheck } from "./listed-checks.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { type RulingDraft, refuseHalfDrafts } from "./ruling-drafts.ts";
import type { StoreTransaction } from "./store.ts";
import { live } from "./story-view.ts";

interface Checked {
  readonly state: ListedCheck;
  readonly eventId: string;
}

/** `rulingId`: the ruling to be checked. */
export async function requestCheck(
  desk: Desk,
  actor: Actor,
  storyId: string,
  utteranceId: string,
  rulingId: string,
): Promise<Checked> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    await findUtterance(transaction, storyId, utteranceId);
    const rulings = await transaction.rulings.standing(storyId, utteranceId);
    if (!rulings.some(({ id, verdict }) => id === rulingId && verdict !== "open")) {
      throw new DeskError("check.impossible", REFUSALS.noRulingToCheck);
    }
    const checks = await transaction.secondChecks.standing(storyId, utteranceId);
    if (checks.some((check) => check.rulingId === rulingId)) {
      throw new DeskError("check.impossible", REFUSALS.checkAskedFor);
    }
    const check: SecondCheck = {
      id: desk.newId("check"),
      utteranceId,
      rulingId,
      requestedBy: actor,
      requestedAt: act.at,
      ruling: null,
    };
    const event = await recordCheck(desk, transaction, storyId, "check.requested", act, check);
    await transaction.secondChecks.insert(storyId, check, event.number);
    return { state: { ...check, state: "outstanding" }, eventId: event.id };
  });
}

/** What is ruled on follows from the check; verdict and reason are the second checker's. */
export async function makeCheck(
  desk: Desk,
  actor: Actor,
  storyId: string,
  utteranceId: string,
  checkId: string,
  draft: Omit<RulingDraft, "articleId" | "claimId">,
): Promise<Checked> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    const checks = await transaction.secondChecks.standing(storyId, utteranceId);
    const check = checks.find(({ id }) => id === checkId);
    if (check === undefined) throw new DeskError("check.not-found", "There is no such second check.");
    if (check.ruling !== null) throw new DeskError("check.impossible", REFUSALS.checkMade);
    const rulings = await transaction.rulings.standing(storyId, utteranceId);
    const first = rulings.find(({ id }) => id === check.rulingId);
    if (first === undefined) {
      throw new DeskError("check.impossible", REFUSALS.rulingWithdrawn);
    }
    if (first.actor.id === actor.id) {
      throw new DeskError("check.impossible", REFUSALS.ownRuling);
    }
    if (check.requestedBy.id === actor.id) {
      throw new DeskError("check.impossible", REFUSALS.ownRequest);
    }
    const subject = { articleId: first.articleId, claimId: first.claimId };
    refuseHalfDrafts({ ...draft, ...subject });
    const ruling: Ruling = {
      ...draft,
      ...subject,
      id: desk.newId("ruling"),
      utteranceId,
      because: null,
      actor,
      at: act.at,
    };
    const made = { ...check, ruling };
    await transaction.secondChecks.update(storyId, made);
    const event = await recordCheck(desk, transaction, storyId, "check.made", act, made);
    return { state: { ...made, state: checkState(made, first) }, eventId: event.id };
  });
}

async function recordCheck(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  kind: Extract<StoryEventType, `check.${string}`>,
  act: Act,
  check: SecondCheck,
): Promise<StoryEvent> {
  const kept = await findUtterance(transaction, storyId, check.utteranceId);
  return await recordAct(desk, transaction, storyId, act, {
    deed: { kind, gist: gistOf(kept) },
    payload: { check },
    utteranceId: check.utteranceId,
  });
}

/** The reverse of each act on a check. */
export async function reverseCheck(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  act: Act,
  { type, payload }: StoryEvent,
): Promise<StoryEvent> {
  const check = payload.check as SecondCheck;
  switch (type) {
    case "check.made":
      await transaction.secondChecks.update(storyId, { ...check, ruling: null });
      return await recordCheck(desk, transaction, storyId, "check.unmade", act, check);
    case "check.unmade":
      await transaction.secondChecks.update(storyId, check);
      return await recordCheck(desk, transaction, storyId, "check.made", act, check);
    case "check.requested":
      await transaction.secondChecks.withdraw(storyId, check.id);
      return await recordCheck(desk, transaction, storyId, "check.withdrawn", act, check);
    default: {
      // Under a new id: the old row stays withdrawn, as the log says.
      const again = { ...check, id: desk.newId("check"), ruling: null };
      const event = await recordCheck(desk, transaction, storyId, "check.requested", act, again);
      await transaction.secondChecks.insert(storyId, again, event.number);
      return event;
    }
  }
}
