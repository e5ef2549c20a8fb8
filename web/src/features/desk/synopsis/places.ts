/** Where in the text each site stands and how much of it it takes, as shares of the whole, counted in words. */
import { cellText, type LaidStretch, type Layout, type Site } from "./lay-out.ts";

export interface SitePlace {
  readonly site: Site;
  /** 0 to 1. */
  readonly from: number;
  readonly width: number;
}

export function placesOf(layout: Layout): readonly SitePlace[] {
  const lengths = layout.stretches.map(wordCount);
  const whole = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let before = 0;
  return layout.stretches.flatMap(({ site }, at): SitePlace[] => {
    const from = before / whole;
    before += lengths[at] ?? 0;
    return site ? [{ site, from, width: (lengths[at] ?? 0) / whole }] : [];
  });
}

/** As long as its longest reading; nothing takes no room. */
function wordCount({ cells }: LaidStretch): number {
  const counts = [...cells.values()].map((cell) => cellText(cell, " ").split(/\s+/).filter(Boolean).length);
  return Math.max(1, ...counts);
}
