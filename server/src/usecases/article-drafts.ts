/** What an editor hands in as an article, and how it becomes one. */
import { DeskError } from "../domain/desk-error.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";
import type { StoryEvent } from "../domain/review/story-event.ts";
import type { Article } from "../domain/text/article.ts";
import { foldName } from "../domain/text/normalize.ts";
import type { Desk } from "./desk.ts";
import { shareOf } from "./progress.ts";
import { type Act, recordAct } from "./record-act.ts";
import type { StoreTransaction } from "./store.ts";

export type ArticleDraft = Omit<Article, "id">;

export function toNewArticle(desk: Pick<Desk, "newId">, draft: ArticleDraft): Article {
  return { ...draft, id: desk.newId("article") };
}

/** Fills in what an editor left open and the text itself tells: its language, headline, byline and day. */
export async function completeDraft(desk: Pick<Desk, "files">, draft: ArticleDraft): Promise<ArticleDraft> {
  const { language, title, byline, publishedAt, text } = draft;
  if (language !== null && title !== null && byline !== null && publishedAt !== null) return draft;
  const said = await desk.files.describe(text);
  return {
    ...draft,
    language: language ?? said.language,
    title: title ?? said.title,
    byline: byline ?? said.byline,
    publishedAt: publishedAt ?? said.publishedAt,
  };
}

/** Side by side, as many at once as there are workers. */
export async function completeDrafts(
  desk: Pick<Desk, "files" | "progress">,
  drafts: readonly ArticleDraft[],
): Promise<readonly ArticleDraft[]> {
  let completed = 0;
  return await Promise.all(
    drafts.map(async (draft) => {
      const complete = await completeDraft(desk, draft);
      desk.progress.signal?.throwIfAborted();
      completed += 1;
      const sentence = `Looking through ${completed} of ${drafts.length} articles`;
      desk.progress.tell(shareOf(completed, drafts.length, 0, 0.1), sentence);
      return complete;
    }),
  );
}

/** What makes two articles one: the same outlet's same text, however the outlet's name is written. */
export function articleKey(desk: Pick<Desk, "digest">, outlet: string, textHash: string): string {
  return desk.digest(`${foldName(outlet) || outlet}\n${textHash}`);
}

export function refuseDuplicates(desk: Pick<Desk, "digest">, articles: readonly Article[]): void {
  const seen = new Set<string>();
  for (const { outlet, text } of articles) {
    const key = articleKey(desk, outlet, desk.digest(text));
    if (seen.has(key)) throw duplicate(outlet);
    seen.add(key);
  }
}

export function duplicate(outlet: string): DeskError {
  return new DeskError("article.duplicate", filled(REFUSALS.duplicate, outlet));
}

/** The story must be locked or new. */
export async function insertArticle(
  desk: Pick<Desk, "newId" | "digest">,
  transaction: StoreTransaction,
  storyId: string,
  act: Act,
  article: Article,
): Promise<StoryEvent> {
  const { text, ...labels } = article;
  const textHash = desk.digest(text);
  await transaction.articles.insert(storyId, article, { textHash, addedAt: act.at });
  return await recordAct(desk, transaction, storyId, act, {
    deed: { kind: "article.added", outlet: article.outlet },
    // The text itself stays in the table of articles, which nothing changes: its hash ties the two.
    payload: { article: { ...labels, textHash, textLength: text.length } },
    articleId: article.id,
  });
}
