/**
 * Which quotations are worth aligning: an inverted index from words to the
 * quotations that have them.
 *
 * A rare word shared is a reason to look; one that stands in every paragraph
 * is not. The cost of one more quotation depends on how many share its rare
 * words, not on how many there are.
 */
import type { Rarity } from "./rarity.ts";
import type { Statement } from "./statement.ts";
import type { Word } from "./words.ts";

export interface CandidatePair {
  readonly a: Statement;
  readonly b: Statement;
}

/**
 * Shared weight from which a pair is aligned: one word with content that two thirds
 * of the paragraphs do not have. All 169 true pairs of six annotated stories
 * but the ones that share no word pass it, and nine pairs in ten do not.
 */
const WORTH_ALIGNING = 0.3;

/** A word that more quotations than this have is too common to be looked up, whatever its weight. */
const MOST_HOLDERS = 400;

/**
 * A statement is aligned with so many others at most, those first that share
 * most with it: a hundred outlets with one statement have 4,950 pairs, and two
 * dozen neighbours each hold them together as well.
 */
const MOST_NEIGHBOURS = 24;

export interface Candidates {
  /** Pairs of statements of different articles, each once. */
  readonly pairs: readonly CandidatePair[];
  /** Pairs that were left out only for their number: nothing is known of them. */
  readonly leftOut: readonly CandidatePair[];
}

export function candidatePairs(statements: readonly Statement[], rarity: Rarity): Candidates {
  const index = new Map<string, number[]>();
  const pairs: CandidatePair[] = [];
  const leftOut: CandidatePair[] = [];
  statements.forEach((b, number) => {
    const worths = worthOfKeys(b, rarity);
    const neighbours = [...meetings(worths, index)]
      .filter(([, worth]) => worth >= WORTH_ALIGNING)
      .sort(([x, worthX], [y, worthY]) => worthY - worthX || x - y)
      .flatMap(([other]) => statements[other] ?? [])
      .filter((a) => a.quotation.articleId !== b.quotation.articleId);
    pairs.push(...neighbours.slice(0, MOST_NEIGHBOURS).map((a) => ({ a, b })));
    leftOut.push(...neighbours.slice(MOST_NEIGHBOURS).map((a) => ({ a, b })));
    for (const key of worths.keys()) {
      const holders = index.get(key);
      if (holders === undefined) index.set(key, [number]);
      else holders.push(number);
    }
  });
  return { pairs, leftOut };
}

/** Earlier statements that share a key, with the weight they share. */
function meetings(
  worths: ReadonlyMap<string, number>,
  index: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [key, worth] of worths) {
    const holders = index.get(key) ?? [];
    if (holders.length > MOST_HOLDERS) continue;
    for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + worth);
  }
  return shared;
}

function worthOfKeys(statement: Statement, rarity: Rarity): Map<string, number> {
  const worths = new Map<string, number>();
  for (const word of statement.words) {
    if (!isKey(word)) continue;
    worths.set(word.lemma, word.weight * rarity(word));
  }
  return worths;
}

function isKey(word: Word): boolean {
  return word.kind !== "function" && word.kind !== "pointing" && word.kind !== "negation";
}
