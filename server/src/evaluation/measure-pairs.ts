/** Pairs of quotations that report one utterance or two, and the differences an editor wants typed. */
import type { DifferenceType } from "../domain/difference/difference.ts";
import type { Engine } from "./engine.ts";
import { type Figure, ratio, Share, Tally } from "./figures.ts";
import { type LabelledPair, readLabelledPairs } from "./labelled-pairs.ts";

/** From here on we say that two quotations report one utterance. */
const SAME = 0.5;

/** The annotators' names in ours; a name that is missing here asks for no difference. */
const OUR_TYPES: Readonly<Record<string, DifferenceType>> = {
  "number-format": "formal",
  "format-only": "formal",
  "expletive-masking": "formal",
  negation: "negation",
  modality: "modality",
  "omission-unmarked": "omission",
  "omission-marked": "omission",
  "bracket-insertion": "interpolation",
  wording: "wording",
  "wording-minor": "wording",
  "wording-lexical": "wording",
};

/** Which side left out and which put in is a matter of view: either name is right. */
const MIRRORED: Partial<Record<DifferenceType, DifferenceType>> = {
  interpolation: "omission",
  omission: "interpolation",
};

export async function measurePairs(file: string, engine: Engine): Promise<Figure[]> {
  const pairs = await readLabelledPairs(file);
  const [hard, all] = [new Tally(), new Tally()];
  const [merged, formal] = [new Share(), new Share()];
  const recall = new Map<DifferenceType, Share>();
  let squares = 0;
  for (const pair of pairs) {
    const { same, differences } = engine.compare(pair.a, pair.b);
    const [isSame, isFound] = [pair.label === "same", same >= SAME];
    const counts = {
      hits: +(isSame && isFound),
      falseAlarms: +(!isSame && isFound),
      misses: +(isSame && !isFound),
    };
    all.add(counts);
    if (pair.stratum === "lexical-candidate") hard.add(counts);
    squares += (same - (isSame ? 1 : 0)) ** 2;
    if (pair.label === "different-hard") merged.count(isFound);
    if (!isSame) continue;
    const types = new Set(differences.map(({ type }) => type));
    if (isFormalOnly(pair)) formal.count([...types].every((type) => type === "formal"));
    countRecall(recall, pair, types);
  }
  return [
    hard.figure("pairs.same-hard"),
    all.figure("pairs.same-all"),
    merged.figure("pairs.false-merge", { isLowerBetter: true }),
    {
      name: "pairs.brier",
      value: ratio(squares, pairs.length),
      detail: `calibration over ${pairs.length} pairs`,
      isLowerBetter: true,
    },
    formal.figure("pairs.formal-specificity"),
    ...[...recall].map(([type, share]) => share.figure(`pairs.recall.${type}`)),
  ];
}

function isFormalOnly({ a, b, stratum, types }: LabelledPair): boolean {
  if (stratum === "exact-auto") return a !== b;
  return types.length > 0 && types.every((type) => OUR_TYPES[type] === "formal");
}

function countRecall(
  recall: Map<DifferenceType, Share>,
  pair: LabelledPair,
  found: ReadonlySet<DifferenceType>,
): void {
  for (const name of pair.types) {
    const type = OUR_TYPES[name];
    if (type === undefined || type === "formal") continue;
    const mirrored = MIRRORED[type];
    const share = recall.get(type) ?? new Share();
    share.count(found.has(type) || (mirrored !== undefined && found.has(mirrored)));
    recall.set(type, share);
  }
}
