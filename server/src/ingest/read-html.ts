/** A web page to its article: the headline, then the paragraphs, with menus and advertisements left behind. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { DeskError } from "../domain/desk-error.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";
import { foldName } from "../domain/text/normalize.ts";
import type { ReadableText } from "../usecases/desk.ts";
import { refuseDeepNesting } from "./html-gate.ts";
import { type HtmlDocument, readMetadata } from "./html-metadata.ts";
import { type HtmlNode, paragraphsOf } from "./html-text.ts";

export async function readHtml(name: string, html: string): Promise<ReadableText> {
  refuseDeepNesting(name, html);
  try {
    return read(html);
  } catch (cause) {
    // The parser spreads children over the stack: 100,000 of them in one element are too many for it.
    if (!(cause instanceof RangeError)) throw cause;
    throw new DeskError("article.unreadable", filled(REFUSALS.entangled, name), { cause });
  }
}

function read(html: string): ReadableText {
  const document = parse(html);
  const metadata = readMetadata(document);
  // Readability takes the document apart while it reads, hence the second parse for pages it finds no article in.
  const article = new Readability<HtmlNode>(document, { serializer: (node) => node }).parse();
  const paragraphs = article?.content ? paragraphsOf(article.content) : bodyParagraphs(html);
  const title = trimSiteName(metadata.title || article?.title || null, article?.siteName ?? null);
  const byline = metadata.byline ?? article?.byline?.replace(/^by\s+/i, "").trim() ?? null;
  return { ...metadata, title, byline: byline || null, text: withHeadline(title, paragraphs).join("\n\n") };
}

function parse(html: string): HtmlDocument {
  // A fragment without a root element gives the parser nothing to hang it on.
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  return parseHTML(whole.replace(/^\ufeff/, "")).document;
}

function bodyParagraphs(html: string): string[] {
  const { body } = parse(html);
  return body ? paragraphsOf(body as HtmlNode) : [];
}

/** "Headline - The Courier" is the window's title, not the headline. */
function trimSiteName(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  for (const separator of [" - ", " | ", " – ", " — ", " :: "]) {
    const at = title.lastIndexOf(separator);
    if (at > 0 && foldName(title.slice(at)) === foldName(site)) return title.slice(0, at).trim();
  }
  return title;
}

function withHeadline(title: string | null, paragraphs: readonly string[]): string[] {
  if (title === null) return [...paragraphs];
  const [first, ...rest] = paragraphs;
  return first !== undefined && foldName(first) === foldName(title)
    ? [title, ...rest]
    : [title, ...paragraphs];
}
