/**
 * Which quotations are worth aligning: an inverted index from words to the
 * quotations that have them.
 *
 * A rare word shared is a reason to look; a common one is not. The keys of a
 * quotation are its rarest words, so that the cost of one more quotation
 * depends on how many share its rare words and not on how many there are.
 */
import type { Statement } from "./statement.ts";
import type { Word } from "./words.ts";

export interface CandidatePair {
  readonly a: Statement;
  readonly b: Statement;
}

/** A word that more quotations than this have is no reason to look by itself. */
const COMMON = 60;

/** Pairs of statements of different articles that share a word with content, or a likely synonym's key. */
export function candidatePairs(
  statements: readonly Statement[],
  keysOf: (word: Word) => readonly string[],
): CandidatePair[] {
  const index = new Map<string, number[]>();
  const pairs: CandidatePair[] = [];
  const keys = statements.map((statement) => distinctKeys(statement, keysOf));
  keys.forEach((own, number) => {
    for (const key of own) {
      const holders = index.get(key);
      if (holders === undefined) index.set(key, [number]);
      else holders.push(number);
    }
  });
  statements.forEach((a, number) => {
    for (const other of meetings(keys[number] ?? [], index, number)) {
      const b = statements[other];
      if (b !== undefined && b.quotation.articleId !== a.quotation.articleId) pairs.push({ a, b });
    }
  });
  return pairs;
}

/** Earlier statements that hold one of the keys; of common keys two are needed. */
function meetings(
  keys: Iterable<string>,
  index: ReadonlyMap<string, readonly number[]>,
  number: number,
): number[] {
  const evidence = new Map<number, number>();
  for (const key of keys) {
    const holders = index.get(key) ?? [];
    if (holders.length > 10 * COMMON) continue;
    const worth = holders.length > COMMON ? 0.5 : 1;
    for (const other of holders) {
      if (other >= number) break;
      evidence.set(other, (evidence.get(other) ?? 0) + worth);
    }
  }
  return [...evidence].filter(([, worth]) => worth >= 1).map(([other]) => other);
}

function distinctKeys(statement: Statement, keysOf: (word: Word) => readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const word of statement.words) {
    if (word.kind === "function" || word.kind === "pointing" || word.kind === "negation") continue;
    for (const key of keysOf(word)) keys.add(key);
  }
  return keys;
}
