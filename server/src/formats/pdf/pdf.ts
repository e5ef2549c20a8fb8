/**
 * The report as PDF, set without a browser: real text in embedded subset
 * fonts, bookmarks, a tagged structure, running heads and page numbers.
 * docs/decisions/0005-pdf-library.md says why by pdfkit.
 */
import PDFDocument from "pdfkit";
import type { Report } from "../../domain/report/report.ts";
import type { FormatOptions } from "../format-options.ts";
import { inertLine } from "../inert-text.ts";
import { type Block, plain } from "../outline.ts";
import { outlineOf } from "../report-outline.ts";
import { breakLines } from "./break-lines.ts";
import { Canvas } from "./canvas.ts";
import { MARGIN, SHEETS, type Sheet, STYLES } from "./dress.ts";
import { Faces } from "./faces.ts";
import { paginate } from "./paginate.ts";
import { setBlock } from "./set-blocks.ts";
import type { Bookmark, Setting } from "./setting.ts";
import type { Strip } from "./strips.ts";
import { Tag } from "./tags.ts";

export async function renderPdf(report: Report, { paper }: FormatOptions): Promise<Uint8Array> {
  const sheet = SHEETS[paper];
  const doc = openDocument(report, sheet);
  const bytes = collected(doc);
  const faces = new Faces();
  const canvas = new Canvas(doc, faces);
  const bookmarks = new Bookmarks(doc);
  const tag = new Tag("Document", null);
  const column = { x: MARGIN.side, width: sheet.width - 2 * MARGIN.side };
  const setting = { faces, column, tag, bookmark: bookmarks.add };
  paginate(stripsOf(outlineOf(report), setting), sheet, canvas);
  setRunningHeads(report, sheet, canvas, faces);
  doc.addStructure(tag.write(doc));
  doc.end();
  return await bytes;
}

/** One block after the other, so that what has found its page leaves memory. */
function* stripsOf(blocks: readonly Block[], setting: Setting): Generator<Strip> {
  for (const block of blocks) yield* setBlock(block, setting);
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
    // Page numbers tell how many there are.
    bufferPages: true,
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

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
}

/** The headings in the reader's side pane: sections under the title, statements under their section. */
class Bookmarks {
  private readonly open: PDFKit.PDFOutline[] = [];

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  add = ({ level, title }: Bookmark, _page: number, top: number): void => {
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

function setRunningHeads({ header }: Report, sheet: Sheet, canvas: Canvas, faces: Faces): void {
  const { doc } = canvas;
  const { count } = doc.bufferedPageRange();
  const right = `${header.status === "signed" ? "Version" : "Draft, event"} ${header.version}`;
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    if (page > 0) {
      headLine(canvas, faces, inertLine(header.story.title), right, sheet);
      canvas.rule(MARGIN.side, 50, sheet.width - 2 * MARGIN.side);
    }
    const [number] = breakLines([plain(`${page + 1} / ${count}`)], STYLES.facts, 200, faces);
    if (number) canvas.text(number, (sheet.width - number.width) / 2, sheet.height - 36, null);
  }
}

function headLine(canvas: Canvas, faces: Faces, title: string, right: string, sheet: Sheet): void {
  const [end] = breakLines([plain(right)], STYLES.facts, 200, faces);
  const room = sheet.width - 2 * MARGIN.side - (end?.width ?? 0) - 24;
  const [start] = breakLines([plain(clipped(title, room))], STYLES.facts, room, faces);
  if (start) canvas.text(start, MARGIN.side, 44, null);
  if (end) canvas.text(end, sheet.width - MARGIN.side - end.width, 44, null);
}

/** About as much of a title as the head of a page holds. */
function clipped(title: string, room: number): string {
  const letters = [...title];
  const most = Math.floor(room / (STYLES.facts.size * 0.52));
  return letters.length <= most
    ? title
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
