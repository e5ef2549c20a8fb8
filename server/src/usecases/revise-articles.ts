/**
 * Changes a story's articles and its analysis together.
 *
 * The analysis takes seconds and runs before the transaction, so that nobody
 * waits on a lock for it. If someone else has changed the articles meanwhile,
 * it would describe a story that no longer is: then everything starts over.
 */
import type { CorrectedAnalysis } from "../domain/analyze.ts";
import type { KeptCorrection } from "../domain/corrections/correction.ts";
import { WHY_MISSED } from "../domain/corrections/outcome.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { FoundUtterance } from "../domain/review/carry-over.ts";
import type { Article } from "../domain/text/article.ts";
import type { Desk } from "./desk.ts";
import {
  NO_SHIFT,
  type PreparedAnalysis,
  placeAnalysis,
  prepareAnalysis,
  shiftOf,
  type UtteranceShift,
} from "./place-analysis.ts";
import { partOf } from "./progress.ts";
import type { ArticleRecord, StoreTransaction, StoreView, StoryRecord } from "./store.ts";
import { found, live } from "./story-view.ts";

/** Eight editors would have to add articles to one story in the same seconds. */
const ATTEMPTS = 8;

export interface StoryArticles {
  readonly story: StoryRecord;
  /** Those that stand, in the order of application. */
  readonly corrections: readonly KeptCorrection[];
  /** Removed ones included, in the order of adding. */
  readonly records: readonly ArticleRecord[];
  /** Those that are in. */
  readonly articles: readonly Article[];
}

export interface PlannedCorrections {
  /** As they shall be, in the order of application. */
  readonly corrections: readonly KeptCorrection[];
  /** What utterances are to be known by, where that is not what they hold: each then keeps, or gets back, its own id. */
  readonly remembered: readonly FoundUtterance[];
}

export interface Revision<Result> {
  /** The articles as they shall be; null leaves the analysis as it is. Refuses what cannot be. */
  readonly plan: (before: StoryArticles) => readonly Article[] | null;
  /** What shall be corrected, read in one moment with the articles; left out, the corrections stay. */
  readonly correct?: (before: StoryArticles, view: StoreView) => Promise<PlannedCorrections>;
  /** Like `remembered`, where only the new analysis tells what has become of a quotation. */
  readonly remember?: (
    view: StoreView,
    before: StoryArticles,
    prepared: PreparedAnalysis,
  ) => Promise<readonly FoundUtterance[]>;
  /** Writes the change to the articles and its event. `shift`: what becomes of the utterances. */
  readonly commit: (
    transaction: StoreTransaction,
    before: StoryArticles,
    shift: UtteranceShift,
  ) => Promise<Result>;
  /** What follows once the new analysis is in its place, in the same transaction. */
  readonly afterwards?: (
    transaction: StoreTransaction,
    before: StoryArticles,
    result: Result,
  ) => Promise<void>;
}

export async function reviseArticles<Result>(
  desk: Desk,
  storyId: string,
  { plan, correct, remember, commit, afterwards }: Revision<Result>,
): Promise<Result> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { before, corrections, ...planned } = await desk.store.read(async (view) => {
      const read = await readStoryArticles(view, storyId);
      const planned = await correct?.(read, view);
      return { before: read, corrections: read.corrections, remembered: [], ...planned };
    });
    const revised = plan(before);
    const prepared = revised === null ? null : await analyze(desk, revised, corrections);
    const done = await desk.store.write(async (transaction) => {
      const story = live(await transaction.stories.lock(storyId, desk.now()));
      if (story.articlesVersion !== before.story.articlesVersion) return null;
      const remembered =
        prepared !== null && remember !== undefined
          ? await remember(transaction, before, prepared)
          : planned.remembered;
      const shift = prepared === null ? NO_SHIFT : await shiftOf(transaction, storyId, prepared, remembered);
      const result = await commit(transaction, before, shift);
      await transaction.stories.update(storyId, { articlesVersion: story.articlesVersion + 1 });
      if (prepared !== null) await placeAnalysis(transaction, storyId, prepared, remembered);
      await afterwards?.(transaction, before, result);
      return { result };
    });
    if (done !== null) return done.result;
  }
  throw new DeskError("store.locked", "Others keep changing this story's articles: try again in a moment.");
}

export async function analyze(
  desk: Pick<Desk, "analyzer" | "digest" | "pause" | "progress">,
  articles: readonly Article[],
  corrections: readonly KeptCorrection[] = [],
): Promise<PreparedAnalysis> {
  const analyzing = partOf(desk.progress, ...ANALYZED);
  const analysis =
    articles.length === 0
      ? nothingFound(corrections)
      : await desk.analyzer.analyze(articles, corrections, analyzing);
  const prepared = await prepareAnalysis(desk, articles, analysis);
  desk.progress.tell(0.95, "Writing it down");
  return prepared;
}

/** Between reading what was handed in and ranking the statements found. */
const ANALYZED = [0.1, 0.85] as const;

function nothingFound(corrections: readonly KeptCorrection[]): CorrectedAnalysis {
  const why = WHY_MISSED.noArticles;
  const outcomes = corrections.map(({ id }) => ({ correctionId: id, why, quotationIds: [] }));
  return { speakers: [], quotations: [], utterances: [], conflicts: [], outcomes };
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
  const standing = await view.corrections.standing(storyId);
  return { story, records, corrections: standing.map(({ correction }) => correction), articles };
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
    archiveUrl,
    fetchedAt,
    publishedAt,
    language,
    kind,
    wire,
    translatedFrom,
    translation,
    translator,
  } = record;
  return {
    id,
    file,
    outlet,
    title,
    byline,
    url,
    archiveUrl,
    fetchedAt,
    publishedAt,
    language,
    kind,
    wire,
    translatedFrom,
    translation,
    translator,
    text,
  };
}
