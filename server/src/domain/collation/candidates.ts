/**
 * Which quotations are worth aligning.
 *
 * A rare word shared is a reason to look; one that stands in every paragraph
 * is not. Two neighbouring words shared are one even where both are common,
 * and a paraphrase is worth a look beside anything its speaker said.
 */
import { CandidateIndex } from "./candidate-index.ts";
import { type CandidateKeys, keysOf } from "./candidate-keys.ts";
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
  /**
   * Whether a pair that is not among them was left out only for its number:
   * nothing is known of it. Worked out when it is asked: ten thousand statements
   * have millions of such pairs, and gathering asks for few.
   */
  isLeftOut(a: Statement, b: Statement): boolean;
}

export function candidatePairs(statements: readonly Statement[], rarity: Rarity): Candidates {
  const index = new CandidateIndex();
  const pairs: CandidatePair[] = [];
  // Asked of hundreds for each statement: a look at the statement itself would cost more than all the rest of it.
  const articles = statements.map(({ quotation }) => quotation.articleId);
  for (const [number, b] of statements.entries()) {
    const keys = keysOf(b, rarity);
    const isOfAnother = (other: number) => articles[other] !== articles[number];
    for (const other of nearest(index.meetings(keys.asked), isOfAnother)) {
      const a = statements[other];
      if (a !== undefined) pairs.push({ a, b });
    }
    index.add(number, keys.held);
  }
  return { pairs, isLeftOut: leftOutOf(statements, rarity, index) };
}

interface Neighbour {
  readonly other: number;
  readonly worth: number;
}

/** Those who share most, in order: picked out one by one, for most statements meet hundreds. */
function nearest(
  meetings: ReadonlyMap<number, number>,
  isPossible: (other: number) => boolean,
): readonly number[] {
  const picked: Neighbour[] = [];
  for (const [other, worth] of meetings) {
    if (worth < WORTH_ALIGNING || !isPossible(other)) continue;
    const last = picked.length < MOST_NEIGHBOURS ? undefined : picked.at(-1);
    if (last !== undefined && comesFirst(last, { other, worth })) continue;
    if (last !== undefined) picked.pop();
    let place = picked.length;
    for (; place > 0; place--) {
      const before = picked[place - 1];
      if (before === undefined || comesFirst(before, { other, worth })) break;
    }
    picked.splice(place, 0, { other, worth });
  }
  return picked.map(({ other }) => other);
}

function comesFirst(x: Neighbour, y: Neighbour): boolean {
  return x.worth > y.worth || (x.worth === y.worth && x.other < y.other);
}

/** Of a pair that shares nothing but the speaker it is known that it shares no word. */
function leftOutOf(
  statements: readonly Statement[],
  rarity: Rarity,
  index: CandidateIndex,
): Candidates["isLeftOut"] {
  const numbers = new Map(statements.map((statement, number) => [statement, number]));
  const known = new Map<Statement, CandidateKeys>();
  const keysFor = (statement: Statement) => {
    const keys = known.get(statement) ?? keysOf(statement, rarity);
    known.set(statement, keys);
    return keys;
  };
  return (a, b) => {
    const [x, y] = [numbers.get(a) ?? 0, numbers.get(b) ?? 0];
    const [earlier, later] = x < y ? [a, b] : [b, a];
    const { held } = keysFor(earlier);
    let worth = 0;
    for (const [key, worthOfKey] of keysFor(later).asked)
      if (held.has(key) && index.wasAnswering(key, Math.max(x, y))) worth += worthOfKey;
    return worth > WORTH_ALIGNING;
  };
}
