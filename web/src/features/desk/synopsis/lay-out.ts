/**
 * Turns an utterance into what the eye reads: one column of cells an outlet,
 * each with the words that outlet printed, and the sites where they part.
 *
 * A reading's text is as its first article prints it; a column must show its
 * own outlet's letters, so each cell is cut from that outlet's paragraph.
 */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Difference, DifferenceType, Reading, Span, Stretch } from "@variorum/server/domain";
import { amongColumns, chosenColumns } from "./column-choice.ts";

export type Witness = UtteranceDetail["witnesses"][number];

/** `gap`: what stands before words and is no word. `aside`: the reporter's words within the statement ("he said"). */
interface Part {
  readonly kind: "words" | "gap" | "aside";
  readonly text: string;
}

/**
 * A cell without words is an omission (left out between words that are given)
 * or lies beyond what the outlet quotes: before its start, after its end, or
 * between two pieces. `isEdge`: next to words of the outlet, where a sign says so.
 */
export type Cell =
  | { readonly has: "words"; readonly parts: readonly Part[] }
  | { readonly has: "omission" }
  | { readonly has: "beyond"; readonly side: "before" | "within" | "after"; readonly isEdge: boolean };

export interface Site {
  readonly id: string;
  /** Gravest first. */
  readonly differences: readonly Difference[];
  /** Type of the gravest. */
  readonly type: DifferenceType;
  readonly readings: readonly Reading[];
}

export interface LaidStretch {
  readonly id: string;
  /** Null: all who are present agree, or an editor has dismissed what parts them. */
  readonly site: Site | null;
  /** All who are present have these words; not so where an editor has dismissed what parts them. */
  readonly isShared: boolean;
  /** By article id. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Layout {
  readonly columns: readonly Witness[];
  readonly stretches: readonly LaidStretch[];
  /** In text order. */
  readonly sites: readonly Site[];
  /** Differences of the utterance as a whole: speaker, form, occasion. */
  readonly whole: readonly Difference[];
  /** What the fidelity of the others is measured by, in a column or not. */
  readonly record: "transcript" | "official";
}

export function layOut(whole: UtteranceDetail, chosen: readonly string[] = []): Layout {
  const order = chosenColumns(whole, chosen);
  const { collation, differences, witnesses } = order ? amongColumns(whole, order) : whole;
  const columns = witnesses
    .filter((witness) => collation.articleIds.includes(witness.articleId))
    .sort((a, b) => (order ? order.indexOf(a.articleId) - order.indexOf(b.articleId) : byPublication(a, b)));
  const cellsByColumn = columns.map((column) => cellsOf(column, collation.stretches));
  const stretches = collation.stretches.map((stretch, at): LaidStretch => {
    const cells = columns.flatMap(({ articleId }, index): [string, Cell][] => {
      const cell = cellsByColumn[index]?.[at];
      return cell ? [[articleId, cell]] : [];
    });
    return {
      id: stretch.id,
      site: siteOf(stretch, differences),
      isShared: stretch.kind === "agreement",
      cells: new Map(cells),
    };
  });
  return {
    columns,
    stretches,
    sites: stretches.flatMap((stretch) => stretch.site ?? []),
    whole: differences.filter((difference) => difference.siteId === null && !difference.dismissed),
    record: witnesses.some(({ kind }) => kind === "transcript") ? "transcript" : "official",
  };
}

/** The earliest report first, as far as dates are known. */
function byPublication(a: Witness, b: Witness): number {
  const [first, second] = [a.publishedAt ?? "9999", b.publishedAt ?? "9999"];
  return first === second ? a.outlet.localeCompare(b.outlet, "en") : first < second ? -1 : 1;
}

function siteOf(stretch: Stretch, all: readonly Difference[]): Site | null {
  if (stretch.kind === "agreement") return null;
  const found = all.filter((difference) => difference.siteId === stretch.id);
  const differences = found
    .filter((difference) => !difference.dismissed)
    .sort((a, b) => b.severity - a.severity);
  if (found.length > 0 && differences.length === 0) return null;
  return {
    id: stretch.id,
    differences,
    type: differences[0]?.type ?? "wording",
    readings: stretch.readings,
  };
}

function cellsOf(witness: Witness, stretches: readonly Stretch[]): readonly Cell[] {
  let end: number | null = null;
  const given = stretches.map((stretch) => {
    const reading = stretch.readings.find((each) => each.articleIds.includes(witness.articleId));
    const spans = (reading?.spans ?? [])
      .filter((span) => span.articleId === witness.articleId && span.end > span.start)
      .sort((a, b) => a.start - b.start);
    const parts = partsOf(witness, spans, end);
    end = spans.at(-1)?.end ?? end;
    const absence = stretch.absent.find((each) => each.articleId === witness.articleId);
    return { parts, why: absence?.why ?? (reading ? "omission" : "beyond") };
  });
  const first = given.findIndex(({ parts }) => parts.length > 0);
  const last = given.findLastIndex(({ parts }) => parts.length > 0);
  const isBeyond = (cell: (typeof given)[number] | undefined) =>
    cell !== undefined && cell.parts.length === 0 && cell.why === "beyond";
  return given.map(({ parts, why }, at): Cell => {
    if (parts.length > 0) return { has: "words", parts };
    if (why === "omission") return { has: "omission" };
    if (at > first && at < last) return { has: "beyond", side: "within", isEdge: !isBeyond(given[at - 1]) };
    return {
      has: "beyond",
      side: at < first ? "before" : "after",
      isEdge: at === first - 1 || at === last + 1,
    };
  });
}

function partsOf(witness: Witness, spans: readonly Span[], before: number | null): readonly Part[] {
  const parts: Part[] = [];
  let end = before;
  for (const span of spans) {
    const gap = end === null ? "" : cut(witness, end, span.start);
    if (/[\p{L}\p{N}]/u.test(gap)) parts.push({ kind: "aside", text: tidyAside(gap) });
    else if (gap !== "") parts.push({ kind: "gap", text: /\s/.test(gap) ? " " : gap });
    parts.push({ kind: "words", text: cut(witness, span.start, span.end) });
    end = span.end;
  }
  return parts;
}

function cut({ context }: Witness, start: number, end: number): string {
  return context.text.slice(start - context.start, end - context.start).replace(/\s+/g, " ");
}

/** Quotation marks and commas around the reporter's words are not his. */
function tidyAside(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

/** An outlet's own words of the utterance in one line, without signs, asides or other columns. */
export function wordsOf(layout: Layout, articleId: string): string {
  return layout.stretches
    .map(({ cells }) => cellText(cells.get(articleId), " "))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

export function cellText(cell: Cell | undefined, forAside = ""): string {
  if (cell?.has !== "words") return "";
  return cell.parts.map((part) => (part.kind === "aside" ? forAside : part.text)).join("");
}

/** The gravest thing at the site is typography: case, quotation marks, points. */
export function isFormal(site: Site): boolean {
  return site.type === "formal";
}

/**
 * Whether an outlet's reading stands out. Without a base every reading does;
 * with one, only those that are not the base's. Where the base itself has no
 * say (its quotation starts later or ends earlier) the others stand out.
 */
export function standsOut(site: Site, articleId: string, baseId: string | null): boolean {
  if (baseId === null) return true;
  const base = site.readings.find((reading) => reading.articleIds.includes(baseId));
  return base === undefined || !base.articleIds.includes(articleId);
}
