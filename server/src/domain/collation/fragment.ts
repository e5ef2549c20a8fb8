/**
 * Where a fragment belongs in a text that repeats itself. "What is this? A
 * circus?" shares one word with content with a speech that names the circus
 * three times; which of them is meant the small words around it tell, and those
 * are linked only after the choice has fallen.
 */
import type { Link } from "./link-table.ts";
import type { Word } from "./words.ts";

/** More words than this bring context of their own. */
const LONGEST_FRAGMENT = 12;
/** Words that either side may have more between the shared ones. */
const SLACK = 2;
const MOST_PLACES = 12;
/** A small word: no more than that may be chance. */
const MARGIN = 0.2;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words `[from, to)` of the text that hold more of the fragment than its links (`a` in the text) do now; null if none do. */
export function placeOfFragment(
  text: readonly Word[],
  fragment: readonly Word[],
  links: readonly Link[],
  linkedWeight: () => number,
): Range | null {
  if (fragment.length > LONGEST_FRAGMENT || text.length <= 2 * fragment.length) return null;
  let best: Range | null = null;
  let most = linkedWeight() + MARGIN;
  for (const place of otherPlaces(text, fragment, links)) {
    const shared = sharedInOrder(text.slice(place.from, place.to), fragment);
    if (shared > most) [best, most] = [place, shared];
  }
  return best;
}

/** Around each other occurrence of a linked word with content. */
function otherPlaces(text: readonly Word[], fragment: readonly Word[], links: readonly Link[]): Range[] {
  const places: Range[] = [];
  for (const link of links) {
    const word = fragment[link.b];
    if (word === undefined || !isTelling(word)) continue;
    for (let index = 0; index < text.length && places.length < MOST_PLACES; index++) {
      if (index === link.a || text[index]?.key !== word.key) continue;
      const start = index - link.b;
      const [from, to] = [Math.max(0, start - SLACK), Math.min(text.length, start + fragment.length + SLACK)];
      places.push({ from, to });
    }
  }
  return places;
}

function isTelling(word: Word): boolean {
  return word.kind !== "function" && word.kind !== "pointing";
}

/** Weight of the heaviest common subsequence of equal words. */
function sharedInOrder(a: readonly Word[], b: readonly Word[]): number {
  let row = b.map(() => 0);
  for (const word of a) {
    const next: number[] = [];
    b.forEach((other, index) => {
      const diagonal = index === 0 ? 0 : (row[index - 1] ?? 0);
      const met = word.key === other.key ? diagonal + Math.min(word.weight, other.weight) : 0;
      next.push(Math.max(met, row[index] ?? 0, next[index - 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
