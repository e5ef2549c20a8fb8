/**
 * Words that one reading has and the other has not. Marked by an ellipsis or
 * by brackets it is an editor's right; unmarked, between words that are given
 * as spoken in one breath, it is the case that matters.
 */
import { NEGATIONS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { type Contrast, fuller, type Judgement, type Rule, type Side, weightOf } from "./contrast.ts";
import { adds, drops } from "./sentences.ts";

const UNMARKED = 0.45;
const MARKED = 0.15;
const IN_PARAPHRASE = 0.2;
/** What turns or limits a statement, when dropped. */
const TURNING = 0.25;

/** Less than this on the fuller side is a small word, a matter of wording. */
const LEAST_WEIGHT = 0.5;
/** More than this on the other side means that it says something else instead. */
const SAYS_NOTHING = 0.45;

const TURNING_WORDS = new Set("but if unless except although though however only".split(" "));

export const omission: Rule = (contrast) => {
  const { has, lacks } = fuller(contrast);
  const words = has === contrast.a ? contrast.onlyA : contrast.onlyB;
  const instead = has === contrast.a ? contrast.onlyB : contrast.onlyA;
  if (weightOf(words) < LEAST_WEIGHT && !words.every((word) => word.aside)) return null;
  if (weightOf(words) === 0 || weightOf(instead) > SAYS_NOTHING) return null;
  if (words.every((word) => word.aside || word.kind === "pointing")) return bracketed(has);
  return dropped(contrast, has, lacks, words);
};

function bracketed(has: Side): Judgement {
  return {
    type: "interpolation",
    rule: "bracketed-insertion",
    severity: 0.05,
    reason: `${adds(has, has.text)} in brackets, as an editor's words.`,
  };
}

function dropped(contrast: Contrast, has: Side, lacks: Side, words: readonly Word[]): Judgement {
  // One outlet against several that have the words left them out; several against one, and the one put them in.
  const isAddition = !has.reference && (lacks.reference || lacks.weight > has.weight);
  const type = isAddition ? "interpolation" : "omission";
  const told = isAddition ? adds(has, has.text) : drops(lacks, has.text);
  if (isMarked(lacks))
    return {
      type,
      rule: "marked-omission",
      severity: MARKED + turning(words),
      reason: `${told}, and marks the place.`,
    };
  if (contrast.reported)
    return {
      type,
      rule: "paraphrase-omission",
      severity: IN_PARAPHRASE + turning(words),
      reason: `${told} in paraphrase.`,
    };
  const severity = UNMARKED + turning(words);
  return { type, rule: "unmarked-omission", severity, reason: `${told} without marking the place.` };
}

function isMarked(side: Side): boolean {
  return side.words.some((word) => word.key === "…" || word.key === "[");
}

function turning(words: readonly Word[]): number {
  const turns = words.some(
    (word) => TURNING_WORDS.has(word.key) || NEGATIONS.has(word.key) || word.kind === "figure",
  );
  return turns ? TURNING : 0;
}
