/**
 * What is told of people who are counted. "300 people had taken shelter" and
 * "four people are dead" count the same noun and not the same people.
 */
import type { Word } from "../collation/words.ts";

/** Nouns that any number in a story may count; "trawlers" are few enough to be the same ones. */
const ANYBODY = new Set(
  "people person man woman child resident worker student passenger victim civilian soldier officer other".split(
    " ",
  ),
);

const ALIKE: readonly ReadonlySet<string>[] = [
  new Set("die dead kill death perish drown murder fatality slay".split(" ")),
  new Set("hurt injure injured wound wounded injury".split(" ")),
  new Set("miss missing unaccounted trap".split(" ")),
  new Set("arrest detain hold custody seize".split(" ")),
  new Set("flee evacuate leave displace homeless shelter".split(" ")),
  new Set("attend gather march protest come turn join crowd rally".split(" ")),
];

/** How far the predicate may stand behind the noun: "people are still reported missing". */
const REACH = 6;

/** Whether both tell something of people and not the same; `to` is the place behind the noun. */
export function tellsApart(
  a: { readonly words: readonly Word[]; readonly to: number },
  b: { readonly words: readonly Word[]; readonly to: number },
  noun: string,
): boolean {
  if (!ANYBODY.has(noun)) return false;
  const [one, other] = [toldBehind(a.words, a.to), toldBehind(b.words, b.to)];
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((lemma) => other.some((told) => lemma === told || areAlike(lemma, told)));
}

function toldBehind(words: readonly Word[], from: number): string[] {
  const behind = words.slice(from, from + REACH);
  const end = behind.findIndex(({ kind }) => kind === "pointing");
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .filter(({ kind }) => kind === "content")
    .map(({ lemma }) => lemma);
}

function areAlike(one: string, other: string): boolean {
  return ALIKE.some((row) => row.has(one) && row.has(other));
}
