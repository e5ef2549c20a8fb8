/** Takes an article out of its story, or puts it back. The row stays: orphans and the log still speak of it. */
import { DeskError } from "../domain/desk-error.ts";
import { REFUSALS } from "../domain/refusals.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import { refuseCrowd, refuseSecondCopy } from "./add-article.ts";
import { findArticle } from "./change-article.ts";
import type { Desk } from "./desk.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { type Revision, reviseArticles, toArticle } from "./revise-articles.ts";
import { seenBy } from "./seen-by.ts";
import { describeStory, findStory, type StoryDetail } from "./story-view.ts";

export async function removeArticle(
  desk: Desk,
  actor: Actor,
  storyId: string,
  articleId: string,
): Promise<{ readonly state: StoryDetail; readonly eventId: string }> {
  const event = await reviseArticles(desk, storyId, removal(desk, actOf(desk, actor), articleId));
  const state = await desk.store.read(async (view) =>
    describeStory(seenBy(view, actor.id), await findStory(view, storyId)),
  );
  return { state, eventId: event.id };
}

export function removal(desk: Desk, act: Act, articleId: string): Revision<StoryEvent> {
  return {
    plan: (before) => {
      findArticle(before, articleId);
      return before.articles.filter(({ id }) => id !== articleId);
    },
    commit: async (transaction, before) => {
      const { outlet } = findArticle(before, articleId);
      await transaction.articles.setRemoved(before.story.id, articleId, act.at);
      return await recordAct(desk, transaction, before.story.id, act, {
        deed: { kind: "article.removed", outlet },
        payload: {},
        articleId,
      });
    },
  };
}

/** `text`: of the article, which a story's articles come without once they are removed. */
export function restoration(desk: Desk, act: Act, articleId: string, text: string): Revision<StoryEvent> {
  return {
    plan: (before) => {
      const record = before.records.find(({ id, removedAt }) => id === articleId && removedAt !== null);
      if (record === undefined) throw new DeskError("event.not-undoable", REFUSALS.articleIsIn);
      refuseSecondCopy(desk, before, { outlet: record.outlet, text });
      refuseCrowd(before);
      const order = new Map(before.records.map(({ id }, index) => [id, index]));
      return [...before.articles, toArticle(record, text)].sort(
        (one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0),
      );
    },
    commit: async (transaction, before) => {
      const outlet = before.records.find(({ id }) => id === articleId)?.outlet ?? "an article";
      await transaction.articles.setRemoved(before.story.id, articleId, null);
      return await recordAct(desk, transaction, before.story.id, act, {
        deed: { kind: "article.restored", outlet },
        payload: {},
        articleId,
      });
    },
  };
}
