/**
 * The lost "not": one reading denies what the other says. Counted by parity,
 * so that two negations that cancel out, or one that moved, raise no alarm.
 */
import { NEGATIONS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { type Contrast, otherwise, type Rule } from "./contrast.ts";
import { denialsSpelt } from "./denials-spelt.ts";
import { doubledIn, doubleNegative } from "./double-negative.ts";
import { asksWithNot, negativeQuestion } from "./negative-question.ts";
import { oppositesIn } from "./opposites.ts";
import { raisedDenial } from "./raised-denial.ts";
import { drops, opposed, telling } from "./tell.ts";
import type { Telling } from "./telling.ts";

const SEVERITY = 0.95;

/** A "not" lost with its sentence is an omission: then nothing else may be lost but small words. */
const OTHER_CHANGES = { reworded: 2, dropped: 0.6, reported: 0.8 };

/** Verbs and adverbs that deny without a "not". */
const DENYING = new Set("fail refuse deny lack hardly barely scarcely seldom rarely".split(" "));

export const polarity: Rule = (contrast) => {
  if (deniesAlike(contrast)) return negativeQuestion(contrast) ?? doubleNegative(contrast);
  const own = new Set([contrast.a, contrast.b].flatMap(({ words }) => [...denialsSpelt(words)].flat()));
  if (otherwise(contrast, (word) => denies(word) || own.has(word)) > allowed(contrast)) return null;
  const raised = raisedDenial(contrast);
  if (raised !== null) return raised;
  if (oppositesIn(contrast) !== null) return null;
  return { type: "negation", rule: "lost-negation", severity: SEVERITY, telling: told(contrast) };
};

/** As many denials on both sides, two that cancel out counted as none; `besides` words that deny by themselves ("refused"). */
export function deniesAlike(contrast: Contrast, besides: readonly Word[] = []): boolean {
  const [a, b] = [denials(contrast, "a", besides), denials(contrast, "b", besides)];
  // The "not" of a question may be heard as one or as none.
  return [a.all, a.asked].some((one) => [b.all, b.asked].some((other) => one % 2 === other % 2));
}

function allowed({ a, b, reported }: Contrast): number {
  // A reporter who rewords may well say "not" for "un-".
  if (reported && a.text !== "" && b.text !== "") return OTHER_CHANGES.reported;
  return a.text === "" || b.text === "" ? OTHER_CHANGES.dropped : OTHER_CHANGES.reworded;
}

function told(contrast: Contrast): Telling {
  const { a, b } = contrast;
  const [empty, full] = a.text === "" ? [a, b] : [b, a];
  if (empty.text === "") return telling(null, drops(empty, full), "reversed");
  return telling("denial", opposed(contrast));
}

/** How many words of the side deny: all of them, and without the "not" of questions. */
function denials(contrast: Contrast, side: "a" | "b", besides: readonly Word[]) {
  const { words } = contrast[side];
  const own = side === "a" ? contrast.onlyA : contrast.onlyB;
  const doubled = doubledIn(contrast, contrast[side]);
  const spelt = denialsSpelt(words);
  const places = [...words.entries()].flatMap(([index, word]) =>
    (denies(word) || spelt.some(([first]) => first === word)) &&
    !besides.includes(word) &&
    !doubled.has(index) &&
    !deniesWithin(words, index, own)
      ? [index]
      : [],
  );
  const asked = places.filter((place) => !asksWithNot(contrast, side, place));
  return { all: places.length, asked: asked.length };
}

/** Joins that bind a "not" to what follows it: "in most but not all sectors", "if not this week". */
const JOINS = new Set("but and or if though although".split(" "));

/** What the "not" denies is itself only in this reading: with it goes the denial. */
function deniesWithin(words: readonly Word[], index: number, own: readonly Word[]): boolean {
  const [join, next] = [words[index - 1], words[index + 1]];
  if (words[index]?.key !== "not") return false;
  if (join === undefined || next === undefined || next.kind === "pointing") return false;
  return JOINS.has(join.key) && own.includes(join) && own.includes(next);
}

function denies(word: Word): boolean {
  return NEGATIONS.has(word.key) || DENYING.has(word.lemma);
}
