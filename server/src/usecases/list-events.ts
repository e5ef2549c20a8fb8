import { type Deed, deedOf } from "../domain/review/deed.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import { type StoryState, undoRefusal } from "../domain/review/undo.ts";
import { voidVersions } from "../domain/review/void.ts";
import type { Desk } from "./desk.ts";
import type { Page, PageRequest } from "./page.ts";
import type { StoreView } from "./store.ts";
import { findStory } from "./story-view.ts";

export interface ListedEvent extends StoryEvent {
  readonly undoable: boolean;
  /** As the log has it; null in a log older than deeds. */
  readonly deed: Deed | null;
}

/** Who did what, newest first. */
export async function listEvents(
  desk: Desk,
  storyId: string,
  filter: { readonly utteranceId: string | null },
  page: PageRequest,
): Promise<Page<ListedEvent>> {
  return await desk.store.read(async (view) => {
    const state = await readStoryState(view, storyId);
    const { items, total, next } = await view.events.list(storyId, filter, page);
    return { items: items.map((event) => toListed(event, state)), total, next };
  });
}

export function toListed(event: StoryEvent, state: StoryState): ListedEvent {
  return { ...event, undoable: undoRefusal(event, state) === null, deed: deedOf(event) };
}

/** What the story's events have led to, as far as undoing asks. */
export async function readStoryState(view: StoreView, storyId: string): Promise<StoryState> {
  const story = await findStory(view, storyId);
  const records = await view.articles.ofStories([storyId]);
  const rulings = await view.rulings.standing(storyId);
  const claims = await view.claims.standing(storyId);
  const secondChecks = await view.secondChecks.standing(storyId);
  return {
    title: story.title,
    isArchived: story.archivedAt !== null,
    isDeleted: story.deletedAt !== null,
    articles: new Map(
      records.map((record) => [record.id, { isRemoved: record.removedAt !== null, labels: { ...record } }]),
    ),
    standingRulingIds: new Set(rulings.map(({ id }) => id)),
    ruledClaims: new Map(
      claims.map(({ id }) => [
        id,
        rulings.some(({ claimId, verdict }) => claimId === id && verdict !== "open"),
      ]),
    ),
    secondRulings: new Map(secondChecks.map(({ id, ruling }) => [id, ruling?.id ?? null])),
    standingReplyIds: new Set((await view.replies.standing(storyId)).map(({ id }) => id)),
    voidVersions: new Set(voidVersions(await view.events.all(storyId)).keys()),
    standingCorrectionIds: await view.corrections.standingIds(storyId),
  };
}
