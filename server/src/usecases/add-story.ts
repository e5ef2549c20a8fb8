/** Opens a story, with or without its articles. */
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import {
  type ArticleDraft,
  completeDrafts,
  insertArticle,
  refuseDuplicates,
  toNewArticle,
} from "./article-drafts.ts";
import type { Desk } from "./desk.ts";
import { placeAnalysis } from "./place-analysis.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { analyze } from "./revise-articles.ts";
import type { StoreTransaction } from "./store.ts";
import { describeStory, findStory, type StoryDetail } from "./story-view.ts";

export interface StoryDraft {
  readonly title: string;
  readonly articles: readonly ArticleDraft[];
}

export async function addStory(
  desk: Desk,
  actor: Actor,
  draft: StoryDraft,
): Promise<{ readonly state: StoryDetail; readonly eventId: string }> {
  const completed = await completeDrafts(desk, draft.articles);
  const articles = completed.map((article) => toNewArticle(desk, article));
  refuseDuplicates(desk, articles);
  const analysis = await analyze(desk, articles);
  return await desk.store.write(async (transaction) => {
    const act = actOf(desk, actor);
    const { storyId, event } = await openStory(desk, transaction, act, draft.title, null);
    for (const article of articles) await insertArticle(desk, transaction, storyId, act, article);
    await transaction.stories.update(storyId, { articlesVersion: articles.length });
    await placeAnalysis(transaction, storyId, analysis);
    return {
      state: await describeStory(transaction, await findStory(transaction, storyId)),
      eventId: event.id,
    };
  });
}

/** An empty story and its first event. */
export async function openStory(
  desk: Desk,
  transaction: StoreTransaction,
  act: Act,
  title: string,
  importedFrom: string | null,
): Promise<{ readonly storyId: string; readonly event: StoryEvent }> {
  const storyId = desk.newId("story");
  await transaction.stories.insert({ id: storyId, title, createdAt: act.at, importedFrom });
  const event = await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "story.created", title },
    payload: { title, importedFrom },
  });
  return { storyId, event };
}
