/**
 * The report as a Word file: headings, tables and styles that can be worked
 * on, and every suggested correction as a tracked change that can be accepted.
 */
import { Document, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Paper } from "../../contract/report-formats.ts";
import type { Report } from "../../domain/report/report.ts";
import type { FormatOptions } from "../format-options.ts";
import { inertLine } from "../inert-text.ts";
import { outlineOf } from "../report-outline.ts";
import { stateOf } from "../words-for.ts";
import { packWord } from "./pack-word.ts";
import { WordBlocks } from "./word-blocks.ts";
import { STYLE_IDS, twips, WORD_STYLES } from "./word-styles.ts";

/** In twips. */
const SHEETS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};
const MARGIN = twips(64);

export async function renderDocx(report: Report, { paper }: FormatOptions): Promise<Uint8Array> {
  const { header } = report;
  const sheet = SHEETS[paper];
  const width = sheet.width - 2 * MARGIN;
  const title = inertLine(header.story.title);
  const document = new Document({
    title: `${title}: fact-check report`,
    subject: stateOf(report),
    creator: header.checkers.map(inertLine).join(", ") || inertLine(header.tool),
    description: inertLine(header.tool),
    styles: WORD_STYLES,
    sections: [
      {
        properties: {
          page: { size: sheet, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        headers: { default: runningHead(title, stateOf(report), width) },
        footers: { default: pageNumbers() },
        children: [],
      },
    ],
  });
  return await packWord(document, new WordBlocks(width), outlineOf(report), header.madeAt);
}

function runningHead(title: string, right: string, width: number): Header {
  const short = [...title].slice(0, 70).join("");
  return new Header({
    children: [
      new Paragraph({
        style: STYLE_IDS.facts,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(`${short}${short.length < title.length ? "…" : ""}`),
          new TextRun({ children: [new Tab(), right] }),
        ],
      }),
    ],
  });
}

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE_IDS.facts,
        alignment: "center",
        children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
