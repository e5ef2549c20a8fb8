/**
 * How sure, how bound, under what condition: "may" for "will", a dropped
 * "I think", a dropped "if", "some" for "all".
 */
import type { Word } from "../collation/words.ts";
import type { Contrast, Judgement, Rule } from "./contrast.ts";
import { opposed } from "./sentences.ts";

const CONDITION = 0.7;
const MODAL = 0.6;
const HEDGE = 0.55;
const QUANTIFIER = 0.5;

/** Rows of one strength; another row is another claim. */
const MODALS: readonly (readonly string[])[] = [
  ["may", "might", "could"],
  ["can"],
  ["will", "shall"],
  ["would"],
  ["should", "ought"],
  ["must"],
];

const HEDGES = new Set(
  "think believe guess suppose hope feel seem appear look likely probably perhaps maybe possibly apparently reportedly allegedly presumably generally usually often sometimes mostly arguably almost nearly potentially".split(
    " ",
  ),
);
const HEDGING_PHRASES = [
  "in many cases",
  "in some cases",
  "in a way",
  "sort of",
  "kind of",
  "to some extent",
  "as far as",
];

const CONDITIONS = new Set(["if", "unless", "until", "provided", "except", "whether"]);

const QUANTIFIERS: readonly (readonly string[])[] = [
  ["all", "every", "each", "always", "everyone", "everybody", "everything"],
  ["most", "mostly", "usually"],
  ["some", "sometimes", "several"],
  ["many", "often"],
  ["few", "rarely"],
];

export const modality: Rule = (contrast) =>
  conditionOf(contrast) ?? modalOf(contrast) ?? hedgeOf(contrast) ?? quantifierOf(contrast);

function conditionOf(contrast: Contrast): Judgement | null {
  const [a, b] = [countIn(contrast.a.words, CONDITIONS), countIn(contrast.b.words, CONDITIONS)];
  if (a > 0 === b > 0) return null;
  return {
    type: "modality",
    rule: "condition",
    severity: CONDITION,
    reason: `A condition stands in one only: ${opposed(contrast)}.`,
  };
}

function modalOf(contrast: Contrast): Judgement | null {
  const [a, b] = [rowsIn(contrast.a.words, MODALS), rowsIn(contrast.b.words, MODALS)];
  // "will" becomes "would" in reported speech, and "to be made" needs no modal at all.
  if (a === b || (contrast.reported && shifted(a) === shifted(b))) return null;
  if (a === "" || b === "") return bothSpeak(contrast) ? modal(contrast) : null;
  return modal(contrast);
}

function modal(contrast: Contrast): Judgement {
  return {
    type: "modality",
    rule: "modal",
    severity: MODAL,
    reason: `The certainty differs: ${opposed(contrast)}.`,
  };
}

function bothSpeak(contrast: Contrast): boolean {
  return contrast.a.words.length > 0 && contrast.b.words.length > 0 && !contrast.reported;
}

function shifted(rows: string): string {
  return rows.replaceAll("3", "2").replaceAll("1", "0");
}

function hedgeOf(contrast: Contrast): Judgement | null {
  const [a, b] = [hedges(contrast.a.words), hedges(contrast.b.words)];
  if (a > 0 === b > 0) return null;
  return {
    type: "modality",
    rule: "hedge",
    severity: HEDGE,
    reason: `One is less certain: ${opposed(contrast)}.`,
  };
}

/** Counted on words that open the claim or stand by themselves; "look at" is no hedge. */
function hedges(words: readonly Word[]): number {
  const text = words.map((word) => word.key).join(" ");
  const phrases = HEDGING_PHRASES.filter((phrase) => text.includes(phrase)).length;
  return countIn(words, HEDGES) + phrases;
}

function quantifierOf(contrast: Contrast): Judgement | null {
  const [a, b] = [rowsIn(contrast.a.words, QUANTIFIERS), rowsIn(contrast.b.words, QUANTIFIERS)];
  if (a === b || a === "" || b === "") return null;
  return {
    type: "modality",
    rule: "quantifier",
    severity: QUANTIFIER,
    reason: `How many or how often differs: ${opposed(contrast)}.`,
  };
}

function countIn(words: readonly Word[], list: ReadonlySet<string>): number {
  return words.filter((word) => list.has(word.lemma) || list.has(word.key)).length;
}

/** The rows met, each once, as a string of their numbers. */
function rowsIn(words: readonly Word[], rows: readonly (readonly string[])[]): string {
  return rows
    .flatMap((row, index) => (words.some((word) => row.includes(word.key)) ? [String(index)] : []))
    .join("");
}
