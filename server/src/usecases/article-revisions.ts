/** The texts that an article has had, and how two of them differ. */
import { DeskError } from "../domain/desk-error.ts";
import { type TextPart, textDifference } from "../domain/text/text-difference.ts";
import { summarizeArticle } from "./add-article.ts";
import type { Desk } from "./desk.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import type { StoreView } from "./store.ts";
import { findStory } from "./story-view.ts";

export interface ArticleRevision {
  /** 1 for the text the article came with. */
  readonly number: number;
  readonly isCurrent: boolean;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly textHash: string;
  readonly textLength: number;
  /** Null for the text that stands. */
  readonly replacedAt: string | null;
}

export interface RevisionDetail extends ArticleRevision {
  readonly text: string;
}

export interface RevisionDifference {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly TextPart[];
}

/** Oldest first; the last is the text that stands. */
export async function listRevisions(
  desk: Desk,
  storyId: string,
  articleId: string,
  page: PageRequest,
): Promise<Page<ArticleRevision>> {
  return await desk.store.read(async (view) => pageOf(await revisionsOf(view, storyId, articleId), page));
}

export async function readRevision(
  desk: Desk,
  storyId: string,
  articleId: string,
  number: number,
): Promise<RevisionDetail> {
  return await desk.store.read((view) => findRevision(view, storyId, articleId, number));
}

/** `to` null: the text that stands. */
export async function compareRevisions(
  desk: Desk,
  storyId: string,
  articleId: string,
  from: number,
  to: number | null,
): Promise<RevisionDifference> {
  const [before, now] = await desk.store.read(async (view) => {
    const newest = (await revisionsOf(view, storyId, articleId)).length;
    return [
      await findRevision(view, storyId, articleId, from),
      await findRevision(view, storyId, articleId, to ?? newest),
    ] as const;
  });
  return { from: before.number, to: now.number, parts: textDifference(before.text, now.text) };
}

async function revisionsOf(view: StoreView, storyId: string, articleId: string): Promise<ArticleRevision[]> {
  await findStory(view, storyId);
  const { title, publishedAt, textHash, textLength } = await summarizeArticle(view, storyId, articleId);
  const earlier = (await view.revisions.ofStory(storyId)).filter((each) => each.articleId === articleId);
  return [
    ...earlier.map((each) => ({
      number: each.number,
      isCurrent: false,
      title: each.labels.title,
      publishedAt: each.labels.publishedAt,
      textHash: each.textHash,
      textLength: each.textLength,
      replacedAt: each.replacedAt,
    })),
    {
      number: earlier.length + 1,
      isCurrent: true,
      title,
      publishedAt,
      textHash,
      textLength,
      replacedAt: null,
    },
  ];
}

async function findRevision(
  view: StoreView,
  storyId: string,
  articleId: string,
  number: number,
): Promise<RevisionDetail> {
  const revision = (await revisionsOf(view, storyId, articleId)).find((each) => each.number === number);
  const text = revision?.isCurrent
    ? await view.articles.text(storyId, articleId)
    : await view.revisions.text(storyId, articleId, number);
  if (revision !== undefined && text !== null) return { ...revision, text };
  throw new DeskError("revision.not-found", `The article has no text no. ${number}.`);
}
