/** What a page says about its article: meta tags first, then the JSON-LD that outlets write for search engines. */

/** The part of the DOM that is asked. */
export interface HtmlDocument {
  readonly documentElement: { getAttribute(name: string): string | null } | null;
  readonly body: unknown;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}
interface HtmlElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface HtmlMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

export function readMetadata(document: HtmlDocument): HtmlMetadata {
  const article = findJsonLdArticle(document);
  const meta = (...names: string[]) => findMeta(document, names);
  return {
    title: firstText(
      meta("og:title", "twitter:title"),
      article?.headline,
      document.querySelector("h1")?.textContent,
      document.querySelector("title")?.textContent,
    ),
    byline: firstText(meta("author", "parsely-author", "dc.creator"), authorName(article?.author)),
    publishedAt: firstDate(
      meta(
        "article:published_time",
        "datepublished",
        "parsely-pub-date",
        "dc.date.issued",
        "date",
        "pubdate",
      ),
      article?.datePublished,
      document.querySelector("time[datetime]")?.getAttribute("datetime"),
    ),
    language: primaryTag(
      firstText(document.documentElement?.getAttribute("lang"), meta("content-language", "og:locale")),
    ),
  };
}

function findMeta(document: HtmlDocument, names: readonly string[]): string | null {
  const tags = [...document.querySelectorAll("meta[content]")];
  for (const name of names) {
    const tag = tags.find((candidate) =>
      ["property", "name", "itemprop", "http-equiv"].some(
        (key) => candidate.getAttribute(key)?.toLowerCase() === name,
      ),
    );
    const content = tag?.getAttribute("content")?.trim();
    // Some outlets put a profile page where the author's name belongs.
    if (content && !/^https?:/.test(content)) return content;
  }
  return null;
}

type Fields = Readonly<Record<string, unknown>>;

function findJsonLdArticle(document: HtmlDocument): Fields | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseQuietly(script.textContent ?? ""));
    if (found) return found;
  }
  return null;
}

function findArticle(node: unknown): Fields | null {
  if (Array.isArray(node)) return node.map(findArticle).find((found) => found !== null) ?? null;
  if (!isFields(node)) return null;
  const types = [node["@type"]].flat();
  if (types.some((type) => typeof type === "string" && /(Article|BlogPosting)$/.test(type))) return node;
  return findArticle(node["@graph"] ?? null);
}

function authorName(author: unknown): string | null {
  const names = [author].flat().map((one) => (isFields(one) ? one.name : one));
  return names.filter((name) => typeof name === "string" && name.trim() !== "").join(", ") || null;
}

/** Pages carry broken JSON-LD often enough; it is a hint, not a promise. */
function parseQuietly(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function firstText(...candidates: unknown[]): string | null {
  for (const candidate of candidates) {
    const text = typeof candidate === "string" ? candidate.replace(/\s+/gu, " ").trim() : "";
    if (text !== "") return text;
  }
  return null;
}

function firstDate(...candidates: unknown[]): string | null {
  for (const candidate of candidates) {
    const text = typeof candidate === "string" ? candidate.trim() : "";
    const date = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?/.exec(text)?.[0];
    if (date && !Number.isNaN(Date.parse(date))) return date;
  }
  return null;
}

function primaryTag(tag: string | null): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? "")?.[0].toLowerCase() ?? null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
