import type { Span } from "./span.ts";

/** A span and the article whose text it counts in. */
export interface ArticleSpan extends Span {
  readonly articleId: string;
}

export const ARTICLE_KINDS = ["news", "wire", "transcript", "official"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** One text as an outlet published it. The text is never edited: every span in the product counts on it. */
export interface Article {
  readonly id: string;
  /** The file it came from, relative to its story; null when pasted. */
  readonly file: string | null;
  /** The news organisation. */
  readonly outlet: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** Address of a copy that an archive keeps: what the outlet had there when it was looked at. */
  readonly archiveUrl: string | null;
  /** ISO 8601 date or date-time at which the text was taken from there; null when nobody noted it. */
  readonly fetchedAt: string | null;
  /** ISO 8601 date or date-time; relative dates in the text ("Tuesday") resolve against it. */
  readonly publishedAt: string | null;
  /** BCP 47 primary tag ("en"); null when not known. */
  readonly language: string | null;
  readonly kind: ArticleKind;
  /** The agency credited for the copy ("Reuters"); witnesses of one agency are not independent. */
  readonly wire: string | null;
  /** The language the text was translated from; wording differences then weigh less. */
  readonly translatedFrom: string | null;
  readonly translation: "human" | "machine" | null;
  /** Who translated it: a person, an agency, a program. */
  readonly translator: string | null;
  readonly text: string;
}

/**
 * The order in which articles are taken and named: by what they are. Ids are
 * drawn at random, and two desks with the same articles must come to the same result.
 */
export function byOrigin(a: Article, b: Article): number {
  return (
    compare(a.outlet, b.outlet) ||
    compare(a.title ?? "", b.title ?? "") ||
    compare(a.publishedAt ?? "", b.publishedAt ?? "") ||
    compare(a.text, b.text) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same for ids of articles that are known. */
export function byOriginAmong(articles: ReadonlyMap<string, Article>): (a: string, b: string) => number {
  return (a, b) => {
    const [one, other] = [articles.get(a), articles.get(b)];
    return one === undefined || other === undefined ? compare(a, b) : byOrigin(one, other);
  };
}

/** A text of which nothing else is known, or only what `more` says: for comparing and measuring outside a story. */
export function bareArticle(id: string, text: string, more: Partial<Article> = {}): Article {
  return {
    id,
    file: null,
    outlet: id,
    title: null,
    byline: null,
    url: null,
    archiveUrl: null,
    fetchedAt: null,
    publishedAt: null,
    language: null,
    kind: "news",
    wire: null,
    translatedFrom: null,
    translation: null,
    translator: null,
    text,
    ...more,
  };
}
