/** Tables: the head comes again on every page, a short row is never parted. */
import type { Cell, Line, Table } from "../outline.ts";
import { plain } from "../outline.ts";
import { INK, STYLES, type TextStyle } from "./dress.ts";
import type { Setting } from "./setting.ts";
import { type Column, closing, kept, type Strip, sideBySide, textStrips } from "./strips.ts";
import { Tag } from "./tags.ts";

/** Shares of the sheet's width, column by column; the rest is for the widest. */
const SHARES: Readonly<Record<Table["role"], readonly number[]>> = {
  sources: [0.08, 0.72, 0.2],
  readings: [0.08, 0.92],
  audit: [0.07, 0.25, 0.2, 0.48],
};

const AUDIT: TextStyle = { ...STYLES.small, leading: 12 };
const SIGIL: TextStyle = { ...STYLES.facts, face: "labelBold", ink: INK.rubric };

/** Row by row: the log of a long story has thousands, and each leaves memory when it has found its page. */
export function* setTable(table: Table, setting: Setting): Generator<Strip> {
  const columns = columnsOf(table, setting.column);
  const own = new Tag("Table", setting.tag);
  const [running] = setHead(table, columns, null, setting);
  const runningHead = table.role === "readings" ? null : (running ?? null);
  yield* kept(setHead(table, columns, new Tag("TR", own), setting));
  for (const cells of table.rows) {
    const row = new Tag("TR", own);
    const strips = setRow(table, cells, columns, row, setting).map((strip) => ({ ...strip, runningHead }));
    yield* closing(strips, () => row);
  }
}

function columnsOf({ role }: Table, { x, width }: Column): Column[] {
  let at = x;
  return SHARES[role].map((share) => {
    const column = { x: at, width: share * width - 8 };
    at += share * width;
    return column;
  });
}

function setHead(
  { heads }: Table,
  columns: readonly Column[],
  row: Tag | null,
  { faces, column }: Setting,
): Strip[] {
  const cells = columns.map((place, index) => {
    const tag = row && new Tag("TH", row, "Column");
    return textStrips([plain(heads[index] ?? "")], STYLES.head, place, tag, faces, 4);
  });
  return sideBySide(cells).map((strip) => ({
    ...strip,
    height: strip.height + 4,
    paint: (canvas, top, gap) => {
      strip.paint(canvas, top, gap);
      canvas.rule(column.x, top + strip.height + 2, column.width, INK.faint);
    },
  }));
}

function setRow(
  table: Table,
  cells: readonly Cell[],
  columns: readonly Column[],
  row: Tag,
  { faces, column }: Setting,
): Strip[] {
  const set = columns.map((place, index) => {
    const tag = new Tag(index === 0 ? "TH" : "TD", row, index === 0 ? "Row" : null);
    return (cells[index] ?? []).flatMap((line) =>
      textStrips(line.runs, styleOf(table, line, index), place, tag, faces),
    );
  });
  const lines = sideBySide(set.map((strips) => (strips.length === 0 ? [EMPTY] : strips)));
  return padded(lines, column);
}

const EMPTY: Strip = { height: 0, before: 0, keepsWithNext: false, runningHead: null, paint: () => {} };

function styleOf({ role }: Table, { role: kind }: Line, column: number): TextStyle {
  if (column === 0) return SIGIL;
  if (kind !== "text") return STYLES[kind];
  if (role === "audit") return AUDIT;
  return role === "readings" ? STYLES.reading : STYLES.text;
}

/** Room above and below a row, and the line under it. */
function padded(lines: readonly Strip[], column: Column): Strip[] {
  return lines.map((strip, index) => {
    const above = index === 0 ? 4 : 0;
    const isLast = index === lines.length - 1;
    return {
      ...strip,
      height: above + strip.height + (isLast ? 5 : 0),
      paint: (canvas, top, gap) => {
        strip.paint(canvas, top + above, gap);
        if (isLast) canvas.rule(column.x, top + above + strip.height + 4.5, column.width);
      },
    };
  });
}
