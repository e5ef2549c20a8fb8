/** Adds an outlet's article to a story and analyzes the story anew. */
import { DeskError } from "../domain/desk-error.ts";
import type { Actor } from "../domain/review/story-event.ts";
import {
  type ArticleDraft,
  articleKey,
  completeDraft,
  duplicate,
  insertArticle,
  toNewArticle,
} from "./article-drafts.ts";
import type { Desk } from "./desk.ts";
import { actOf } from "./record-act.ts";
import { reviseArticles, type StoryArticles } from "./revise-articles.ts";
import type { StoreView } from "./store.ts";
import { type ArticleSummary, articleSummaries } from "./story-view.ts";

/** The analysis compares every outlet with every other; beyond this it would not end in a minute. */
const MOST_ARTICLES = 200;

export async function addArticle(
  desk: Desk,
  actor: Actor,
  storyId: string,
  draft: ArticleDraft,
): Promise<{ readonly state: ArticleSummary; readonly eventId: string }> {
  const article = toNewArticle(desk, await completeDraft(desk, draft));
  const event = await reviseArticles(desk, storyId, {
    plan: (before) => {
      refuseSecondCopy(desk, before, draft);
      refuseCrowd(before);
      return [...before.articles, article];
    },
    commit: (transaction) => insertArticle(desk, transaction, storyId, actOf(desk, actor), article),
  });
  const state = await desk.store.read((view) => summarizeArticle(view, storyId, article.id));
  return { state, eventId: event.id };
}

/** `exceptId`: the article that is being changed, which is no copy of itself. */
export function refuseSecondCopy(
  desk: Pick<Desk, "digest">,
  { records }: StoryArticles,
  draft: { readonly outlet: string; readonly text: string },
  exceptId: string | null = null,
): void {
  const key = articleKey(desk, draft.outlet, desk.digest(draft.text));
  const copy = records.find(
    ({ id, removedAt, outlet, textHash }) =>
      removedAt === null && id !== exceptId && articleKey(desk, outlet, textHash) === key,
  );
  if (copy !== undefined) throw duplicate(copy.outlet);
}

export function refuseCrowd({ articles }: StoryArticles): void {
  if (articles.length < MOST_ARTICLES) return;
  throw new DeskError(
    "request.invalid",
    `A story may have ${MOST_ARTICLES} articles at most: open another one.`,
  );
}

export async function summarizeArticle(
  view: StoreView,
  storyId: string,
  articleId: string,
): Promise<ArticleSummary> {
  const summary = articleSummaries(await view.articles.ofStories([storyId])).find(
    ({ id }) => id === articleId,
  );
  if (summary !== undefined) return summary;
  throw new DeskError(
    "article.not-found",
    "There is no such article in this story: it may have been taken out.",
  );
}
