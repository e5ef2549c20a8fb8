/** Renames a story, archives it, brings it back, deletes it: each an event with its reverse. */
import { DeskError } from "../domain/desk-error.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import type { Desk } from "./desk.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { seenBy } from "./seen-by.ts";
import type { StoreTransaction, StoryRecord } from "./store.ts";
import {
  describeStory,
  findStory,
  live,
  type StoryDetail,
  type StorySummary,
  summarizeStories,
} from "./story-view.ts";

export interface StoryChange {
  readonly title?: string | undefined;
  readonly archived?: boolean | undefined;
}

/**
 * Each part of the change is an event, the last one answered. A change to what
 * already is makes its event too: whoever asked gets something to undo.
 */
export async function changeStory(
  desk: Desk,
  actor: Actor,
  storyId: string,
  { title, archived }: StoryChange,
): Promise<{ readonly state: StoryDetail; readonly eventId: string }> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    const story = live(await transaction.stories.lock(storyId, act.at));
    const events: StoryEvent[] = [];
    if (title !== undefined) events.push(await renameStory(desk, transaction, story, act, title));
    if (archived !== undefined) events.push(await archiveStory(desk, transaction, story, act, archived));
    const event = events.at(-1);
    if (event === undefined)
      throw new DeskError("request.invalid", "Say what is to change: title or archived.");
    return {
      state: await describeStory(seenBy(transaction, actor.id), await findStory(transaction, storyId)),
      eventId: event.id,
    };
  });
}

export async function deleteStory(
  desk: Desk,
  actor: Actor,
  storyId: string,
): Promise<{ readonly state: StorySummary; readonly eventId: string }> {
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    const story = live(await transaction.stories.lock(storyId, act.at));
    const event = await setDeleted(desk, transaction, story, act, true);
    const [state] = await summarizeStories(seenBy(transaction, actor.id), [
      await findStory(transaction, storyId),
    ]);
    if (state === undefined) throw new Error(`story ${storyId} vanished inside its own transaction`);
    return { state, eventId: event.id };
  });
}

type Tools = Pick<Desk, "newId">;

export async function renameStory(
  desk: Tools,
  transaction: StoreTransaction,
  story: StoryRecord,
  act: Act,
  title: string,
): Promise<StoryEvent> {
  await transaction.stories.update(story.id, { title });
  return await recordAct(desk, transaction, story.id, act, {
    deed: { kind: "story.renamed", title },
    payload: { from: story.title, to: title },
  });
}

export async function archiveStory(
  desk: Tools,
  transaction: StoreTransaction,
  story: StoryRecord,
  act: Act,
  archived: boolean,
): Promise<StoryEvent> {
  await transaction.stories.update(story.id, { archivedAt: archived ? act.at : null });
  return await recordAct(desk, transaction, story.id, act, {
    deed: { kind: archived ? "story.archived" : "story.unarchived" },
    payload: {},
  });
}

export async function setDeleted(
  desk: Tools,
  transaction: StoreTransaction,
  story: StoryRecord,
  act: Act,
  deleted: boolean,
): Promise<StoryEvent> {
  await transaction.stories.update(story.id, { deletedAt: deleted ? act.at : null });
  return await recordAct(desk, transaction, story.id, act, {
    deed: { kind: deleted ? "story.deleted" : "story.restored" },
    payload: {},
  });
}
