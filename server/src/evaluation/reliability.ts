/**
 * How far the probabilities can be trusted: of the pairs that are given about
 * 0.9, nine in ten should be the same. Ten bins of one width, those without a
 * pair left out.
 */
import type { Engine } from "./engine.ts";
import { ratio } from "./figures.ts";
import { readLabelledPairs } from "./labelled-pairs.ts";

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** The mean of what was said, and the share that is the same. */
  readonly said: number;
  readonly true: number;
}

const BINS = 10;

export async function measureReliability(file: string, engine: Engine): Promise<Bin[]> {
  const pairs = await readLabelledPairs(file);
  return binned(
    pairs.map(({ a, b, label }) => ({ said: engine.compare(a, b).same, isTrue: label === "same" })),
  );
}

export function binned(judged: readonly { readonly said: number; readonly isTrue: boolean }[]): Bin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const own = judged.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === index);
    const sum = own.reduce((total, { said }) => total + said, 0);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      pairs: own.length,
      said: ratio(sum, own.length),
      true: ratio(own.filter(({ isTrue }) => isTrue).length, own.length),
    };
  }).filter(({ pairs }) => pairs > 0);
}
