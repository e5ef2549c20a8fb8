/**
 * Cuts a layout into strips, the rows of the aligned view: each ends with one
 * site, so that a site stands at one height in every column, as the phrases
 * of a synopsis do. Long agreements are strips of their own and can fold.
 */
import { type Cell, cellText, type LaidStretch, type Layout, type Site } from "./lay-out.ts";

export interface Strip {
  readonly id: string;
  readonly stretches: readonly LaidStretch[];
  /** The one it ends with; null after the last. */
  readonly site: Site | null;
  /** Words that all share, where the strip is one long agreement; else 0. */
  readonly sharedWords: number;
}

// Longer than the two or three lines a reader takes in at a glance.
const LONG_AGREEMENT = 28;

export function stripsOf(layout: Layout, isSite: (stretch: LaidStretch) => boolean): readonly Strip[] {
  const strips: (Strip & { stretches: LaidStretch[] })[] = [];
  let open: LaidStretch[] = [];
  const close = (sharedWords = 0) => {
    const first = open[0];
    const site = open.findLast(isSite)?.site ?? null;
    if (first) strips.push({ id: first.id, stretches: open, site, sharedWords });
    open = [];
  };
  for (const whole of layout.stretches) {
    const [points, stretch] = isSite(whole) ? [null, whole] : splitLeadingPoints(whole);
    // A comma belongs to the words before it, not to the head of the next row.
    const before = open.length > 0 ? open : strips.at(-1)?.stretches;
    if (points) (before ?? open).push(points);
    if (!stretch) continue;
    const words = longAgreement(stretch, layout);
    if (words > 0) close();
    open.push(stretch);
    if (words > 0) close(words);
    else if (isSite(stretch)) close();
  }
  close();
  return strips;
}

/** How many words all outlets share here, where they are many enough to fold; else 0. */
export function longAgreement(stretch: LaidStretch, layout: Layout): number {
  if (!stretch.isShared || present(stretch) !== layout.columns.length) return 0;
  const words = wordCount(stretch);
  return words >= LONG_AGREEMENT ? words : 0;
}

const LEADING_POINTS = /^[.,;:!?…)\]”’]+/;

/** The points that a stretch begins with, and the rest of it; null where there is none of either. */
function splitLeadingPoints(stretch: LaidStretch): [LaidStretch | null, LaidStretch | null] {
  const texts = [...stretch.cells.values()]
    .filter((cell) => cell.has === "words")
    .map((cell) => cellText(cell));
  if (texts.every((text) => !/[\p{L}\p{N}]/u.test(text))) return [stretch, null];
  if (!texts.every((text) => LEADING_POINTS.test(text.trimStart()))) return [null, stretch];
  const lead = new Map<string, Cell>();
  const rest = new Map<string, Cell>();
  for (const [articleId, cell] of stretch.cells) {
    const [points, words] = cutPoints(cell);
    lead.set(articleId, points);
    rest.set(articleId, words);
  }
  return [
    { id: `${stretch.id} points`, site: null, isShared: stretch.isShared, cells: lead },
    { ...stretch, cells: rest },
  ];
}

const NOTHING: Cell = { has: "words", parts: [] };

function cutPoints(cell: Cell): [Cell, Cell] {
  if (cell.has !== "words") return [NOTHING, cell];
  const at = cell.parts.findIndex((part) => part.kind === "words");
  const head = cell.parts[at];
  if (!head || cell.parts.slice(0, at).some((part) => part.kind === "aside")) return [NOTHING, cell];
  const points = LEADING_POINTS.exec(head.text)?.[0] ?? "";
  return [
    { has: "words", parts: [...cell.parts.slice(0, at), { kind: "words", text: points }] },
    {
      has: "words",
      parts: [{ kind: "words", text: head.text.slice(points.length) }, ...cell.parts.slice(at + 1)],
    },
  ];
}

function present({ cells }: LaidStretch): number {
  return [...cells.values()].filter((cell) => cell.has === "words").length;
}

function wordCount({ cells }: LaidStretch): number {
  const [first] = cells.values();
  return cellText(first, " ").split(/\s+/).filter(Boolean).length;
}
