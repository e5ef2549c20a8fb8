/** Blocks of the outline to paragraphs and tables of Word. */
import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import type {
  Apparatus,
  Block,
  Cell,
  Correction,
  Figures,
  Heading,
  Line,
  Table as OutlineTable,
  RulingBox,
  Run,
} from "../outline.ts";
import { plain, styled } from "../outline.ts";
import { directionOf } from "../writing-direction.ts";
import { trackedChange, wordRuns } from "./word-runs.ts";
import { BARS, HEADINGS, INK, STYLE_IDS, styleIdOf, twips } from "./word-styles.ts";

/** What every paragraph of a block takes on, such as the line beside a ruling. */
type Frame = Pick<IParagraphOptions, "border" | "indent">;

export interface LongTable {
  /** With its head and no row yet. */
  readonly frame: Table;
  readonly rows: Iterable<TableRow>;
}

export type WordPart = Paragraph | LongTable;

/** Turns blocks to Word, one after the other, and numbers the tracked changes, which have to differ in a document. */
export class WordBlocks {
  private changes = 0;

  constructor(/** Of the text, in twips. */ private readonly width: number) {}

  *set(blocks: Iterable<Block>, frame: Frame = {}): Generator<WordPart> {
    for (const block of blocks) yield* this.setBlock(block, frame);
  }

  private setBlock(block: Block, frame: Frame): Iterable<WordPart> {
    switch (block.kind) {
      case "heading":
        return [heading(block)];
      case "paragraph":
        return [paragraph(wordRuns(block.runs), styleIdOf(block.role), frame)];
      case "details":
        return block.pairs.map(([label, runs]) =>
          paragraph(wordRuns([styled("strong", label), plain(": "), ...runs]), STYLE_IDS.facts, frame),
        );
      case "figures":
        return figures(block);
      case "list":
        return block.items.map((runs) => new Paragraph({ ...bulletIn(frame), children: wordRuns(runs) }));
      case "table":
        return [longTable(block, this.width)];
      case "apparatus":
        return apparatus(block);
      case "ruling":
        return this.ruling(block);
      case "correction":
        return [this.correction(block, frame)];
      case "section":
        return this.set(block.blocks, frame);
      case "signatures":
        return block.lines.map((words) => signature(words));
    }
  }

  private correction(correction: Correction, frame: Frame): Paragraph {
    this.changes += 2;
    const label = wordRuns([styled("label", "Suggested correction"), plain(" ")]);
    return paragraph([...label, ...trackedChange(correction, this.changes)], null, frame);
  }

  private *ruling({ verdict, title, blocks }: RulingBox): Generator<WordPart> {
    const { style, size, color } = BARS[verdict];
    const frame: Frame = { border: { left: { style, size, color, space: 8 } }, indent: { left: twips(14) } };
    yield new Paragraph({
      ...frame,
      keepNext: true,
      spacing: { before: twips(8) },
      children: wordRuns(title),
    });
    yield* this.set(blocks, frame);
  }
}

function longTable({ role, heads, rows }: OutlineTable, width: number): LongTable {
  const widths = SHARES[role].map((share) => Math.round(share * width));
  const rowOf = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((content, index) => cell(content, widths[index] ?? 0, isHead)),
    });
  return {
    frame: new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      borders: TABLE_BORDERS,
      rows: [
        rowOf(
          heads.map((head) => [headLine(head)]),
          true,
        ),
      ],
    }),
    rows: mapped(rows, (cells) => rowOf(cells, false)),
  };
}

function* mapped<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}

const SHARES: Readonly<Record<OutlineTable["role"], readonly number[]>> = {
  sources: [0.1, 0.68, 0.22],
  readings: [0.1, 0.9],
  audit: [0.08, 0.24, 0.2, 0.48],
};

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: INK.rule } as const;
const TABLE_BORDERS = {
  top: none,
  left: none,
  right: none,
  bottom: thin,
  insideVertical: none,
  insideHorizontal: thin,
} as const;

function headLine(head: string): Line {
  return { runs: [styled("strong", head)], role: "facts", isForeign: false };
}

function cell(lines: Cell, width: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: twips(2), bottom: twips(2), right: twips(6) },
    children: lines.map(({ runs, role, isForeign }) => {
      const style = styleIdOf(role);
      return new Paragraph({
        ...(style === null ? {} : { style }),
        ...(isForeign && directionOf(runs.map(({ text }) => text).join("")) === 1
          ? { bidirectional: true }
          : {}),
        keepNext: isHead,
        spacing: { after: 0 },
        children: wordRuns(runs),
      });
    }),
  });
}

function paragraph(children: readonly ParagraphChild[], style: string | null, frame: Frame): Paragraph {
  return new Paragraph({ ...frame, ...(style === null ? {} : { style }), children: [...children] });
}

function heading({ level, number, text }: Heading): Paragraph {
  const words = number === null ? text : `${number}. ${text}`;
  return new Paragraph({ heading: HEADINGS[level], keepNext: true, children: wordRuns([plain(words)]) });
}

function figures({ figures: values, lines }: Figures): Paragraph[] {
  const sums: Run[] = values.flatMap(([label, value], index) => [
    plain(`${index === 0 ? "" : " · "}${label}: `),
    styled("strong", value.toLocaleString("en")),
  ]);
  const shading = { type: "clear", color: "auto", fill: "F6F1E7" } as const;
  const rows = [sums, ...lines.map(([label, text]) => [styled("strong", label), plain(`: ${text}`)])];
  return rows.map(
    (runs, index) =>
      new Paragraph({ shading, spacing: { before: index === 0 ? twips(10) : 0 }, children: wordRuns(runs) }),
  );
}

function apparatus({ entries }: Apparatus): Paragraph[] {
  return entries.flatMap(({ number, label, runs, variants }, index) => [
    new Paragraph({
      indent: { left: twips(18), hanging: twips(18) },
      spacing: { before: index === 0 ? twips(6) : 0 },
      keepNext: variants.length > 0,
      children: wordRuns([
        styled("strong", number === null ? "–" : String(number)),
        plain(" "),
        styled("label", label),
        plain(" "),
        ...runs,
      ]),
    }),
    ...(variants.length === 0
      ? []
      : [
          new Paragraph({
            style: STYLE_IDS.facts,
            indent: { left: twips(18) },
            children: wordRuns(variants),
          }),
        ]),
  ]);
}

/** Beside a ruling the list's own indent would push the line out of its place: its bullets hang where the others begin. */
function bulletIn({ border }: Frame): IParagraphOptions {
  const place = border === undefined ? {} : { border, indent: { left: twips(26), hanging: twips(12) } };
  return { bullet: { level: 0 }, spacing: { after: twips(2) }, ...place };
}

function signature(words: string): Paragraph {
  return new Paragraph({
    style: STYLE_IDS.facts,
    spacing: { before: twips(40) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: INK.text, space: 2 } },
    indent: { right: twips(240) },
    children: wordRuns([plain(words)]),
  });
}
