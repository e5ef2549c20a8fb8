/**
 * Words that answer each other only as phrases: "on the table" and
 * "announced", "the United Nations" and "the UN". In reworded news every
 * fourth link that a person draws is of this kind.
 *
 * Such a link says that two phrases stand in one place, not that they say the
 * same. So it is shown to readers and counts for nothing where one utterance
 * is told from two: evidence and collation read the words' own links only.
 */
import { keepOrder } from "./in-order.ts";
import type { Link } from "./link-table.ts";
import type { Word, WordKind } from "./words.ts";

export type PhraseLink = Pick<Link, "a" | "b">;

/** Whether two dictionary forms mean the opposite. */
export type Opposes = (lemmaA: string, lemmaB: string) => boolean;

/** Longer gaps are two ways of going on: on 800 sentence pairs aligned by hand, three words a side found no more and erred more. */
const MOST_CONTENT_A_SIDE = 2;
const MOST_WORDS_IN_GAP = 6;

/** One of these in a gap is a fact that another word may not stand for. */
const FACTS: ReadonlySet<WordKind> = new Set(["figure", "date", "name", "negation"]);

/** The links to add to those of the words; `links` sorted by `a`. */
export function phraseLinks(
  a: readonly Word[],
  b: readonly Word[],
  links: readonly Link[],
  oppose: Opposes,
): PhraseLink[] {
  const initials = linksOfInitials(a, b, links);
  const known = [...links, ...initials.map((link) => ({ ...link, likeness: 1 }))];
  return [...initials, ...linksOfGaps(a, b, known, oppose)].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** What is left on both sides between two neighbouring links stands for one another. */
function linksOfGaps(a: readonly Word[], b: readonly Word[], links: readonly Link[], oppose: Opposes) {
  const [linkedA, linkedB] = [new Set(links.map((link) => link.a)), new Set(links.map((link) => link.b))];
  const worth = (link: Link) => link.likeness * Math.min(a[link.a]?.weight ?? 0, b[link.b]?.weight ?? 0);
  const { inOrder } = keepOrder(
    [...links].sort((x, y) => x.a - y.a || x.b - y.b),
    worth,
  );
  const edges = [{ a: -1, b: -1 }, ...inOrder, { a: a.length, b: b.length }];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index];
    if (from === undefined) return [];
    const left = freeBetween(from.a, to.a, linkedA);
    const right = freeBetween(from.b, to.b, linkedB);
    if (left.length + right.length > MOST_WORDS_IN_GAP) return [];
    const [phraseA, phraseB] = [contentOf(left, a), contentOf(right, b)];
    return mayStandFor(phraseA, phraseB, a, b, oppose)
      ? phraseA.flatMap((i) => phraseB.map((j) => ({ a: i, b: j })))
      : [];
  });
}

function freeBetween(from: number, to: number, linked: ReadonlySet<number>): number[] {
  const free: number[] = [];
  // One more than fits is enough to know that the gap is too wide.
  for (let index = from + 1; index < to && free.length <= MOST_WORDS_IN_GAP; index++)
    if (!linked.has(index)) free.push(index);
  return free;
}

function contentOf(indexes: readonly number[], words: readonly Word[]): number[] {
  return indexes.filter((index) => {
    const kind = words[index]?.kind;
    return kind !== "function" && kind !== "pointing";
  });
}

function mayStandFor(
  phraseA: readonly number[],
  phraseB: readonly number[],
  a: readonly Word[],
  b: readonly Word[],
  oppose: Opposes,
): boolean {
  const fits = (phrase: readonly number[]) => phrase.length > 0 && phrase.length <= MOST_CONTENT_A_SIDE;
  const isFact = (word: Word | undefined) => word !== undefined && FACTS.has(word.kind);
  return (
    fits(phraseA) &&
    fits(phraseB) &&
    !phraseA.some((i) => isFact(a[i])) &&
    !phraseB.some((j) => isFact(b[j])) &&
    !phraseA.some((i) => phraseB.some((j) => oppose(a[i]?.lemma ?? "", b[j]?.lemma ?? "")))
  );
}

const INITIALS = /^\p{L}{2,5}$/u;

/** "UN" for "United Nations", "VOA" for "Voice of America": not alike but the same name. */
function linksOfInitials(a: readonly Word[], b: readonly Word[], links: readonly Link[]): PhraseLink[] {
  const [freeA, freeB] = [
    freeWords(a, new Set(links.map((link) => link.a))),
    freeWords(b, new Set(links.map((link) => link.b))),
  ];
  const forth = spelledOut(freeA, b, freeB);
  const back = spelledOut(freeB, a, freeA);
  return [
    ...forth.flatMap(({ short, long }) => long.map((j) => ({ a: short, b: j }))),
    ...back.flatMap(({ short, long }) => long.map((i) => ({ a: i, b: short }))),
  ];
}

function freeWords(words: readonly Word[], linked: ReadonlySet<number>): Map<number, Word> {
  return new Map([...words.entries()].filter(([index]) => !linked.has(index)));
}

/** For each free word that may be initials, the first free words of the other side that begin with its letters. */
function spelledOut(
  shorts: ReadonlyMap<number, Word>,
  words: readonly Word[],
  free: ReadonlyMap<number, Word>,
): { short: number; long: number[] }[] {
  return [...shorts].flatMap(([short, word]) => {
    const letters = word.key.replaceAll(".", "");
    if (word.kind === "function" || !INITIALS.test(letters)) return [];
    for (const start of free.keys()) {
      const long = wordsSpelling(letters, start, words, free);
      if (long !== null) return [{ short, long }];
    }
    return [];
  });
}

function wordsSpelling(
  letters: string,
  start: number,
  words: readonly Word[],
  free: ReadonlyMap<number, Word>,
): number[] | null {
  const long: number[] = [];
  let spelled = 0;
  for (let index = start; spelled < letters.length; index++) {
    const word = free.get(index);
    if (word === undefined) return null;
    if (word.key.startsWith(letters[spelled] ?? "")) spelled++;
    // "Voice of America": the small word has no letter, but goes with the name.
    else if (word.kind !== "function" || index === start) return null;
    long.push(index);
  }
  return contentOf(long, words).length > 1 ? long : null;
}
