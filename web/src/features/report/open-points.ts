/** What a report still lacks, as the page tells it. */
import type { OpenPointRule, Readiness } from "@variorum/server/contract";
import type { report } from "../../strings/en/report.tsx";

export type Point = Readiness["missing"][number];
type Say = typeof report.strings.readiness;

const GRAVE: OpenPointRule = "grave-without-verdict";

/** How many statements with a grave difference nobody has ruled on. */
export function graveOpen(warnings: readonly Point[]): number {
  return warnings.filter(({ rule }) => rule === GRAVE).length;
}

/** Null: the page has no words for it, the server's sentence stands. */
export function toldPoint({ rule, sentence }: Point, { openPoints }: Say): string | null {
  const lines: Readonly<Record<string, (number: number) => string>> = openPoints;
  // Each sentence has one number at most: of the statement, or of how many facts; a single one is spelled out.
  return lines[rule]?.(Number(/\d+/.exec(sentence)?.[0] ?? 1)) ?? null;
}
