/** Appends an act to the story's log. */
import { type Deed, deedInWords } from "../domain/review/deed.ts";
import type { Actor, EventDraft, StoryEvent } from "../domain/review/story-event.ts";
import type { Desk } from "./desk.ts";
import type { StoreTransaction } from "./store.ts";

/** Who acts, when, and what it undoes: the same for every event of one act. */
export interface Act {
  readonly actor: Actor;
  readonly at: string;
  /** The event that the act undoes; null for an act of its own. */
  readonly undoes: string | null;
}

export function actOf(desk: Pick<Desk, "now">, actor: Actor, undoes: string | null = null): Act {
  return { actor, at: desk.now(), undoes };
}

export interface ActDetails {
  readonly deed: Deed;
  /** What the story is written from, beside the deed that tells it. */
  readonly payload: EventDraft["payload"];
  readonly utteranceId?: string;
  readonly articleId?: string;
}

/** The story must be locked by the transaction. */
export function recordAct(
  desk: Pick<Desk, "newId">,
  { events }: Pick<StoreTransaction, "events">,
  storyId: string,
  act: Act,
  { deed, payload, utteranceId, articleId }: ActDetails,
): Promise<StoryEvent> {
  return events.append(storyId, desk.newId("event"), {
    type: deed.kind,
    actor: act.actor,
    at: act.at,
    undoes: act.undoes,
    summary: `${act.actor.name} ${deedInWords(deed)}`,
    payload: { ...payload, deed },
    utteranceId: utteranceId ?? null,
    articleId: articleId ?? null,
  });
}
