/** A PDF to its paragraphs. A scan has no text in it, and is refused as empty with a sentence that says so. */
import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import { DeskError } from "../domain/desk-error.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";
import type { ReadableText } from "../usecases/desk.ts";
import { findHeadline } from "./find-headline.ts";
import { joinLines, type PdfLine } from "./pdf-paragraphs.ts";

/** A newspaper's whole Sunday edition; one article has one to ten. */
const MAX_PAGES = 500;

export async function readPdf(name: string, bytes: Uint8Array): Promise<ReadableText> {
  const { pages, info } = await readPages(name, bytes);
  const text = joinLines(pages).join("\n\n");
  if (text === "") {
    throw new DeskError("article.empty", filled(REFUSALS.scan, name));
  }
  return {
    text,
    title: findHeadline(text) ?? said(info.Title),
    byline: said(info.Author),
    publishedAt: null,
    language: null,
  };
}

async function readPages(name: string, bytes: Uint8Array) {
  try {
    // A copy: the reader takes the buffer away from whoever hands it in.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > MAX_PAGES) {
      throw new DeskError("article.too-large", filled(REFUSALS.manyPages, name, MAX_PAGES));
    }
    const [{ items }, { info }] = [await extractTextItems(document), await getMeta(document)];
    return { pages: items.map(linesOf), info };
  } catch (cause) {
    if (cause instanceof DeskError) throw cause;
    const isLocked = cause instanceof Error && cause.name === "PasswordException";
    throw new DeskError(
      "article.unreadable",
      isLocked ? filled(REFUSALS.password, name) : filled(REFUSALS.brokenPdf, name),
      { cause },
    );
  }
}

type Items = Awaited<ReturnType<typeof extractTextItems>>["items"][number];

/** A page's pieces of text in reading order, put together to lines. */
function linesOf(items: Items): PdfLine[] {
  const lines: PdfLine[] = [];
  let words = "";
  let first: Items[number] | null = null;
  for (const item of items) {
    if (item.str.trim() !== "") first ??= item;
    words += item.str;
    if (!item.hasEOL) continue;
    if (first) lines.push({ text: words, x: first.x, y: first.y, size: first.fontSize });
    words = "";
    first = null;
  }
  if (first) lines.push({ text: words, x: first.x, y: first.y, size: first.fontSize });
  return lines;
}

function said(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
