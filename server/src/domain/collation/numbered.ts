/** A text as numbers: compared, looked up and summed at a fraction of the cost of words. */
import type { Word } from "./words.ts";

const WEIGHT_UNITS = 10_000;

export interface Numbered {
  /** One number for each key. */
  readonly keys: Uint32Array;
  /**
   * The weight of all words before each, one entry more than words, in whole
   * ten-thousandths: sums of equal words are equal wherever the words stand.
   */
  readonly weights: Float64Array;
}

/** `different`: how many keys there are in both texts together. */
export function numbered(
  a: readonly Word[],
  b: readonly Word[],
): { readonly a: Numbered; readonly b: Numbered; readonly different: number } {
  const numbers = new Map<string, number>();
  const [one, other] = [numberedText(a, numbers), numberedText(b, numbers)];
  return { a: one, b: other, different: numbers.size };
}

function numberedText(words: readonly Word[], numbers: Map<string, number>): Numbered {
  const keys = new Uint32Array(words.length);
  const weights = new Float64Array(words.length + 1);
  words.forEach(({ key, weight }, index) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    keys[index] = number;
    weights[index + 1] = (weights[index] ?? 0) + Math.round(weight * WEIGHT_UNITS);
  });
  return { keys, weights };
}

/** The words `[from, to)`. */
export function part({ keys, weights }: Numbered, from: number, to: number): Numbered {
  return { keys: keys.subarray(from, to), weights: weights.subarray(from, to + 1) };
}

/** Of the words `[from, to)`. */
export function weightOf({ weights }: Numbered, from: number, to: number): number {
  return ((weights[to] ?? 0) - (weights[from] ?? 0)) / WEIGHT_UNITS;
}
