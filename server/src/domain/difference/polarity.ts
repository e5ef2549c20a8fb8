/**
 * The lost "not": one reading denies what the other says. Counted by parity,
 * so that two negations that cancel out, or one that moved, raise no alarm.
 */
import { NEGATIONS } from "../collation/word-lists.ts";
import type { Contrast, Rule } from "./contrast.ts";
import { opposed } from "./sentences.ts";

const SEVERITY = 0.95;

/** Verbs and adverbs that deny without a "not". */
const DENYING = new Set("fail refuse deny lack hardly barely scarcely seldom rarely".split(" "));

export const polarity: Rule = (contrast) => {
  const [a, b] = [denials(contrast, "a"), denials(contrast, "b")];
  if (a % 2 === b % 2) return null;
  return {
    type: "negation",
    rule: "lost-negation",
    severity: SEVERITY,
    reason: `One denies what the other says: ${opposed(contrast)}.`,
  };
};

function denials(contrast: Contrast, side: "a" | "b"): number {
  const words = contrast[side].words;
  return words.filter((word) => NEGATIONS.has(word.key) || DENYING.has(word.lemma)).length;
}
