/**
 * Which quotations are worth aligning.
 *
 * A rare word shared is a reason to look; one that stands in every paragraph
 * is not. Two neighbouring words shared are one even where both are common,
 * and a paraphrase is worth a look beside anything its speaker said.
 */
import { CandidateIndex } from "./candidate-index.ts";
import { keysOf } from "./candidate-keys.ts";
import type { Rarity } from "./rarity.ts";
import type { Statement } from "./statement.ts";

export interface CandidatePair {
  readonly a: Statement;
  readonly b: Statement;
}

/**
 * Shared weight from which a pair is aligned: one word with content that two thirds
 * of the paragraphs do not have. Nine pairs in ten of six annotated stories do not pass it.
 */
export const WORTH_ALIGNING = 0.3;

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
  const index = new CandidateIndex();
  const pairs: CandidatePair[] = [];
  const leftOut: CandidatePair[] = [];
  for (const [number, b] of statements.entries()) {
    const keys = keysOf(b, rarity);
    const neighbours = [...index.meetings(keys.asked)]
      .filter(([, worth]) => worth >= WORTH_ALIGNING)
      .sort(([x, worthX], [y, worthY]) => worthY - worthX || x - y)
      .flatMap(([other, worth]) => {
        const a = statements[other];
        return a === undefined || a.quotation.articleId === b.quotation.articleId ? [] : [{ a, b, worth }];
      });
    pairs.push(...neighbours.slice(0, MOST_NEIGHBOURS).map(({ a }) => ({ a, b })));
    // Of one that shares nothing but the speaker it is known that it shares no word.
    const unknown = neighbours.slice(MOST_NEIGHBOURS).filter(({ worth }) => worth > WORTH_ALIGNING);
    leftOut.push(...unknown.map(({ a }) => ({ a, b })));
    index.add(number, keys.held);
  }
  return { pairs, leftOut };
}
