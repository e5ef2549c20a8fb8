/** What an editor must see first: the gravest difference, and the utterance that has it. */
import { DIFFERENCE_TYPES, type Difference, type DifferenceType } from "./difference.ts";

interface Graded {
  readonly type: DifferenceType;
  readonly severity: number;
  readonly reason: string;
}

/** By severity, then by the harm of the type; the sentence settles what is left, so that the order never wavers. */
export function gravestFirst<D extends Graded>(differences: readonly D[]): D[] {
  return [...differences].sort(byGravity);
}

function byGravity(a: Graded, b: Graded): number {
  const byType = DIFFERENCE_TYPES.indexOf(a.type) - DIFFERENCE_TYPES.indexOf(b.type);
  return b.severity - a.severity || byType || (a.reason < b.reason ? -1 : a.reason > b.reason ? 1 : 0);
}

/** How grave an utterance is: its gravest difference, and a little for each further one that is more than formal. */
export function gravity(differences: readonly Graded[]): number {
  const [worst = 0, ...others] = differences.map((difference) => difference.severity).sort((a, b) => b - a);
  return worst + 0.01 * Math.min(9, others.filter((severity) => severity > 0.1).length);
}

/** What an editor has put aside does not count. */
export function counted(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ dismissed }) => dismissed === undefined);
}
