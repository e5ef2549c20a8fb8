/** Figures that disagree: another value, or one outlet rounds, or one has a figure where the other has only "many". */
import type { Word } from "../collation/words.ts";
import { bounds } from "./bounds.ts";
import { belongsToTime, timeTold } from "./clock-times.ts";
import { type Contrast, type Judgement, otherwise, type Rule, type Side } from "./contrast.ts";
import { isOrdinal, ordinalTold } from "./ordinals.ts";
import { type Steps, stepsOf } from "./points.ts";
import { areNear, areOneUnit, figureValues, type Quantity, readQuantities, sameValues } from "./quantity.ts";
import { shareTold } from "./shares.ts";
import { opposed, telling } from "./tell.ts";
import { areOneAmount, isUnit } from "./units.ts";

const OTHER_VALUE = 0.85;
const OTHER_UNIT = 0.85;
const CONVERTED = 0.15;
const SAME = 0.03;
/** A third is told as 33 percent. */
const ROUNDED_SHARE = 0.015;
const ROUNDED = 0.35;
const VAGUE = 0.45;
/** "Many" stands for a figure only where little else is reworded. */
const OTHER_CHANGES = 2;

const VAGUE_QUANTITIES = new Set(
  "few several many some dozen dozens hundreds thousands millions billions scores numerous most half couple".split(
    " ",
  ),
);

/** "On the fifth" for "on the 5th"; with another word in it the sentence is reworded. */
const BESIDE_ORDER = 0.3;

const ARTICLES = new Set("a an one".split(" "));

export const figures: Rule = (contrast) => {
  const steps = stepsOf(contrast);
  if (steps !== null) return stepJudged(contrast, steps);
  const told = orderOrTime(contrast);
  if (told !== null) return told;
  const unit = otherMeasure(contrast);
  if (unit !== null) return unit;
  const bound = bounds(contrast);
  if (bound !== null) return bound;
  const values = { a: figureValues(contrast.a.words), b: figureValues(contrast.b.words) };
  const isShare = sharesIn(contrast);
  if (isShare !== null) return isShare;
  if (values.a.length > 0 && values.b.length > 0) return disagreement(contrast, values.a, values.b);
  const scale = otherScale(contrast);
  if (scale !== null) return scale;
  if (otherwise(contrast, (word) => word.kind === "figure" || VAGUE_QUANTITIES.has(word.key)) > OTHER_CHANGES)
    return null;
  if (values.a.length > 0 && isVague(contrast.b)) return vague(contrast);
  if (values.b.length > 0 && isVague(contrast.a)) return vague(contrast);
  return null;
};

/** Ordinals and times of day, where little else differs. */
function orderOrTime(contrast: Contrast): Judgement | null {
  const before = contrast.before.at(-1)?.key ?? "";
  const pairs = [
    [ordinalTold(contrast.a), ordinalTold(contrast.b)],
    [timeTold(contrast.a, before), timeTold(contrast.b, before)],
  ];
  const [one, other] = pairs.find(([a, b]) => a != null && b != null) ?? [];
  const isOwn = (word: Word) => word.kind === "figure" || isOrdinal(word) || belongsToTime(word);
  if (one === undefined || otherwise(contrast, isOwn) > BESIDE_ORDER) return null;
  const same = one === other;
  return {
    type: same ? "formal" : "number",
    rule: same ? "same-order-or-time" : "other-value",
    severity: same ? SAME : OTHER_VALUE,
    telling: telling(same ? "same-words" : "figures", opposed(contrast)),
  };
}

/** The same amount in a sentence that is reworded too is left to the rules of words. */
function stepJudged(contrast: Contrast, steps: Steps): Judgement | null {
  if (steps === "same-reworded") return null;
  const same = steps === "same";
  return {
    type: same ? "formal" : "number",
    rule: same ? "same-points" : "other-value",
    severity: same ? SAME : OTHER_VALUE,
    telling: telling(same ? "same-amount" : "figures", opposed(contrast)),
  };
}

/** "Half" and "50 percent" are one share; "half" and "60 percent" are two. */
function sharesIn(contrast: Contrast): Judgement | null {
  const [a, b] = [contrast.a, contrast.b].map(({ words }) => shareTold(words, contrast.before.at(-1)));
  if (a == null || b == null || (!a.isWord && !b.isWord)) return null;
  // What is told in one way twice is the same words, or other words about the same.
  if (a.isWord && b.isWord && (a.share === b.share || !a.isCounted || !b.isCounted)) return null;
  const near = Math.abs(a.share - b.share) <= ROUNDED_SHARE;
  return {
    type: near ? "formal" : "number",
    rule: near ? "same-share" : "other-value",
    severity: near ? SAME : OTHER_VALUE,
    telling: telling(near ? "same-share" : "figures", opposed(contrast)),
  };
}

/** "609 miles" and "609 kilometres", whether the figure stands in the site or before it. */
function otherMeasure(contrast: Contrast): Judgement | null {
  const [unitA, unitB] = [ownUnit(contrast.a, contrast.b), ownUnit(contrast.b, contrast.a)];
  if (unitA === undefined || unitB === undefined) return null;
  const [a, b] = [amountOf(contrast.a, unitA, contrast), amountOf(contrast.b, unitB, contrast)];
  if (a === null || b === null) return null;
  if (a.value !== b.value && !areOneAmount(a, b)) return null;
  const converted = areOneAmount(a, b);
  return {
    type: "number",
    rule: converted ? "converted-unit" : "other-unit",
    severity: converted ? CONVERTED : OTHER_UNIT,
    telling: telling(converted ? "converted" : "unit", opposed(contrast)),
  };
}

/** A thesaurus takes miles and kilometres for like words, so that an aligner may let one stand for the other. */
function ownUnit(side: Side, other: Side): Word | undefined {
  return side.words.find(
    ({ lemma }, index) =>
      isUnit(lemma) &&
      !other.words.some((word) => word.lemma === lemma) &&
      // "Five percentage points" are points.
      !isUnit(side.words[index + 1]?.lemma ?? ""),
  );
}

function amountOf(side: Side, unit: Word, { before }: Contrast): { value: number; unit: string } | null {
  const place = side.words.indexOf(unit);
  const words = [...before, ...side.words.slice(0, place)];
  // "A day" is one day.
  if (ARTICLES.has(words.at(-1)?.key ?? "")) return { value: 1, unit: unit.lemma };
  const last = readQuantities(words).at(-1);
  // A word may stand between: "12 square miles".
  return last === undefined || words.length - last.to > 1
    ? null
    : { value: last.quantity.value, unit: unit.lemma };
}

function disagreement(contrast: Contrast, a: readonly Quantity[], b: readonly Quantity[]): Judgement | null {
  if (sameValues(a, b)) return null;
  const unmatchedA = a.filter((one) => !b.some((other) => isSame(one, other)));
  const unmatchedB = b.filter((one) => !a.some((other) => isSame(one, other)));
  const [one, other] = [unmatchedA[0], unmatchedB[0]];
  // A figure that only one has is left out, not contradicted.
  if (one === undefined || other === undefined) return null;
  if (one.value === other.value) {
    return {
      type: "number",
      rule: "other-unit",
      severity: OTHER_UNIT,
      telling: telling("unit", opposed(contrast)),
    };
  }
  if (isHedged(one, other) && areNear(one, other)) {
    return {
      type: "number",
      rule: "rounded",
      severity: ROUNDED,
      telling: telling("rounded", opposed(contrast)),
    };
  }
  return {
    type: "number",
    rule: "other-value",
    severity: OTHER_VALUE,
    telling: telling("figures", opposed(contrast)),
  };
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && (a.unit === "" || b.unit === "" || areOneUnit(a.unit, b.unit));
}

function isHedged(a: Quantity, b: Quantity): boolean {
  return [a, b].some((quantity) => quantity.approximate || quantity.bound);
}

const SCALES = "dozens scores hundreds thousands millions billions trillions".split(" ");

/** "Hundreds" and "thousands": neither is a figure, and one is ten times the other. */
function otherScale(contrast: Contrast): Judgement | null {
  const [a, b] = [contrast.a, contrast.b].map(({ words }) => words.find(({ key }) => SCALES.includes(key)));
  if (a === undefined || b === undefined || a.key === b.key) return null;
  if (otherwise(contrast, ({ key }) => SCALES.includes(key)) > OTHER_CHANGES) return null;
  return {
    type: "number",
    rule: "other-scale",
    severity: OTHER_VALUE,
    telling: telling("figures", opposed(contrast)),
  };
}

function isVague(side: Side): boolean {
  return side.words.some((word: Word) => VAGUE_QUANTITIES.has(word.key));
}

function vague(contrast: Contrast): Judgement {
  return {
    type: "number",
    rule: "figure-or-vague",
    severity: VAGUE,
    telling: telling("only-one-figure", opposed(contrast)),
  };
}
