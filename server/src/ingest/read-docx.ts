/**
 * A Word document to its paragraphs, tracked insertions taken and deletions
 * left out. The archive's own directory is read first: 426 kB can unpack to
 * 400 MB, and the converter has no limit of its own.
 */
import mammoth from "mammoth";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { DeskError } from "../domain/desk-error.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";
import type { ReadableText } from "../usecases/desk.ts";
import { findHeadline } from "./find-headline.ts";

/** A manuscript of 2,000,000 characters unpacks to 15 MB of XML; the rest is pictures. */
const MAX_UNPACKED_BYTES = 100_000_000;
const MAX_ENTRIES = 4_000;

export async function readDocx(name: string, bytes: Uint8Array): Promise<ReadableText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if ((await unpackedSize(buffer)) > MAX_UNPACKED_BYTES) {
      throw new DeskError("article.too-large", filled(REFUSALS.unpacksLarge, name));
    }
    const { value } = await mammoth.extractRawText({ buffer });
    const text = value
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean)
      .join("\n\n");
    return { text, title: findHeadline(text), byline: null, publishedAt: null, language: null };
  } catch (cause) {
    if (cause instanceof DeskError) throw cause;
    throw new DeskError("article.unreadable", filled(REFUSALS.brokenWord, name), { cause });
  }
}

function unpackedSize(buffer: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, archive) => {
      if (error) reject(error);
      else sumEntries(archive, resolve, reject);
    });
  });
}

function sumEntries(archive: ZipFile, resolve: (size: number) => void, reject: (error: Error) => void): void {
  if (archive.entryCount > MAX_ENTRIES) {
    resolve(Number.POSITIVE_INFINITY);
    return;
  }
  let size = 0;
  archive.on("entry", (entry: Entry) => {
    size += entry.uncompressedSize;
    archive.readEntry();
  });
  archive.on("end", () => resolve(size));
  archive.on("error", reject);
  archive.readEntry();
}
