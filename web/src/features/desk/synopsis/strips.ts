/**
 * Cuts a layout into strips, the rows of the aligned view: each ends with one
 * site, so that a site stands at one height in every column, as the phrases
 * of a synopsis do. Long agreements are strips of their own and can fold.
 */
import { cellText, type LaidStretch, type Layout } from "./lay-out.ts";

export interface Strip {
  readonly id: string;
  readonly stretches: readonly LaidStretch[];
  /** Words that all share, where the strip is one long agreement; else 0. */
  readonly sharedWords: number;
}

// Longer than the two or three lines a reader takes in at a glance.
const LONG_AGREEMENT = 28;

export function stripsOf(layout: Layout, isSite: (stretch: LaidStretch) => boolean): readonly Strip[] {
  const strips: Strip[] = [];
  let open: LaidStretch[] = [];
  const close = (sharedWords = 0) => {
    const first = open[0];
    if (first) strips.push({ id: first.id, stretches: open, sharedWords });
    open = [];
  };
  for (const stretch of layout.stretches) {
    const words =
      stretch.site === null && present(stretch) === layout.columns.length ? wordCount(stretch) : 0;
    if (words >= LONG_AGREEMENT) close();
    open.push(stretch);
    if (words >= LONG_AGREEMENT) close(words);
    else if (isSite(stretch)) close();
  }
  close();
  return strips;
}

function present({ cells }: LaidStretch): number {
  return [...cells.values()].filter((cell) => cell.has === "words").length;
}

function wordCount({ cells }: LaidStretch): number {
  const [first] = cells.values();
  return cellText(first, " ").split(/\s+/).filter(Boolean).length;
}
