/** Changes what is said about an article: outlet, date, language, kind, credits. Its text never changes. */
import { DeskError } from "../domain/desk-error.ts";
import type { Actor, StoryEvent } from "../domain/review/story-event.ts";
import type { Article } from "../domain/text/article.ts";
import { refuseSecondCopy, summarizeArticle } from "./add-article.ts";
import type { Desk } from "./desk.ts";
import { type Act, actOf, recordAct } from "./record-act.ts";
import { type Revision, reviseArticles, type StoryArticles } from "./revise-articles.ts";
import type { ArticleSummary } from "./story-view.ts";

const CHANGEABLE = [
  "outlet",
  "title",
  "byline",
  "url",
  "archiveUrl",
  "publishedAt",
  "language",
  "kind",
  "wire",
  "translatedFrom",
  "translation",
] as const satisfies readonly (keyof Article)[];

/** How the log names a label to a person. */
const LABEL_WORDS: Readonly<Record<(typeof CHANGEABLE)[number], string>> = {
  outlet: "outlet",
  title: "headline",
  byline: "byline",
  url: "address",
  archiveUrl: "archived copy",
  publishedAt: "date of publication",
  language: "language",
  kind: "kind",
  wire: "agency",
  translatedFrom: "language it was translated from",
  translation: "kind of translation",
};

/** What a left-out label means: it stays as it is. */
export type ArticleChange = { readonly [Label in (typeof CHANGEABLE)[number]]?: Article[Label] | undefined };

/** The analysis never reads these. */
const SILENT_LABELS: ReadonlySet<string> = new Set(["byline", "url", "archiveUrl"]);

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
      const named = differing.map((label) => LABEL_WORDS[label]).join(", ");
      return await recordAct(desk, transaction, before.story.id, "article.changed", act, {
        summary: `changed ${article.outlet}${named === "" ? "" : ` (${named})`}`,
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
    CHANGEABLE.filter((label) => change[label] !== undefined).map((label) => [label, change[label]]),
  );
  return { ...article, ...given };
}

function labelsThatDiffer(before: Article, after: Article): readonly (typeof CHANGEABLE)[number][] {
  return CHANGEABLE.filter((label) => before[label] !== after[label]);
}

function pick(article: Article, labels: readonly (keyof Article)[]): Record<string, unknown> {
  return Object.fromEntries(labels.map((label) => [label, article[label]]));
}
