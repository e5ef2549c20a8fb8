/** Changes what is said about an article: outlet, date, language, kind, credits. Its text never changes. */
import { DeskError } from "../domain/desk-error.ts";
import { ARTICLE_LABELS, type ArticleLabel } from "../domain/review/deed.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import type { Article } from "../domain/text/article.ts";
import { refuseSecondCopy, summarizeArticle } from "./add-article.ts";
import type { Desk } from "./desk.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { type Revision, reviseArticles, type StoryArticles } from "./revise-articles.ts";
import type { ArticleSummary } from "./story-view.ts";

/** What a left-out label means: it stays as it is. */
export type ArticleChange = { readonly [Label in ArticleLabel]?: Article[Label] | undefined };

/** The analysis never reads these. */
const SILENT_LABELS: ReadonlySet<string> = new Set([
  "byline",
  "url",
  "archiveUrl",
  "fetchedAt",
  "translator",
]);

export async function changeArticle(
  desk: Desk,
  actor: Actor,
  storyId: string,
  articleId: string,
  change: ArticleChange,
): Promise<{ readonly state: ArticleSummary; readonly eventId: string }> {
  const event = await reviseArticles(desk, storyId, relabelling(desk, actOf(desk, actor), articleId, change));
  const state = await desk.store.read((view) => summarizeArticle(view, storyId, articleId));
  return { state, eventId: event.id };
}

/** Also how an earlier change is undone. */
export function relabelling(
  desk: Desk,
  act: Act,
  articleId: string,
  change: ArticleChange,
): Revision<StoryEvent> {
  return {
    plan: (before) => {
      const article = findArticle(before, articleId);
      const changed = apply(article, change);
      refuseSecondCopy(desk, before, changed, articleId);
      if (labelsThatDiffer(article, changed).every((label) => SILENT_LABELS.has(label))) return null;
      return before.articles.map((other) => (other.id === articleId ? changed : other));
    },
    commit: async (transaction, before) => {
      const article = findArticle(before, articleId);
      const changed = apply(article, change);
      const { text: _text, ...labels } = changed;
      await transaction.articles.relabel(before.story.id, labels);
      const differing = labelsThatDiffer(article, changed);
      return await recordAct(desk, transaction, before.story.id, act, {
        deed: { kind: "article.changed", outlet: article.outlet, labels: differing },
        payload: { from: pick(article, differing), to: pick(changed, differing) },
        articleId,
      });
    },
  };
}

export function findArticle({ articles }: StoryArticles, articleId: string): Article {
  const article = articles.find(({ id }) => id === articleId);
  if (article !== undefined) return article;
  throw new DeskError(
    "article.not-found",
    "There is no such article in this story: it may have been taken out.",
  );
}

function apply(article: Article, change: ArticleChange): Article {
  const given = Object.fromEntries(
    ARTICLE_LABELS.filter((label) => change[label] !== undefined).map((label) => [label, change[label]]),
  );
  return { ...article, ...given };
}

function labelsThatDiffer(before: Article, after: Article): readonly ArticleLabel[] {
  return ARTICLE_LABELS.filter((label) => before[label] !== after[label]);
}

function pick(article: Article, labels: readonly (keyof Article)[]): Record<string, unknown> {
  return Object.fromEntries(labels.map((label) => [label, article[label]]));
}
