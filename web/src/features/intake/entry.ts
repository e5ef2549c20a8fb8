/** An article on its way in: everything as it stands in the form, before the server has accepted it. */
import { type ArticleDraft, fieldRefusal, type ReadableText, routes } from "@variorum/server/contract";
import { ARTICLE_KINDS, type ArticleKind } from "@variorum/server/domain";

/** What is said about an article; all of it can be changed later. */
export interface Labels {
  outlet: string;
  title: string;
  byline: string;
  url: string;
  archiveUrl: string;
  fetchedAt: string;
  publishedAt: string;
  language: string;
  kind: ArticleKind;
  wire: string;
  translatedFrom: string;
  translation: "" | "human" | "machine";
  translator: string;
}

export interface Entry extends Labels {
  /** Of this form only. */
  readonly key: string;
  readonly file: string | null;
  readonly text: string;
}

const NO_LABELS: Labels = {
  outlet: "",
  title: "",
  byline: "",
  url: "",
  archiveUrl: "",
  fetchedAt: "",
  publishedAt: "",
  language: "",
  kind: "news",
  wire: "",
  translatedFrom: "",
  translation: "",
  translator: "",
};

export function emptyEntry(): Entry {
  return { ...NO_LABELS, key: crypto.randomUUID(), file: null, text: "" };
}

/** What a file gave, as a form to be corrected. */
export function entryOf(file: string, read: ReadableText): Entry {
  return {
    ...emptyEntry(),
    file,
    text: read.text,
    title: read.title ?? "",
    byline: read.byline ?? "",
    publishedAt: read.publishedAt ?? "",
    language: read.language ?? "",
  };
}

/** An entry as the contract takes it. */
export function draftOf(entry: Entry): ArticleDraft {
  return { ...changeOf(entry), file: entry.file, text: entry.text };
}

/** The labels as the contract takes them: a blank is nothing said. */
export function changeOf(labels: Labels) {
  const { outlet, title, byline, url, archiveUrl, fetchedAt, publishedAt, language, kind, wire } = labels;
  const { translatedFrom } = labels;
  const translation = translatedFrom === "" || labels.translation === "" ? null : labels.translation;
  const translator = translatedFrom === "" ? "" : labels.translator;
  return {
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
  };
}

/** By path, as the contract names it ("outlet", "articles.0.text"). */
export type Refusals = Readonly<Record<string, string>>;

/** What the server would refuse, found before sending by the server's own rules. */
export function refusalsOf(
  route: "addStory" | "addArticle" | "changeArticle" | "addRevision",
  body: unknown,
  sentenceOf: (refusal: string) => string,
): Refusals {
  const parsed = routes[route].body.safeParse(body, { error: fieldRefusal });
  if (parsed.success) return {};
  return refusalsByPath(
    parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })),
    sentenceOf,
  );
}

/** `sentenceOf`: says what the contract refuses in the editor's language. */
export function refusalsByPath(
  issues: readonly { path: string; message: string }[],
  sentenceOf: (refusal: string) => string,
): Refusals {
  const refusals: Record<string, string> = {};
  for (const { path, message } of issues) refusals[path] ??= sentenceOf(message);
  return refusals;
}

/** The refusals of one article of several, by the names of its own fields. */
export function refusalsWithin(refusals: Refusals, prefix: string): Refusals {
  return Object.fromEntries(
    Object.entries(refusals)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, message]) => [path.slice(prefix.length), message]),
  );
}

/** A kept entry, if it still has the shape of one. */
export function readEntry(kept: unknown): Entry | null {
  if (typeof kept !== "object" || kept === null) return null;
  const empty = emptyEntry();
  const text = (name: keyof Entry) => {
    const value: unknown = Reflect.get(kept, name);
    return typeof value === "string" ? value : "";
  };
  return {
    key: text("key") || empty.key,
    file: text("file") || null,
    text: text("text"),
    outlet: text("outlet"),
    title: text("title"),
    byline: text("byline"),
    url: text("url"),
    archiveUrl: text("archiveUrl"),
    fetchedAt: text("fetchedAt"),
    publishedAt: text("publishedAt"),
    language: text("language"),
    kind: ARTICLE_KINDS.find((kind) => kind === text("kind")) ?? "news",
    wire: text("wire"),
    translatedFrom: text("translatedFrom"),
    translation: (["human", "machine"] as const).find((how) => how === text("translation")) ?? "",
    translator: text("translator"),
  };
}
