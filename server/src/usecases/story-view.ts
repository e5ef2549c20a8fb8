/** A story as lists and desks show it: its outlets with their sigla, and how far the review has come. */
import { DeskError } from "../domain/desk-error.ts";
import type { Conflict } from "../domain/difference/difference.ts";
import type { Notice } from "../domain/quotation/notice.ts";
import { noticesOf } from "../domain/quotation/notices.ts";
import type { Verdict } from "../domain/review/ruling.ts";
import { assignSigla } from "../domain/text/sigla.ts";
import type { ArticleRecord, StoreView, StoryRecord } from "./store.ts";

export interface ArticleSummary extends Omit<ArticleRecord, "storyId" | "removedAt"> {
  /** The outlet's short label in this story, unique in it. */
  readonly sigil: string;
  readonly notices: readonly Notice[];
}

export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string | null;
  readonly deletedAt: string | null;
  /** The name of the folder it was read from. */
  readonly importedFrom: string | null;
  /** In the order of publication. */
  readonly outlets: readonly {
    readonly articleId: string;
    readonly outlet: string;
    readonly sigil: string;
  }[];
  readonly counts: {
    readonly articles: number;
    readonly quotations: number;
    readonly utterances: number;
    readonly disagreements: number;
    readonly conflicts: number;
    readonly verdicts: Readonly<Record<Verdict, number>>;
  };
}

export interface StoryDetail extends StorySummary {
  readonly articles: readonly ArticleSummary[];
  readonly conflicts: readonly Conflict[];
}

export async function findStory(view: StoreView, storyId: string): Promise<StoryRecord> {
  return found(await view.stories.find(storyId));
}

/** Narrows what a look-up by id answers. */
export function found(story: StoryRecord | null): StoryRecord {
  if (story !== null) return story;
  throw new DeskError("story.not-found", "There is no such story: it may have been opened on another desk.");
}

/** For acts: what is deleted must be brought back before anything is done to it. */
export function live(record: StoryRecord | null): StoryRecord {
  const story = found(record);
  if (story.deletedAt === null) return story;
  throw new DeskError("story.not-found", "This story is deleted: undo the deletion first.");
}

/**
 * The articles that are in, in the order of publication. Sigla are given in the
 * order of adding and count the removed ones too, so that none ever changes.
 */
export function articleSummaries(records: readonly ArticleRecord[]): readonly ArticleSummary[] {
  const sigla = assignSigla(records.map(({ outlet }) => outlet));
  return records
    .map(({ storyId: _story, ...article }, index) => ({ ...article, sigil: sigla[index] ?? "" }))
    .filter(({ removedAt }) => removedAt === null)
    .map(({ removedAt: _removed, ...article }) => ({ ...article, notices: noticesOf(article) }))
    .sort(byPublication);
}

/** Undated articles come last; the sort is stable, so the order of adding decides between equals. */
function byPublication(a: { publishedAt: string | null }, b: { publishedAt: string | null }): number {
  if (a.publishedAt === b.publishedAt) return 0;
  if (a.publishedAt === null || b.publishedAt === null) return a.publishedAt === null ? 1 : -1;
  return a.publishedAt < b.publishedAt ? -1 : 1;
}

/** Like `articleSummaries`, with removed articles too: an orphan still names its outlets. */
export function allSigla(
  records: readonly ArticleRecord[],
): ReadonlyMap<string, { readonly outlet: string; readonly sigil: string }> {
  const sigla = assignSigla(records.map(({ outlet }) => outlet));
  return new Map(records.map(({ id, outlet }, index) => [id, { outlet, sigil: sigla[index] ?? "" }]));
}

export async function summarizeStories(
  view: StoreView,
  stories: readonly StoryRecord[],
): Promise<readonly StorySummary[]> {
  const ids = stories.map(({ id }) => id);
  const records = await view.articles.ofStories(ids);
  const verdicts = await view.stories.verdictCounts(ids);
  return stories.map((story) => {
    const articles = articleSummaries(records.filter(({ storyId }) => storyId === story.id));
    return storySummary(story, articles, verdicts.get(story.id) ?? NO_VERDICTS);
  });
}

export async function describeStory(view: StoreView, story: StoryRecord): Promise<StoryDetail> {
  const articles = articleSummaries(await view.articles.ofStories([story.id]));
  const verdicts = await view.stories.verdictCounts([story.id]);
  const conflicts = await view.analysis.conflicts(story.id);
  return { ...storySummary(story, articles, verdicts.get(story.id) ?? NO_VERDICTS), articles, conflicts };
}

const NO_VERDICTS: Readonly<Record<Verdict, number>> = { open: 0, verified: 0, disputed: 0, unresolved: 0 };

function storySummary(
  story: StoryRecord,
  articles: readonly ArticleSummary[],
  verdicts: Readonly<Record<Verdict, number>>,
): StorySummary {
  const { id, title, createdAt, updatedAt, archivedAt, deletedAt, importedFrom } = story;
  return {
    id,
    title,
    createdAt,
    updatedAt,
    archivedAt,
    deletedAt,
    importedFrom,
    outlets: articles.map(({ id: articleId, outlet, sigil }) => ({ articleId, outlet, sigil })),
    counts: {
      articles: articles.length,
      quotations: story.quotationCount,
      utterances: verdicts.open + verdicts.verified + verdicts.disputed + verdicts.unresolved,
      disagreements: story.disagreementCount,
      conflicts: story.conflictCount,
      verdicts,
    },
  };
}
