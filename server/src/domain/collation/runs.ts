/**
 * The runs of words that two sequences share, longest first, none overlapping
 * (Wise 1993, "Greedy String Tiling", weighted): the backbone of an alignment.
 */

export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Meeting places of equal words beyond this are not all looked at: 50,000 times one word against itself has 2.5 billion. */
const MEETINGS = 100_000;

/** Only runs of at least `leastWeight` are taken. `precise` is false where not all meeting places were looked at. */
export function commonRuns(
  a: readonly string[],
  b: readonly string[],
  weights: readonly number[],
  leastWeight: number,
): { runs: Run[]; precise: boolean } {
  const places = placesOf(b);
  const precise = countMeetings(a, places) <= MEETINGS;
  const candidates = precise ? maximalRuns(a, b, a, places) : anchoredRuns(a, b);
  const mass = (run: Run) => sumOf(weights, run.a, run.a + run.length);
  return { runs: tile(candidates, mass, leastWeight, a.length, b.length), precise };
}

/** Three words that stand together once in each text anchor the run through them. */
function anchoredRuns(a: readonly string[], b: readonly string[]): Run[] {
  const [triplesA, triplesB] = [triplesOf(a), triplesOf(b)];
  const inA = placesOf(triplesA);
  const once = [...placesOf(triplesB)].filter(
    ([triple, at]) => at.length === 1 && inA.get(triple)?.length === 1,
  );
  return maximalRuns(a, b, triplesA, new Map(once));
}

function triplesOf(keys: readonly string[]): string[] {
  return keys.slice(2).map((key, index) => `${keys[index]} ${keys[index + 1]} ${key}`);
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else known.push(index);
  });
  return places;
}

function countMeetings(a: readonly string[], places: ReadonlyMap<string, readonly number[]>): number {
  return a.reduce((sum, key) => sum + (places.get(key)?.length ?? 0), 0);
}

/** Runs that can be continued at neither end; each is found from the first anchor that `places` has in the other. */
function maximalRuns(
  a: readonly string[],
  b: readonly string[],
  anchors: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): Run[] {
  const runs: Run[] = [];
  const covered = new Map<number, number>();
  anchors.forEach((anchor, i) => {
    for (const j of places.get(anchor) ?? []) {
      const diagonal = i - j;
      if ((covered.get(diagonal) ?? -1) >= i) continue;
      const run = grow(a, b, i, j);
      covered.set(diagonal, run.a + run.length - 1);
      runs.push(run);
    }
  });
  return runs;
}

function grow(a: readonly string[], b: readonly string[], i: number, j: number): Run {
  let before = 0;
  while (i - before > 0 && j - before > 0 && a[i - before - 1] === b[j - before - 1]) before++;
  let after = 1;
  while (i + after < a.length && j + after < b.length && a[i + after] === b[j + after]) after++;
  return { a: i - before, b: j - before, length: before + after };
}

/** Takes the heaviest run, cuts it out of the others, and goes on. */
function tile(
  candidates: readonly Run[],
  mass: (run: Run) => number,
  leastWeight: number,
  lengthA: number,
  lengthB: number,
): Run[] {
  const drift = (run: Run) => Math.abs(run.a / lengthA - run.b / lengthB);
  const order = (x: Run, y: Run) => mass(y) - mass(x) || drift(x) - drift(y) || x.a - y.a || x.b - y.b;
  const takenA = new Uint8Array(lengthA);
  const takenB = new Uint8Array(lengthB);
  const isFree = (run: Run, k: number) => takenA[run.a + k] === 0 && takenB[run.b + k] === 0;
  const tiles: Run[] = [];
  let queue = candidates.filter((run) => mass(run) >= leastWeight).sort(order);
  while (queue.length > 0) {
    const cut: Run[] = [];
    for (const run of queue) {
      const pieces = freePieces(run, isFree);
      const whole = pieces.length === 1 && pieces[0]?.length === run.length;
      if (!whole) {
        cut.push(...pieces.filter((piece) => mass(piece) >= leastWeight));
        continue;
      }
      tiles.push(run);
      takenA.fill(1, run.a, run.a + run.length);
      takenB.fill(1, run.b, run.b + run.length);
    }
    queue = cut.sort(order);
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

function sumOf(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] ?? 0;
  return sum;
}
