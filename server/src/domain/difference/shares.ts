/** Parts of a whole: "half", "a third", "two-thirds", "50 percent". */
import type { Word } from "../collation/words.ts";
import { figureValues } from "./quantity.ts";

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["eighth", 8],
  ["tenth", 10],
]);

/** The one share that the words tell, and whether in words; null where they tell none. */
export function shareTold(words: readonly Word[]): { share: number; isWord: boolean } | null {
  const place = words.findIndex(({ lemma }) => PARTS.has(lemma));
  const part = PARTS.get(words[place]?.lemma ?? "");
  const [figure] = figureValues(words);
  if (part !== undefined) return { share: (figure?.value ?? 1) / part, isWord: true };
  return figure?.unit === "percent" ? { share: figure.value / 100, isWord: false } : null;
}
