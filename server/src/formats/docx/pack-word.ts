/**
 * A Word file written in parts. The library would hold a whole report as a tree
 * of some thousand objects a statement; here it makes the frame (styles,
 * settings, head and foot) and each block by itself, and a block's markup goes
 * into the file before the next is made.
 */
import { once } from "node:events";
import { Readable } from "node:stream";
import { type Document, type IContext, Packer } from "docx";
import JSZip from "jszip";
import type { Block } from "../outline.ts";
import type { LongTable, WordBlocks, WordPart } from "./word-blocks.ts";
import { markupOf } from "./word-markup.ts";

const BODY = "word/document.xml";
const RELATIONS = "word/_rels/document.xml.rels";
const PROPERTIES = "docProps/core.xml";

export async function packWord(
  document: Document,
  blocks: WordBlocks,
  outline: Iterable<Block>,
  madeAt: string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await Packer.toBuffer(document));
  const date = new Date(madeAt);
  const frame = await textOf(zip, BODY);
  // The library dates its files by the clock; the same report is to be the same file.
  const properties = (await textOf(zip, PROPERTIES)).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${date.toISOString()}`,
  );
  const end = frame.lastIndexOf("<w:sectPr");
  if (end < 0) throw new Error("the Word file's frame has no section");
  const context: IContext = { file: document, viewWrapper: document.Document, stack: [] };
  const body = bodyOf(blocks.set(outline), context, frame.slice(0, end), frame.slice(end));
  zip.file(PROPERTIES, properties);
  zip.file(BODY, Readable.from(portions(body)));
  // Anew and behind the body: links are numbered while it is written.
  zip.remove(RELATIONS);
  zip.file(RELATIONS, Readable.from(portions(relationsOf(document, context))));
  for (const file of Object.values(zip.files)) file.date = date;
  return await collected(zip);
}

async function textOf(zip: JSZip, path: string): Promise<string> {
  const file = zip.file(path);
  if (file === null) throw new Error(`the Word file's frame has no ${path}`);
  return await file.async("string");
}

function* bodyOf(
  parts: Iterable<WordPart>,
  context: IContext,
  start: string,
  end: string,
): Generator<string> {
  yield start;
  for (const part of parts) {
    if ("rows" in part) yield* tableOf(part, context);
    else yield markupOf(part, context);
  }
  yield end;
}

/** Row by row: the log of a long story has thousands. */
function* tableOf({ frame, rows }: LongTable, context: IContext): Generator<string> {
  const end = "</w:tbl>";
  const markup = markupOf(frame, context);
  yield markup.slice(0, markup.lastIndexOf(end));
  for (const row of rows) yield markupOf(row, context);
  yield end;
}

function* relationsOf({ Document: view }: Document, context: IContext): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>${markupOf(view.Relationships, context)}`;
}

/** What a packer takes at a time: smaller, and it spends its time on taking. */
const PORTION = 64 * 1024;

function* portions(texts: Iterable<string>): Generator<Buffer> {
  let pending = "";
  for (const text of texts) {
    pending += text;
    if (pending.length < PORTION) continue;
    yield Buffer.from(pending);
    pending = "";
  }
  yield Buffer.from(pending);
}

async function collected(zip: JSZip): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const stream = zip.generateNodeStream({ streamFiles: true, compression: "DEFLATE" });
  // Its stream is an old one that cannot be iterated over.
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(stream, "end");
  return Buffer.concat(chunks);
}
