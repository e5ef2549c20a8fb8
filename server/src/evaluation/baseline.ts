/** Today's figures beside those of another day: what became better, what worse, what is new. */
import type { Figure } from "./figures.ts";

/** A figure may fall by so much before it counts: one quotation more or less in the smallest set. */
export const TOLERANCE = 0.005;

export type Baseline = Readonly<Record<string, number>>;

export interface Change {
  readonly figure: Figure;
  /** Null for a figure that the baseline does not have. */
  readonly before: number | null;
  /** Positive is better, whichever way the figure runs. */
  readonly gain: number;
  readonly verdict: "new" | "same" | "better" | "worse" | "fallen";
}

export function compareWithBaseline(
  figures: readonly Figure[],
  baseline: Baseline,
  tolerance: number = TOLERANCE,
): Change[] {
  return figures.map((figure) => {
    const before = baseline[figure.name] ?? null;
    if (before === null) return { figure, before, gain: 0, verdict: "new" };
    const gain = (figure.value - before) * (figure.isLowerBetter ? -1 : 1);
    return { figure, before, gain, verdict: verdictOn(gain, tolerance) };
  });
}

function verdictOn(gain: number, tolerance: number): Change["verdict"] {
  // Figures are kept with six decimals.
  if (Math.abs(gain) < 1e-6) return "same";
  if (gain > 0) return "better";
  return -gain > tolerance ? "fallen" : "worse";
}

/** Figures of the baseline that are no longer measured: a lost measurement must not pass for a good one. */
export function lostFigures(figures: readonly Figure[], baseline: Baseline): string[] {
  const names = new Set(figures.map(({ name }) => name));
  return Object.keys(baseline).filter((name) => !names.has(name));
}

export function toBaseline(figures: readonly Figure[]): Baseline {
  return Object.fromEntries(figures.map(({ name, value }) => [name, Math.round(value * 1e6) / 1e6]));
}
