/** Blocks of the outline to strips. */
import type { DifferenceType } from "../../domain/difference/difference.ts";
import type {
  Apparatus,
  Block,
  BulletList,
  Details,
  Figures,
  Heading,
  Paragraph,
  RulingBox,
} from "../outline.ts";
import { correctionParagraphs, foreign, plain, styled } from "../outline.ts";
import { BARS, INK, STYLES, type TextStyle } from "./dress.ts";
import { drawSign } from "./marks.ts";
import { setTable } from "./set-table.ts";
import type { Setting } from "./setting.ts";
import {
  baseOf,
  behind,
  type Column,
  kept,
  keptToNext,
  type Strip,
  sideBySide,
  spaced,
  textStrips,
  together,
  togetherIfShort,
} from "./strips.ts";
import { Tag } from "./tags.ts";

export function setBlocks(blocks: readonly Block[], setting: Setting): Strip[] {
  return blocks.flatMap((block) => setBlock(block, setting));
}

export function setBlock(block: Block, setting: Setting): Strip[] {
  switch (block.kind) {
    case "heading":
      return setHeading(block, setting);
    case "paragraph":
      return setParagraph(block, setting);
    case "details":
      return setDetails(block, setting);
    case "figures":
      return setFigures(block, setting);
    case "list":
      return setList(block, setting);
    case "table":
      return [...setTable(block, setting)];
    case "apparatus":
      return setApparatus(block, setting);
    case "ruling":
      return setRuling(block, setting);
    case "correction":
      return setBlocks(correctionParagraphs(block), setting);
    case "section":
      return setSection(block.blocks, setting);
    case "signatures":
      return setSignatures(block.lines, setting);
  }
}

const HEADINGS = { 1: STYLES.h1, 2: STYLES.h2, 3: STYLES.h3 } as const;
const HEADING_SPACE = { 1: 0, 2: 26, 3: 20 } as const;

function setHeading({ level, number, text }: Heading, setting: Setting): Strip[] {
  const { tag, column, faces, bookmark } = setting;
  const title = number === null ? text : `${number}. ${text}`;
  const style = HEADINGS[level];
  const own = new Tag(`H${level}`, tag);
  const words = [...(number === null ? [] : [plain(`${number}. `)]), foreign(text)];
  const strips = textStrips(words, style, column, own, faces, HEADING_SPACE[level]);
  const lines = kept(strips).map((strip, index) => ({
    ...strip,
    paint: (canvas, top, gap) => {
      if (index === 0) bookmark({ level, title }, top);
      strip.paint(canvas, top, gap);
    },
  })) satisfies Strip[];
  return level === 2 ? [...lines, ruleBelow(column)] : lines;
}

function ruleBelow({ x, width }: Column): Strip {
  return {
    height: 8,
    before: 0,
    keepsWithNext: true,
    runningHead: null,
    paint: (canvas, top) => canvas.rule(x, top + 2, width),
  };
}

function setParagraph({ role, runs }: Paragraph, { tag, column, faces }: Setting): Strip[] {
  const style: TextStyle = role === "text" ? STYLES.text : STYLES[role];
  const before = role === "text" ? 5 : 4;
  return textStrips(runs, style, column, new Tag("P", tag), faces, before);
}

function setDetails({ pairs }: Details, setting: Setting): Strip[] {
  const { column, faces } = setting;
  const list = new Tag("L", setting.tag);
  const label = { x: column.x, width: 88 };
  const value = { x: column.x + 92, width: column.width - 92 };
  const rows = pairs.map(([name, runs]) => {
    const item = new Tag("LI", list);
    return sideBySide([
      textStrips([plain(name)], LABEL, label, new Tag("Lbl", item), faces),
      textStrips(runs, DETAIL, value, new Tag("LBody", item), faces),
    ]);
  });
  return spaced(rows.flat(), 10);
}

const LABEL: TextStyle = { ...STYLES.facts, leading: 14 };
const DETAIL: TextStyle = { ...STYLES.text, size: 9.5, leading: 14 };

function setFigures({ figures, lines }: Figures, setting: Setting): Strip[] {
  const { column, faces } = setting;
  const own = new Tag("Div", setting.tag);
  const inner = { x: column.x + 14, width: column.width - 28 };
  const share = inner.width / Math.max(1, figures.length);
  const cells = figures.map(([label, value], index) => {
    const place = { x: inner.x + index * share, width: share - 12 };
    const cell = new Tag("P", own);
    return [
      ...textStrips([plain(value.toLocaleString("en"))], STYLES.figure, place, cell, faces),
      ...textStrips([plain(label)], STYLES.facts, place, cell, faces),
    ];
  });
  const rows = lines.flatMap(([label, text]) =>
    textStrips([plain(`${label}: `), plain(text)], DETAIL, inner, new Tag("P", own), faces, 3),
  );
  const strips = [...spaced(sideBySide(cells), 0), ...rows];
  const framed = [padding(9), ...strips, padding(9)];
  return spaced(
    behind(together(framed), ({ doc }, top, height) => {
      doc.rect(column.x, top, column.width, height).fill(INK.wash);
      doc.rect(column.x, top, 2.5, height).fill(INK.rubric);
    }),
    16,
  );
}

function padding(height: number): Strip {
  return { height, before: 0, keepsWithNext: true, runningHead: null, paint: () => {} };
}

function setList({ items }: BulletList, setting: Setting): Strip[] {
  const { column, faces, tag } = setting;
  const list = new Tag("L", tag);
  const sign = { x: column.x + 2, width: 10 };
  const body = { x: column.x + 14, width: column.width - 14 };
  return items.flatMap((runs) => {
    const item = new Tag("LI", list);
    const lines = textStrips(runs, STYLES.text, body, new Tag("LBody", item), faces, 2);
    const [bullet] = textStrips([plain("\u2022")], STYLES.text, sign, new Tag("Lbl", item), faces);
    return withBeside(lines, bullet);
  });
}

/** Something that stands beside the first line. */
function withBeside([first, ...rest]: readonly Strip[], beside: Strip | undefined): Strip[] {
  if (first === undefined) return [];
  const both: Strip = {
    ...first,
    paint: (canvas, top, gap) => {
      beside?.paint(canvas, top, gap);
      first.paint(canvas, top, gap);
    },
  };
  return [both, ...rest];
}

function setApparatus({ entries }: Apparatus, setting: Setting): Strip[] {
  const { column, faces, tag } = setting;
  const list = new Tag("L", tag);
  const numberColumn = { x: column.x, width: 18 };
  const body = { x: column.x + 30, width: column.width - 30 };
  const strips = entries.flatMap(({ number, type, label, runs, variants }) => {
    const item = new Tag("LI", list);
    const own = new Tag("LBody", item);
    const sentence = textStrips(
      [styled("label", label), plain("  "), ...runs],
      STYLES.text,
      body,
      own,
      faces,
      3,
    );
    const [sign] = textStrips(
      [plain(number === null ? "\u2013" : String(number))],
      NUMBER,
      numberColumn,
      new Tag("Lbl", item),
      faces,
    );
    const who = variants.length === 0 ? [] : textStrips(variants, STYLES.small, body, own, faces);
    return together([...withBeside(sentence, withSign(sign, type, column.x + 15)), ...who]);
  });
  return spaced(strips, 8);
}

/** The sign of the type, on the number's line. */
function withSign(number: Strip | undefined, type: DifferenceType, x: number): Strip | undefined {
  return (
    number && {
      ...number,
      paint: (canvas, top, gap) => {
        number.paint(canvas, top, gap);
        canvas.artifact(() => drawSign(canvas.doc, type, x, top + baseOf(NUMBER), 8.5));
      },
    }
  );
}

const NUMBER: TextStyle = {
  ...STYLES.facts,
  face: "labelBold",
  ink: INK.rubric,
  leading: STYLES.text.leading,
};

function setRuling({ verdict, title, blocks }: RulingBox, setting: Setting): Strip[] {
  const { column } = setting;
  const own = new Tag("Div", setting.tag);
  const inner = { ...setting, tag: own, column: { x: column.x + 16, width: column.width - 26 } };
  const strips = [
    padding(7),
    ...setBlock({ kind: "paragraph", role: "text", runs: title }, inner),
    ...setBlocks(blocks, inner),
    padding(8),
  ];
  const first = strips.slice(0, 3).length;
  const bound = strips.map((strip, index) => ({
    ...strip,
    // A ruling's head keeps its first words, and its end is no page of its own.
    keepsWithNext: strip.keepsWithNext || index < first || index === strips.length - 2,
  }));
  const last = bound.map((strip, index) =>
    index === bound.length - 1 ? { ...strip, keepsWithNext: false } : strip,
  );
  return spaced(
    behind(togetherIfShort(last), ({ doc }, top, height) => {
      doc.rect(column.x, top, column.width, height).fill("#fbf9f4");
      drawBar(doc, BARS[verdict], column.x, top, height);
    }),
    10,
  );
}

function drawBar(
  doc: PDFKit.PDFDocument,
  bar: (typeof BARS)[keyof typeof BARS],
  x: number,
  top: number,
  height: number,
): void {
  const ink = bar === "double" || bar === "dashed" ? INK.rubric : INK.text;
  if (bar === "dashed") {
    doc.save().lineWidth(2).strokeColor(ink).dash(4, { space: 3 });
    doc
      .moveTo(x + 1, top)
      .lineTo(x + 1, top + height)
      .stroke();
    doc.restore();
    return;
  }
  doc.rect(x, top, bar === "thin" ? 0.8 : bar === "thick" ? 3 : 1.5, height).fill(ink);
  if (bar === "double") doc.rect(x + 3, top, 1.5, height).fill(ink);
}

/** A statement's heading keeps its readings; statements flow on, and a last line never goes to the next page alone. */
function setSection(blocks: readonly Block[], setting: Setting): Strip[] {
  const inner = { ...setting, tag: new Tag("Sect", setting.tag) };
  const [head, facts, ...rest] = blocks;
  const opening = [head, facts].flatMap((block) => (block === undefined ? [] : setBlock(block, inner)));
  const parts = rest.map((block) => {
    const strips = setBlock(block, inner);
    return block.kind === "table" ? togetherIfShort(strips) : strips;
  });
  const keepsClosing = rest.at(-1)?.kind === "paragraph" ? parts.length - 2 : -1;
  return [
    ...kept(opening),
    ...parts.flatMap((strips, index) => (index === keepsClosing ? keptToNext(strips) : strips)),
  ];
}

function setSignatures(lines: readonly string[], { column, faces, tag }: Setting): Strip[] {
  const share = column.width / Math.max(1, lines.length);
  const cells = lines.map((words, index) => {
    const place = { x: column.x + index * share, width: share - 24 };
    return textStrips([plain(words)], STYLES.facts, place, new Tag("P", tag), faces).map((strip) => ({
      ...strip,
      paint: (canvas, top, gap) => {
        canvas.rule(place.x, top - 2, place.width, INK.text);
        strip.paint(canvas, top, gap);
      },
    })) satisfies Strip[];
  });
  return spaced(sideBySide(cells), 56);
}
