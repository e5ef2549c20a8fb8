/**
 * The lost "not": one reading denies what the other says. Counted by parity,
 * so that two negations that cancel out, or one that moved, raise no alarm.
 */
import { NEGATIONS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { type Contrast, otherwise, type Rule } from "./contrast.ts";
import { drops, opposed } from "./sentences.ts";

const SEVERITY = 0.95;

/** A "not" lost with its sentence is an omission: then nothing else may be lost but small words. */
const OTHER_CHANGES = { reworded: 2, dropped: 0.6 };

/** Verbs and adverbs that deny without a "not". */
const DENYING = new Set("fail refuse deny lack hardly barely scarcely seldom rarely".split(" "));

export const polarity: Rule = (contrast) => {
  const [a, b] = [denials(contrast, "a"), denials(contrast, "b")];
  if (a % 2 === b % 2 || otherwise(contrast, denies) > allowed(contrast)) return null;
  return { type: "negation", rule: "lost-negation", severity: SEVERITY, reason: told(contrast) };
};

function allowed({ a, b }: Contrast): number {
  return a.text === "" || b.text === "" ? OTHER_CHANGES.dropped : OTHER_CHANGES.reworded;
}

function told(contrast: Contrast): string {
  const { a, b } = contrast;
  const [empty, full] = a.text === "" ? [a, b] : [b, a];
  if (empty.text === "") return `${drops(empty, full.text)}: the statement is reversed.`;
  return `One denies what the other says: ${opposed(contrast)}.`;
}

function denials(contrast: Contrast, side: "a" | "b"): number {
  const words = contrast[side].words;
  return words.filter(denies).length;
}

function denies(word: Word): boolean {
  return NEGATIONS.has(word.key) || DENYING.has(word.lemma);
}
