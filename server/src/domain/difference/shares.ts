/** Parts of a whole: "half", "a third", "two-thirds", "one in five", "50 percent". */
import type { Word } from "../collation/words.ts";
import { type PlacedQuantity, readQuantities } from "./quantity.ts";

/** Into how many parts the whole is cut. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["eighth", 8],
  ["tenth", 10],
]);

export interface Share {
  readonly share: number;
  readonly isWord: boolean;
  /** Whether it must be a part: "a third", "two thirds", "half", "one in five"; "the third" and "the quarter" need not be. */
  readonly isCounted: boolean;
}

const ARTICLES = new Set("a an".split(" "));
const POINTING_OUT = new Set("the this that first second last next".split(" "));

/** The one share that the words tell; null where they tell none. `before` is the word they stand behind. */
export function shareTold(words: readonly Word[], before: Word | undefined): Share | null {
  const place = words.findIndex(({ lemma }) => PARTS.has(lemma));
  const part = PARTS.get(words[place]?.lemma ?? "");
  const quantities = readQuantities(words);
  const [figure] = quantities;
  if (part !== undefined) {
    const ahead = (words[place - 1] ?? before)?.key ?? "";
    const isCounted = part === 2 ? !POINTING_OUT.has(ahead) : ARTICLES.has(ahead) || figure !== undefined;
    return { share: (figure?.quantity.value ?? 1) / part, isWord: true, isCounted };
  }
  const outOf = oneIn(words, quantities);
  if (outOf !== null) return { share: outOf, isWord: true, isCounted: true };
  if (figure?.quantity.unit !== "percent") return null;
  return { share: figure.quantity.value / 100, isWord: false, isCounted: true };
}

/** Behind "in", a larger figure is a year. */
const MOST_COUNTED = 1_000;

/** "One in five", "three out of four". "One" is a pronoun as often, and no figure by itself. */
function oneIn(words: readonly Word[], quantities: readonly PlacedQuantity[]): number | null {
  const all = quantities.find(({ from }) => ["in", "of"].includes(words[from - 1]?.key ?? ""));
  if (all === undefined) return null;
  const joint = words[all.from - 2]?.key === "out" ? all.from - 2 : all.from - 1;
  const some = quantities.find(({ to }) => to === joint)?.quantity.value;
  const few = some ?? (words[joint - 1]?.key === "one" ? 1 : Number.POSITIVE_INFINITY);
  const many = all.quantity.value;
  return few < many && many <= MOST_COUNTED ? few / many : null;
}
