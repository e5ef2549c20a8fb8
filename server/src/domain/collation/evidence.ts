/**
 * What an alignment tells about whether two quotations report one utterance.
 *
 * The idea that carries it: two outlets may start and end a quotation where
 * they like, and drop words in between, but where both have words at one
 * place, those words should agree. So words that only one side has cost
 * little, and words that both have and that differ (a clash) cost much.
 */
import type { Alignment } from "./align.ts";
import { keepOrder } from "./in-order.ts";
import type { Link } from "./link-table.ts";
import type { Word } from "./words.ts";

/** All in units of word weight: about one a content word. */
export interface PairEvidence {
  /** Words that agree, in order, within the best common stretch. */
  readonly shared: number;
  /** The heaviest run of the same words without a break. */
  readonly run: number;
  /** Words that agree outside the order. */
  readonly moved: number;
  /** Between agreements: what both sides have and do not share. */
  readonly clash: number;
  /** Between agreements: what only one side has. */
  readonly dropped: number;
  /** Before the first and after the last agreement, within the parts that agree: what both sides have. */
  readonly clashAtEnds: number;
  /** Weight of the shorter side. */
  readonly shorter: number;
  readonly longer: number;
  /** How many words of the stretch are only alike: another form, a synonym. */
  readonly replaced: number;
  /** How many words agree or are alike, pointing left out. */
  readonly words: number;
  /** How many words the shorter side has in the parts that agree, asides left out. */
  readonly shorterWords: number;
  /** The links of the best common stretch, in order. */
  readonly stretch: readonly Link[];
  /** Links outside the order, between words that the stretch leaves free. */
  readonly movedLinks: readonly Link[];
}

/** An agreement farther off than this weight of clashing words is chance, not part of the stretch. */
const COST_OF_CLASH = 0.5;
const COST_OF_DROP = 0.12;

export function weighEvidence(a: readonly Word[], b: readonly Word[], alignment: Alignment): PairEvidence {
  const sumA = runningSums(a);
  const sumB = runningSums(b);
  const worth = (link: Link) => link.likeness * Math.min(a[link.a]?.weight ?? 0, b[link.b]?.weight ?? 0);
  const { inOrder, moved } = keepOrder(alignment.links, worth);
  const gap = (from: Place | undefined, to: Place | undefined) => gapBetween(sumA, sumB, from, to);
  const stretch = bestStretch(inOrder, worth, gap);
  const gaps = stretch.slice(1).map((link, i) => gap(stretch[i], link));
  const touchedA = partsTouched(a, stretch[0]?.a, stretch.at(-1)?.a);
  const touchedB = partsTouched(b, stretch[0]?.b, stretch.at(-1)?.b);
  const before = gap({ a: touchedA.from - 1, b: touchedB.from - 1 }, stretch[0]);
  const after = gap(stretch.at(-1), { a: touchedA.to, b: touchedB.to });
  const [totalA, totalB] = [
    within(sumA, OF_WEIGHT, undefined, undefined),
    within(sumB, OF_WEIGHT, undefined, undefined),
  ];
  return {
    shared: sum(stretch.map(worth)),
    run: heaviestRun(stretch, worth),
    moved: sum(moved.map(worth)),
    clash: sum(gaps.map((g) => Math.min(g.a, g.b))),
    dropped: sum(gaps.map((g) => (g.marked ? 0 : Math.abs(g.a - g.b)))),
    clashAtEnds: Math.min(before.a, before.b) + Math.min(after.a, after.b),
    shorter: Math.min(totalA, totalB),
    longer: Math.max(totalA, totalB),
    replaced: stretch.filter((link) => link.likeness < 1).length,
    words: stretch.filter((link) => isSpoken(a[link.a])).length,
    shorterWords: Math.min(spokenIn(a, touchedA), spokenIn(b, touchedB)),
    stretch,
    movedLinks: moved,
  };
}

/**
 * An outlet may print pieces of a speech in one quotation, its own words
 * between them. What a piece beside the agreeing ones says is no sign for or
 * against these: the words from the start of the first piece that agrees to
 * the end of the last.
 */
function partsTouched(words: readonly Word[], first = 0, last = words.length - 1): Range {
  let from = first;
  while (from > 0 && words[from]?.resumes !== true) from--;
  let to = last + 1;
  while (to < words.length && words[to]?.resumes !== true) to++;
  return { from, to };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function spokenIn(words: readonly Word[], { from, to }: Range): number {
  return words.slice(from, to).filter(isSpoken).length;
}

function isSpoken(word: Word | undefined): boolean {
  return word !== undefined && word.kind !== "pointing" && !word.aside;
}

/** A word of each side. */
type Place = Pick<Link, "a" | "b">;

interface Gap {
  readonly a: number;
  readonly b: number;
  /** An ellipsis or the outlet's own words say that something may have been left out here. */
  readonly marked: boolean;
}

/**
 * Running sums over the words of one side, one entry more than words: of their
 * weights, and of marks that something may have been left out. One row for all,
 * for the millions of pairs that are weighed: making a row costs more than filling it.
 */
interface Sums {
  readonly row: Float64Array;
  readonly words: number;
}

const OF_WEIGHT = 0;
const OF_ELLIPSES = 1;
const OF_RESUMPTIONS = 2;

/** What stands between two places; an undefined one is the edge of the text. */
function gapBetween(a: Sums, b: Sums, from: Place | undefined, to: Place | undefined): Gap {
  const ellipses = within(a, OF_ELLIPSES, from?.a, to?.a) + within(b, OF_ELLIPSES, from?.b, to?.b);
  const resumptions =
    within(a, OF_RESUMPTIONS, from?.a, next(to?.a)) + within(b, OF_RESUMPTIONS, from?.b, next(to?.b));
  return {
    a: within(a, OF_WEIGHT, from?.a, to?.a),
    b: within(b, OF_WEIGHT, from?.b, to?.b),
    marked: ellipses + resumptions > 0,
  };
}

function within(
  { row, words }: Sums,
  of: number,
  start: number | undefined,
  end: number | undefined,
): number {
  const first = of * (words + 1);
  return (row[first + (end ?? words)] ?? 0) - (row[first + (start === undefined ? 0 : start + 1)] ?? 0);
}

function next(index: number | undefined): number | undefined {
  return index === undefined ? undefined : index + 1;
}

/** The part of the chain where agreement outweighs the gaps: Smith and Waterman's local alignment over links. */
function bestStretch(
  chain: readonly Link[],
  worth: (link: Link) => number,
  gap: (from: Place | undefined, to: Place | undefined) => Gap,
): readonly Link[] {
  let best = { score: 0, start: 0, end: 0 };
  let score = 0;
  let start = 0;
  chain.forEach((link, index) => {
    const carried = index === 0 ? 0 : score - cost(gap(chain[index - 1], link));
    if (carried <= 0) {
      start = index;
      score = 0;
    } else {
      score = carried;
    }
    score += worth(link);
    if (score > best.score) best = { score, start, end: index + 1 };
  });
  return chain.slice(best.start, best.end);
}

function cost(gap: Gap): number {
  return COST_OF_CLASH * Math.min(gap.a, gap.b) + (gap.marked ? 0 : COST_OF_DROP * Math.abs(gap.a - gap.b));
}

function heaviestRun(chain: readonly Link[], worth: (link: Link) => number): number {
  let heaviest = 0;
  let run = 0;
  chain.forEach((link, index) => {
    const before = chain[index - 1];
    const continues = before !== undefined && link.a - before.a === 1 && link.b - before.b === 1;
    run = link.likeness < 1 ? 0 : (continues ? run : 0) + worth(link);
    heaviest = Math.max(heaviest, run);
  });
  return heaviest;
}

function runningSums(words: readonly Word[]): Sums {
  const step = words.length + 1;
  const row = new Float64Array(3 * step);
  words.forEach((word, index) => {
    const mark = word.key === "…" ? 1 : 0;
    const resumption = word.resumes ? 1 : 0;
    row[index + 1] = (row[index] ?? 0) + word.weight;
    row[step + index + 1] = (row[step + index] ?? 0) + mark;
    row[2 * step + index + 1] = (row[2 * step + index] ?? 0) + resumption;
  });
  return { row, words: words.length };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
