/**
 * Any file an editor may have, to readable text.
 *
 * The readers of foreign formats are loaded when one is met: most stories are
 * plain text, and the command line must answer at once. HTML, PDF and DOCX can
 * be made to run for minutes, so whoever takes files from strangers calls this
 * in a worker that can be killed.
 */
import { DeskError } from "../domain/desk-error.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";
import type { ReadableText } from "../usecases/desk.ts";
import { decodeText } from "./decode-text.ts";
import { detectLanguage } from "./detect-language.ts";
import { findHeadline } from "./find-headline.ts";
import { findImprint } from "./find-imprint.ts";
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from "./limits.ts";

/** What a reader draws out of a file; where the file does not say, its text is asked afterwards. */
type Reader = (name: string, bytes: Uint8Array) => Promise<ReadableText>;

const READERS: Readonly<Record<string, Reader>> = {
  txt: readPlainText,
  md: readPlainText,
  html: async (name, bytes) => (await import("./read-html.ts")).readHtml(name, decodeText(name, bytes)),
  pdf: async (name, bytes) => (await import("./read-pdf.ts")).readPdf(name, bytes),
  docx: async (name, bytes) => (await import("./read-docx.ts")).readDocx(name, bytes),
};

const SYNONYMS: Readonly<Record<string, string>> = {
  markdown: "md",
  htm: "html",
  xhtml: "html",
  text: "txt",
};

/** Null: not a kind of file that articles come in. */
export function fileKind(name: string): string | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = SYNONYMS[extension] ?? extension;
  return Object.hasOwn(READERS, kind) ? kind : null;
}

/** True where spans count on the file's own characters, not on a text drawn out of it. */
export function isVerbatim(name: string): boolean {
  const kind = fileKind(name);
  return kind === null || kind === "txt" || kind === "md";
}

export async function readFile(name: string, bytes: Uint8Array): Promise<ReadableText> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new DeskError("article.too-large", filled(REFUSALS.largeFile, name, MAX_FILE_BYTES / 1_000_000));
  }
  // A file without a known ending is taken for text; the decoder refuses it when it is none.
  const read = READERS[fileKind(name) ?? "txt"] ?? readPlainText;
  const draft = await read(name, bytes);
  refuseEmptyOrHuge(name, draft.text);
  const imprint = findImprint(draft.text);
  return {
    ...draft,
    byline: draft.byline ?? imprint.byline,
    publishedAt: draft.publishedAt ?? imprint.publishedAt,
    language: draft.language ?? (await detectLanguage(draft.text)),
  };
}

async function readPlainText(name: string, bytes: Uint8Array): Promise<ReadableText> {
  const text = decodeText(name, bytes);
  return { text, title: findHeadline(text), byline: null, publishedAt: null, language: null };
}

function refuseEmptyOrHuge(name: string, text: string): void {
  if (!/[^\s\ufeff]/.test(text)) {
    throw new DeskError("article.empty", filled(REFUSALS.emptyFile, name));
  }
  if (text.length > MAX_TEXT_LENGTH) {
    throw new DeskError(
      "article.too-large",
      filled(REFUSALS.longFile, name, MAX_TEXT_LENGTH.toLocaleString("en")),
    );
  }
}
