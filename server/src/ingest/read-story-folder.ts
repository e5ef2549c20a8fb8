/**
 * A story as it lies on a disk: a folder with a `story.json` beside its
 * articles, a folder of articles, or articles named one by one.
 *
 * A file that cannot be read is refused with a sentence and the rest goes on:
 * four articles of five are still a story.
 */
import { readFile as readBytes, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { DeskError } from "../domain/desk-error.ts";
import type { Article } from "../domain/text/article.ts";
import type { ReadableText } from "../usecases/desk.ts";
import { fileKind, readFile } from "./read-file.ts";
import { type ArticleLabels, parseStoryFile } from "./story-file.ts";

/** An article that has not been given an id by whoever keeps it. */
export type UnkeptArticle = Omit<Article, "id">;

export interface StoryFolder {
  /** Null where no story.json names it. */
  readonly title: string | null;
  /** In the order of story.json, else by file name, else as given. */
  readonly articles: readonly UnkeptArticle[];
  /** What could not be read and why, a sentence each that names its file. */
  readonly refusals: readonly DeskError[];
}

/** Reads bytes into text; handed in so that a pool of workers can stand in for the plain call. */
export type FileReader = (name: string, bytes: Uint8Array) => Promise<ReadableText>;

interface NamedFile {
  readonly path: string;
  readonly labels: ArticleLabels;
}

const NO_LABELS = {
  title: null,
  byline: null,
  url: null,
  archiveUrl: null,
  fetchedAt: null,
  publishedAt: null,
  language: null,
  kind: null,
  wire: null,
  translatedFrom: null,
  translation: null,
  translator: null,
} as const;

export async function readStory(paths: readonly string[], read: FileReader = readFile): Promise<StoryFolder> {
  const refusals: DeskError[] = [];
  const articles: UnkeptArticle[] = [];
  let title: string | null = null;
  for (const path of paths) {
    const found = await attempt(refusals, () => listArticles(path));
    title ??= found?.title ?? null;
    refusals.push(...(found?.refusals ?? []));
    for (const file of found?.files ?? []) {
      const article = await attempt(refusals, () => readArticle(file, read));
      if (article) articles.push(article);
    }
  }
  return { title, articles, refusals };
}

async function attempt<Result>(refusals: DeskError[], act: () => Promise<Result>): Promise<Result | null> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    refusals.push(error);
    return null;
  }
}

interface ListedArticles {
  readonly title: string | null;
  readonly files: readonly NamedFile[];
  readonly refusals: readonly DeskError[];
}

async function listArticles(path: string): Promise<ListedArticles> {
  const found = await stat(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  if (!found.isDirectory()) return { title: null, files: [unlabelled(path)], refusals: [] };
  const names = (await readdir(path)).sort();
  if (names.includes("story.json")) return listNamedArticles(path);
  const files = names.filter(isArticleFile).map((name) => unlabelled(join(path, name)));
  if (files.length === 0) {
    throw new DeskError(
      "article.not-found",
      `${path} holds no articles: put .txt, .md, .html, .pdf or .docx files into it.`,
    );
  }
  return { title: null, files, refusals: [] };
}

async function listNamedArticles(folder: string): Promise<ListedArticles> {
  const path = join(folder, "story.json");
  const story = parseStoryFile(path, await readFileBytes(path));
  const files = story.articles.map((labels) => ({ path: join(folder, labels.file), labels }));
  return { title: story.title, files, refusals: story.refusals };
}

/** READMEs stand beside articles and are none; hidden files are an editor's or a system's own. */
function isArticleFile(name: string): boolean {
  return fileKind(name) !== null && !/^readme\b/i.test(name) && !name.startsWith(".");
}

function unlabelled(path: string): NamedFile {
  const file = basename(path);
  return { path, labels: { ...NO_LABELS, file, outlet: file.replace(/(?<=.)\.[^.]+$/, "") } };
}

async function readArticle({ path, labels }: NamedFile, read: FileReader): Promise<UnkeptArticle> {
  const { text, ...said } = await read(path, await readFileBytes(path));
  return {
    ...labels,
    title: labels.title ?? said.title,
    byline: labels.byline ?? said.byline,
    publishedAt: labels.publishedAt ?? said.publishedAt,
    language: labels.language ?? said.language,
    kind: labels.kind ?? "news",
    text,
  };
}

/** One file on its own; its outlet is its stem. */
export function readArticleFile(path: string, read: FileReader = readFile): Promise<UnkeptArticle> {
  return readArticle(unlabelled(path), read);
}

/** A file's bytes; what the disk refuses becomes a sentence. */
async function readFileBytes(path: string): Promise<Uint8Array> {
  return await readBytes(path).catch((cause) => {
    throw unreadable(path, cause);
  });
}

const DISK_REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "there is no such file or folder",
  EACCES: "its permissions do not let us read it",
  EPERM: "its permissions do not let us read it",
  EISDIR: "it is a folder, not a file",
};

function unreadable(path: string, cause: unknown): DeskError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown fault";
  const why = DISK_REFUSALS[code] ?? `the disk answers ${code}`;
  return new DeskError("article.unreadable", `${path} cannot be read: ${why}.`, { cause });
}
