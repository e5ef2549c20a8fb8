/**
 * The runs of words that two sequences share, longest first, none overlapping
 * (Wise 1993, "Greedy String Tiling", weighted): the backbone of an alignment.
 */

import { type Numbered, weightOf } from "./numbered.ts";
import { NOWHERE, Triples } from "./triples.ts";

export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Meeting places of equal words beyond this are not all looked at: 50,000 times one word against itself has 2.5 billion. */
const MEETINGS = 100_000;

/** Only runs of at least `leastWeight` are taken. `precise` is false where not all meeting places were looked at. */
export function commonRuns(
  a: Numbered,
  b: Numbered,
  different: number,
  leastWeight: number,
): { runs: Run[]; precise: boolean } {
  const places = placesOf(b.keys, different);
  const precise = countMeetings(a.keys, places) <= MEETINGS;
  const candidates = precise
    ? maximalRuns(a.keys, b.keys, (i) => places.at(a.keys[i] ?? 0))
    : anchoredRuns(a.keys, b.keys);
  return { runs: tile(candidates, a, b, leastWeight), precise };
}

/** The same for two short texts, which are looked through word by word: what that takes grows with their product. */
export function runsOfShort(a: Numbered, b: Numbered, leastWeight: number): Run[] {
  const [keysA, keysB] = [a.keys, b.keys];
  const candidates: Run[] = [];
  for (let i = 0; i < keysA.length; i++) {
    for (let j = 0; j < keysB.length; j++) {
      if (keysA[i] !== keysB[j]) continue;
      const goesOn = i > 0 && j > 0 && keysA[i - 1] === keysB[j - 1];
      if (!goesOn) candidates.push(grow(keysA, keysB, i, j));
    }
  }
  return candidates.length === 0 ? [] : tile(candidates, a, b, leastWeight);
}

interface Places {
  /** Where a key stands, in order. */
  at(key: number): Uint32Array;
  count(key: number): number;
}

/** Counted first and then laid in one row, so that no key needs a list of its own. */
function placesOf(keys: Uint32Array, different: number): Places {
  const starts = new Uint32Array(different + 2);
  for (const key of keys) starts[key + 2] = (starts[key + 2] ?? 0) + 1;
  for (let key = 2; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const row = new Uint32Array(keys.length);
  // Filling the row moves each start to the end of its key, which is the start of the next.
  keys.forEach((key, index) => {
    const next = starts[key + 1] ?? 0;
    row[next] = index;
    starts[key + 1] = next + 1;
  });
  return {
    at: (key) => row.subarray(starts[key], starts[key + 1]),
    count: (key) => (starts[key + 1] ?? 0) - (starts[key] ?? 0),
  };
}

function countMeetings(a: Uint32Array, places: Places): number {
  return a.reduce((sum, key) => sum + places.count(key), 0);
}

/** Three words that stand together once in each text anchor the run through them. */
function anchoredRuns(a: Uint32Array, b: Uint32Array): Run[] {
  const anchors = new Triples(a).onceInBoth(new Triples(b));
  return maximalRuns(a, b, (i) => {
    const j = anchors[i] ?? NOWHERE;
    return j === NOWHERE ? [] : [j];
  });
}

/** Runs that can be continued at neither end; each is found from the first of its words that meets one in the other. */
function maximalRuns(a: Uint32Array, b: Uint32Array, meetingsOf: (i: number) => Iterable<number>): Run[] {
  const runs: Run[] = [];
  const covered = new Map<number, number>();
  for (let i = 0; i < a.length; i++) {
    for (const j of meetingsOf(i)) {
      const diagonal = i - j;
      if ((covered.get(diagonal) ?? -1) >= i) continue;
      const run = grow(a, b, i, j);
      covered.set(diagonal, run.a + run.length - 1);
      runs.push(run);
    }
  }
  return runs;
}

function grow(a: Uint32Array, b: Uint32Array, i: number, j: number): Run {
  let before = 0;
  while (i - before > 0 && j - before > 0 && a[i - before - 1] === b[j - before - 1]) before++;
  let after = 1;
  while (i + after < a.length && j + after < b.length && a[i + after] === b[j + after]) after++;
  return { a: i - before, b: j - before, length: before + after };
}

interface WeighedRun extends Run {
  readonly mass: number;
  /** How far it lies from the same place in both texts, 0 to 1. */
  readonly drift: number;
}

/** Takes the heaviest run, cuts it out of the others, and goes on. */
function tile(candidates: readonly Run[], a: Numbered, b: Numbered, leastWeight: number): Run[] {
  const [lengthA, lengthB] = [a.keys.length, b.keys.length];
  const mass = (run: Run) => weightOf(a, run.a, run.a + run.length);
  const weighed = (runs: readonly Run[]) => {
    const heavy: WeighedRun[] = [];
    for (const run of runs) {
      const own = mass(run);
      if (own < leastWeight) continue;
      heavy.push({ ...run, mass: own, drift: Math.abs(run.a / lengthA - run.b / lengthB) });
    }
    return heavy.sort((x, y) => y.mass - x.mass || x.drift - y.drift || x.a - y.a || x.b - y.b);
  };
  const takenA = new Uint8Array(lengthA);
  const takenB = new Uint8Array(lengthB);
  const isFree = (run: Run, k: number) => takenA[run.a + k] === 0 && takenB[run.b + k] === 0;
  const tiles: Run[] = [];
  let queue = weighed(candidates);
  while (queue.length > 0) {
    const cut: Run[] = [];
    for (const run of queue) {
      const pieces = freePieces(run, isFree);
      const whole = pieces.length === 1 && pieces[0]?.length === run.length;
      if (!whole) {
        cut.push(...pieces);
        continue;
      }
      tiles.push(run);
      takenA.fill(1, run.a, run.a + run.length);
      takenB.fill(1, run.b, run.b + run.length);
    }
    queue = weighed(cut);
  }
  return tiles;
}

function freePieces(run: Run, isFree: (run: Run, k: number) => boolean): Run[] {
  const pieces: Run[] = [];
  let start = 0;
  for (let k = 0; k <= run.length; k++) {
    if (k < run.length && isFree(run, k)) continue;
    if (k > start) pieces.push({ a: run.a + start, b: run.b + start, length: k - start });
    start = k + 1;
  }
  return pieces;
}
