/**
 * Brings a folder of articles into the store. Importing it again adds what is
 * new in it and touches nothing that an editor has done since.
 */
import type { Actor } from "../domain/review/story-event.ts";
import type { Article } from "../domain/text/article.ts";
import { refuseCrowd } from "./add-article.ts";
import { openStory } from "./add-story.ts";
import { type ArticleDraft, articleKey, insertArticle, toNewArticle } from "./article-drafts.ts";
import type { Desk } from "./desk.ts";
import { placeAnalysis } from "./place-analysis.ts";
import { actOf } from "./record-act.ts";
import { analyze, reviseArticles } from "./revise-articles.ts";
import type { ArticleRecord, StoreView, StoryRecord } from "./store.ts";
import { findStory } from "./story-view.ts";
import { articleAtAddress, takeInArticle } from "./take-in-article.ts";

export interface ImportedFolder {
  /** The folder's own name, without the way to it. */
  readonly folder: string;
  readonly title: string;
  readonly articles: readonly ArticleDraft[];
}

export interface ImportOutcome {
  readonly storyId: string;
  readonly title: string;
  readonly isNewStory: boolean;
  /** Outlets added now. */
  readonly added: readonly string[];
  /** Outlets that have changed the text at an address that is in: taken in as its newest. */
  readonly revised: readonly string[];
  /** Outlets whose text was in already. */
  readonly known: readonly string[];
  /** Outlets that an editor took out: they stay out. */
  readonly leftOut: readonly string[];
}

export async function importStory(desk: Desk, actor: Actor, folder: ImportedFolder): Promise<ImportOutcome> {
  const existing = await desk.store.read((view) => findImported(desk, view, folder));
  if (existing !== null) return await addWhatIsNew(desk, actor, existing, folder);
  const sorted = sortOut(desk, [], folder.articles);
  const articles = sorted.fresh.map((draft) => toNewArticle(desk, draft));
  const analysis = await analyze(desk, articles);
  const storyId = await desk.store.write(async (transaction) => {
    await transaction.stories.lockImports();
    // Another process may have imported the folder while this one analyzed it.
    if ((await findImported(desk, transaction, folder)) !== null) return null;
    const act = actOf(desk, actor);
    const { storyId: id } = await openStory(desk, transaction, act, folder.title, folder.folder);
    for (const article of articles) await insertArticle(desk, transaction, id, act, article);
    await transaction.stories.update(id, { articlesVersion: articles.length });
    await placeAnalysis(transaction, id, analysis);
    return id;
  });
  if (storyId === null) return await importStory(desk, actor, folder);
  return { storyId, title: folder.title, isNewStory: true, revised: [], ...outcomeOf(sorted) };
}

/**
 * The story that this folder became: of the same folder name and with at least
 * one of its articles, since folders named "story" are not rare.
 */
async function findImported(
  desk: Desk,
  view: StoreView,
  folder: ImportedFolder,
): Promise<StoryRecord | null> {
  const keys = new Set(
    folder.articles.map(({ outlet, text }) => articleKey(desk, outlet, desk.digest(text))),
  );
  for (const story of await view.stories.importedFrom(folder.folder)) {
    const records = await view.articles.ofStories([story.id]);
    if (records.some(({ outlet, textHash }) => keys.has(articleKey(desk, outlet, textHash)))) return story;
  }
  return null;
}

async function addWhatIsNew(
  desk: Desk,
  actor: Actor,
  story: StoryRecord,
  folder: ImportedFolder,
): Promise<ImportOutcome> {
  const records = await desk.store.read((view) => view.articles.ofStories([story.id]));
  const sorted = sortOut(desk, records, folder.articles);
  const revised = sorted.fresh.filter(({ url }) => articleAtAddress(records, url) !== null);
  const fresh = sorted.fresh.filter((draft) => !revised.includes(draft));
  const outcome = {
    storyId: story.id,
    title: story.title,
    isNewStory: false,
    ...outcomeOf({ ...sorted, fresh }),
    revised: revised.map(({ outlet }) => outlet),
  };
  for (const draft of revised) await takeInArticle(desk, actor, story.id, draft);
  if (fresh.length === 0) return outcome;
  const articles: readonly Article[] = fresh.map((draft) => toNewArticle(desk, draft));
  await reviseArticles(desk, story.id, {
    plan: (before) => {
      refuseCrowd(before);
      return [...before.articles, ...articles];
    },
    commit: async (transaction) => {
      const act = actOf(desk, actor);
      for (const article of articles) await insertArticle(desk, transaction, story.id, act, article);
    },
  });
  const { title } = await desk.store.read((view) => findStory(view, story.id));
  return { ...outcome, title };
}

interface SortedOut {
  readonly fresh: readonly ArticleDraft[];
  readonly known: readonly ArticleDraft[];
  readonly leftOut: readonly ArticleDraft[];
}

/** A text that stands twice in the folder is taken once. */
function sortOut(desk: Desk, records: readonly ArticleRecord[], drafts: readonly ArticleDraft[]): SortedOut {
  const keysOf = (some: readonly ArticleRecord[]) =>
    new Set(some.flatMap(({ file, outlet, textHash }) => keysOfArticle(desk, { file, outlet, textHash })));
  const present = keysOf(records.filter(({ removedAt }) => removedAt === null));
  const removed = keysOf(records);
  const fresh = new Map<string, ArticleDraft>();
  const known: ArticleDraft[] = [];
  const leftOut: ArticleDraft[] = [];
  for (const draft of drafts) {
    const keys = keysOfArticle(desk, { ...draft, textHash: desk.digest(draft.text) });
    if (keys.some((key) => present.has(key))) known.push(draft);
    else if (keys.some((key) => removed.has(key))) leftOut.push(draft);
    else fresh.set(articleKey(desk, draft.outlet, desk.digest(draft.text)), draft);
  }
  return { fresh: [...fresh.values()], known, leftOut };
}

/** An article is known by its outlet and text; by its file and text too, for an editor may have renamed the outlet. */
function keysOfArticle(
  desk: Desk,
  {
    file,
    outlet,
    textHash,
  }: { readonly file: string | null; readonly outlet: string; readonly textHash: string },
): readonly string[] {
  const byOutlet = articleKey(desk, outlet, textHash);
  return file === null ? [byOutlet] : [byOutlet, `${file}\n${textHash}`];
}

function outcomeOf({ fresh, known, leftOut }: SortedOut): Pick<ImportOutcome, "added" | "known" | "leftOut"> {
  const names = (drafts: readonly ArticleDraft[]) => drafts.map(({ outlet }) => outlet);
  return { added: names(fresh), known: names(known), leftOut: names(leftOut) };
}
