/**
 * `story.json`: what a folder says about its articles.
 *
 * Written by hand, so each fault is named by its place. A label that makes no
 * sense is left out and said; only a file that is no story at all is refused.
 */
import { DeskError } from "../domain/desk-error.ts";
import { ARTICLE_KINDS, type Article, type ArticleKind } from "../domain/text/article.ts";
import { decodeText } from "./decode-text.ts";

/** What story.json may say about an article; null where it says nothing. */
export interface ArticleLabels extends Omit<Article, "id" | "text" | "kind"> {
  /** Relative to the folder, never outside it. */
  readonly file: string;
  readonly kind: ArticleKind | null;
}

export interface StoryFile {
  readonly title: string | null;
  readonly articles: readonly ArticleLabels[];
  readonly refusals: readonly DeskError[];
}

type Fields = Readonly<Record<string, unknown>>;
type Rule<Value> = (value: unknown) => Value | null;

const words: Rule<string> = (value) => (typeof value === "string" && value.trim() ? value.trim() : null);
const matching =
  (pattern: RegExp): Rule<string> =>
  (value) => {
    const text = words(value);
    return text !== null && pattern.test(text) ? text : null;
  };
const oneOf =
  <Choice extends string>(choices: readonly Choice[]): Rule<Choice> =>
  (value) =>
    choices.find((choice) => choice === value) ?? null;

const webAddress = matching(/^https?:\/\/\S+$/i);
const date: Rule<string> = (value) => {
  const text = matching(/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/)(value);
  return text !== null && !Number.isNaN(Date.parse(text)) ? text : null;
};
const language: Rule<string> = (value) => {
  const tag = matching(/^[a-z]{2,3}(-[a-z0-9]+)*$/i)(value);
  return tag?.split("-")[0]?.toLowerCase() ?? null;
};

export function parseStoryFile(path: string, bytes: Uint8Array): StoryFile {
  const story = parseJson(path, bytes);
  if (!isFields(story) || !Array.isArray(story.articles) || story.articles.length === 0) {
    throw invalid(`${path} is no story: it needs "articles", a list of {"file", "outlet"}.`);
  }
  const refusals: DeskError[] = [];
  const articles = story.articles.flatMap((entry: unknown, index) => {
    const labels = parseArticle(`${path}, article ${index + 1}`, entry, refusals);
    return labels ? [labels] : [];
  });
  return { title: words(story.title), articles, refusals };
}

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(path, bytes).replace(/^\ufeff/, ""));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new DeskError("request.unreadable", `${path} is not valid JSON: ${cause.message}.`, { cause });
  }
}

function parseArticle(place: string, entry: unknown, refusals: DeskError[]): ArticleLabels | null {
  const fields = isFields(entry) ? entry : {};
  const file = words(fields.file);
  const outlet = words(fields.outlet);
  if (file === null || outlet === null) {
    refusals.push(invalid(`${place}: it needs "file" and "outlet".`));
    return null;
  }
  if (/^([\\/]|[a-z]:)|(^|[\\/])\.\.([\\/]|$)/i.test(file)) {
    refusals.push(invalid(`${place}: ${file} lies outside the story's folder.`));
    return null;
  }
  const take = <Value>(label: string, read: Rule<Value>, expected: string): Value | null => {
    const given = fields[label];
    if (given === undefined || given === null || given === "") return null;
    const value = read(given);
    if (value === null) refusals.push(invalid(`${place}: "${label}" is left out, it should be ${expected}.`));
    return value;
  };
  return {
    file,
    outlet,
    title: take("title", words, "a text"),
    byline: take("byline", words, "a text"),
    url: take("url", webAddress, "a web address that starts with http:// or https://"),
    archiveUrl: take("archiveUrl", webAddress, "a web address that starts with http:// or https://"),
    fetchedAt: take("fetchedAt", date, "a date such as 2025-01-31, or with a time as 2025-01-31T09:30Z"),
    publishedAt: take("publishedAt", date, "a date such as 2025-01-31"),
    language: take("language", language, "a language tag such as en"),
    kind: take("kind", oneOf(ARTICLE_KINDS), `one of ${ARTICLE_KINDS.join(", ")}`),
    wire: take("wire", words, "the name of an agency"),
    translatedFrom: take("translatedFrom", language, "a language tag such as ru"),
    translation: take("translation", oneOf(["human", "machine"]), "human or machine"),
    translator: take("translator", words, "a name"),
  };
}

function invalid(sentence: string): DeskError {
  return new DeskError("request.invalid", sentence);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
