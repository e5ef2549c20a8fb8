/** Withdraws a signed version, which stays as it is and is marked void from then on. */
import { DeskError } from "../domain/desk-error.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { voidVersions } from "../domain/review/void.ts";
import type { Desk } from "./desk.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { noSuchVersion, readVersion, type SignedVersion } from "./report-versions.ts";
import type { StoreTransaction } from "./store.ts";
import { live } from "./story-view.ts";

export async function voidVersion(
  desk: Desk,
  actor: Actor,
  storyId: string,
  number: number,
  reason: string,
): Promise<{ readonly state: SignedVersion; readonly eventId: string }> {
  const eventId = await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    live(await transaction.stories.lock(storyId, act.at));
    const versions = await transaction.versions.list(storyId);
    if (!versions.some((version) => version.number === number)) throw noSuchVersion(number);
    if (voidVersions(await transaction.events.all(storyId)).has(number)) {
      throw new DeskError("report.void", `Version ${number} has been withdrawn already.`);
    }
    const event = await recordAct(desk, transaction, storyId, act, {
      deed: { kind: "report.voided", version: number },
      payload: { number, reason },
    });
    return event.id;
  });
  return { state: await readVersion(desk, storyId, number), eventId };
}

/** How a withdrawal is undone, and how that is undone in turn. */
export async function reverseVoiding(
  desk: Pick<Desk, "newId">,
  transaction: StoreTransaction,
  storyId: string,
  act: Act,
  { type, payload }: StoryEvent,
): Promise<StoryEvent> {
  const kind = type === "report.voided" ? "report.reinstated" : "report.voided";
  return await recordAct(desk, transaction, storyId, act, {
    deed: { kind, version: Number(payload.number) },
    payload: { number: payload.number, reason: payload.reason },
  });
}
