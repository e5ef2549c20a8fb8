/**
 * What two places have around them in common, in order: tells which of several
 * repetitions of a word is meant. A reader sees at once that the "circus" of
 * "What is this? A circus?" is the one of "What is this, the circus?" and not
 * the one three sentences on.
 */
import type { Word } from "./words.ts";

/** How far a reader looks to each side, in words. */
const REACH = 6;

/** Weight of the words shared before and after the two places, in order; the places themselves do not count. */
export function sharedAround(a: readonly Word[], i: number, b: readonly Word[], j: number): number {
  return sharedOn(a, i, b, j, -1) + sharedOn(a, i, b, j, 1);
}

/** The heaviest common sequence of the words on one side, nearest first. */
function sharedOn(a: readonly Word[], i: number, b: readonly Word[], j: number, step: 1 | -1): number {
  const best = new Float64Array(REACH + 1);
  for (let stepsA = 1; stepsA <= REACH; stepsA++) {
    const one = a[i + step * stepsA];
    if (one === undefined) break;
    let diagonal = 0;
    for (let stepsB = 1; stepsB <= REACH; stepsB++) {
      const other = b[j + step * stepsB];
      if (other === undefined) break;
      const above = best[stepsB] ?? 0;
      const matched = one.key === other.key ? diagonal + Math.min(one.weight, other.weight) : 0;
      best[stepsB] = Math.max(matched, above, best[stepsB - 1] ?? 0);
      diagonal = above;
    }
  }
  return best.reduce((most, weight) => Math.max(most, weight), 0);
}
