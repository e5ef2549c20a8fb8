/**
 * The report as PDF, set without a browser: real text in embedded subset
 * fonts, bookmarks, a tagged structure, running heads and page numbers.
 * docs/decisions/0005-pdf-library.md says why by pdfkit.
 */
import PDFDocument from "pdfkit";
import type { Report } from "../../domain/report/report.ts";
import type { FormatOptions } from "../format-options.ts";
import { inertLine } from "../inert-text.ts";
import type { Block } from "../outline.ts";
import { outlineOf } from "../report-outline.ts";
import { stateOf } from "../words-for.ts";
import { Canvas } from "./canvas.ts";
import { MARGIN, SHEETS, type Sheet } from "./dress.ts";
import { Faces } from "./faces.ts";
import { missingScripts } from "./missing-scripts.ts";
import { PageFurniture } from "./page-furniture.ts";
import { paginate } from "./paginate.ts";
import { setBlock } from "./set-blocks.ts";
import { setTable } from "./set-table.ts";
import type { Bookmark, Setting } from "./setting.ts";
import { closing, type Strip } from "./strips.ts";
import { Tag } from "./tags.ts";

export function renderPdf(report: Report, { paper }: FormatOptions): Uint8Array {
  const sheet = SHEETS[paper];
  const doc = openDocument(report, sheet);
  const faces = new Faces();
  const canvas = new Canvas(doc, faces);
  const furniture = new PageFurniture(
    inertLine(report.header.story.title),
    stateOf(report),
    sheet,
    canvas,
    faces,
  );
  const written: Uint8Array[] = [];
  const tag = new Tag("Document", null);
  const column = { x: MARGIN.side, width: sheet.width - 2 * MARGIN.side };
  const setting = { faces, column, tag, bookmark: new Bookmarks(doc).add };
  furniture.set();
  paginate(stripsOf(withNote(outlineOf(report), faces), setting), sheet, canvas, () => {
    furniture.set();
    written.push(...pending(doc));
  });
  tag.close(doc);
  furniture.end();
  doc.end();
  written.push(...pending(doc));
  return Buffer.concat(written);
}

/** What pdfkit has written since: some hundred small pieces a page, which would cost ten times their size if they were kept apart. */
function pending(doc: PDFKit.PDFDocument): Uint8Array[] {
  const bytes: unknown = doc.read();
  return bytes instanceof Uint8Array ? [bytes] : [];
}

/** One block after the other: what has found its page leaves memory. */
function* stripsOf(blocks: Iterable<Block>, setting: Setting): Generator<Strip> {
  for (const block of blocks) {
    const strips = block.kind === "table" ? setTable(block, setting) : setBlock(block, setting);
    yield* closing(strips, () => setting.tag.newest());
  }
}

/** What could not be shown is known when everything is set. */
function* withNote(blocks: Iterable<Block>, faces: Faces): Generator<Block> {
  yield* blocks;
  yield* missingScripts(faces.missing);
}

function openDocument({ header }: Report, sheet: Sheet): PDFKit.PDFDocument {
  const title = inertLine(header.story.title);
  return new PDFDocument({
    size: sheet.size,
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en",
    displayTitle: true,
    info: {
      Title: `${title}: fact-check report`,
      Subject: `Fact-check report, version ${header.version}, ${header.status}`,
      Author: header.checkers.map(inertLine).join(", "),
      Creator: inertLine(header.tool),
      Producer: "pdfkit",
      // The report's own time: the same report is the same file.
      CreationDate: new Date(header.madeAt),
    },
  });
}

/** The headings in the reader's side pane: sections under the title, statements under their section. */
class Bookmarks {
  private readonly open: PDFKit.PDFOutline[] = [];

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  add = ({ level, title }: Bookmark, top: number): void => {
    const parent = this.open[level - 2] ?? this.doc.outline;
    this.open.length = Math.min(this.open.length, level - 1);
    // Where on the page is younger than the published types.
    const place: { expanded: boolean } = Object.assign(
      { expanded: level === 1 },
      { top: Math.max(0, top - 12) },
    );
    this.open[level - 1] = parent.addItem(title, place);
  };
}
