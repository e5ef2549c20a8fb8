/** Word alignment against links drawn by hand: sure ones must be found, possible ones may be. */
import { readFile } from "node:fs/promises";
import type { Comparison } from "../domain/compare.ts";
import type { Span } from "../domain/text/span.ts";
import type { Engine } from "./engine.ts";
import { type Figure, Tally } from "./figures.ts";

interface AlignedPair {
  readonly a: string;
  readonly b: string;
  /** Links "i-j" by word number. */
  readonly sure: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
}

export async function measureWords(file: string, engine: Engine): Promise<Figure[]> {
  const pairs = parsePairs(await readFile(file, "utf8"));
  const isFlipped = linksRunFromB(pairs);
  const tally = new Tally();
  for (const pair of pairs) {
    const found = wordLinks(pair, engine.compare(pair.a, pair.b), isFlipped);
    const links = [...found];
    tally.add({
      hits: links.filter((link) => pair.sure.has(link)).length,
      falseAlarms: links.filter((link) => !pair.sure.has(link) && !pair.possible.has(link)).length,
      misses: [...pair.sure].filter((link) => !found.has(link)).length,
    });
  }
  return [tally.figure("words.alignment")];
}

/** Tab-separated: number, sentence, _, sentence, three more, sure links, possible links. */
function parsePairs(text: string): AlignedPair[] {
  const links = (cell: string | undefined) => new Set((cell ?? "").split(" ").filter(Boolean));
  return text
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((cells) => cells.length > 8)
    .map((cells) => ({
      a: cells[1] ?? "",
      b: cells[3] ?? "",
      sure: links(cells[7]),
      possible: links(cells[8]),
    }));
}

/** The data does not say which sentence a link names first; only one way do all the numbers fit. */
function linksRunFromB(pairs: readonly AlignedPair[]): boolean {
  let [fromA, fromB] = [0, 0];
  for (const { a, b, sure } of pairs) {
    const [lengthA, lengthB] = [a.split(" ").length, b.split(" ").length];
    for (const link of sure) {
      const [first = 0, second = 0] = link.split("-").map(Number);
      if (first < lengthA && second < lengthB) fromA++;
      if (first < lengthB && second < lengthA) fromB++;
    }
  }
  return fromB > fromA;
}

function wordLinks({ a, b }: AlignedPair, comparison: Comparison, isFlipped: boolean): Set<string> {
  const [wordsA, wordsB] = [wordSpans(a), wordSpans(b)];
  const found = new Set<string>();
  for (const link of comparison.links) {
    for (const i of wordsWithin(wordsA, link.a)) {
      for (const j of wordsWithin(wordsB, link.b)) found.add(isFlipped ? `${j}-${i}` : `${i}-${j}`);
    }
  }
  return found;
}

function wordSpans(sentence: string): Span[] {
  let at = 0;
  return sentence.split(" ").map((word) => {
    const span = { start: at, end: at + word.length };
    at = span.end + 1;
    return span;
  });
}

function wordsWithin(words: readonly Span[], span: Span): number[] {
  return words.flatMap((word, index) => (word.start < span.end && span.start < word.end ? [index] : []));
}
