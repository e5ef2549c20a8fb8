/**
 * Changes a story's articles and its analysis together.
 *
 * The analysis takes seconds and runs before the transaction, so that nobody
 * waits on a lock for it. If someone else has changed the articles meanwhile,
 * it would describe a story that no longer is: then everything starts over.
 */
import type { Analysis } from "../domain/analysis.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { Article } from "../domain/text/article.ts";
import type { Desk } from "./desk.ts";
import { type PreparedAnalysis, placeAnalysis, prepareAnalysis } from "./place-analysis.ts";
import type { ArticleRecord, StoreTransaction, StoreView, StoryRecord } from "./store.ts";
import { found, live } from "./story-view.ts";

/** Eight editors would have to add articles to one story in the same seconds. */
const ATTEMPTS = 8;

export interface StoryArticles {
  readonly story: StoryRecord;
  /** Removed ones included, in the order of adding. */
  readonly records: readonly ArticleRecord[];
  /** Those that are in. */
  readonly articles: readonly Article[];
}

export interface Revision<Result> {
  /** The articles as they shall be; null leaves the analysis as it is. Refuses what cannot be. */
  readonly plan: (before: StoryArticles) => readonly Article[] | null;
  /** Writes the change to the articles and its event. */
  readonly commit: (transaction: StoreTransaction, before: StoryArticles) => Promise<Result>;
}

export async function reviseArticles<Result>(
  desk: Desk,
  storyId: string,
  { plan, commit }: Revision<Result>,
): Promise<Result> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await desk.store.read((view) => readStoryArticles(view, storyId));
    const revised = plan(before);
    const prepared = revised === null ? null : await analyze(desk, revised);
    const done = await desk.store.write(async (transaction) => {
      const story = live(await transaction.stories.lock(storyId, desk.now()));
      if (story.articlesVersion !== before.story.articlesVersion) return null;
      const result = await commit(transaction, before);
      await transaction.stories.update(storyId, { articlesVersion: story.articlesVersion + 1 });
      if (prepared !== null) await placeAnalysis(transaction, storyId, prepared);
      return { result };
    });
    if (done !== null) return done.result;
  }
  throw new DeskError("store.locked", "Others keep changing this story's articles: try again in a moment.");
}

const NOTHING_FOUND: Analysis = { speakers: [], quotations: [], utterances: [], conflicts: [] };

export async function analyze(
  desk: Pick<Desk, "analyzer" | "digest" | "pause">,
  articles: readonly Article[],
): Promise<PreparedAnalysis> {
  const analysis = articles.length === 0 ? NOTHING_FOUND : await desk.analyzer.analyze(articles);
  return await prepareAnalysis(desk, articles, analysis);
}

export async function readStoryArticles(view: StoreView, storyId: string): Promise<StoryArticles> {
  const story = found(await view.stories.find(storyId));
  const records = await view.articles.ofStories([storyId]);
  const present = records.filter(({ removedAt }) => removedAt === null);
  const texts = await view.articles.texts(
    storyId,
    present.map(({ id }) => id),
  );
  const articles = present.map((record) => toArticle(record, texts.get(record.id) ?? ""));
  return { story, records, articles };
}

/** Drops what the desk knows about an article beside what the outlet published. */
export function toArticle(record: Omit<Article, "text">, text: string): Article {
  const {
    id,
    file,
    outlet,
    title,
    byline,
    url,
    publishedAt,
    language,
    kind,
    wire,
    translatedFrom,
    translation,
  } = record;
  return {
    id,
    file,
    outlet,
    title,
    byline,
    url,
    publishedAt,
    language,
    kind,
    wire,
    translatedFrom,
    translation,
    text,
  };
}
