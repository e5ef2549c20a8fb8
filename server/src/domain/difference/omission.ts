/**
 * Words that one reading has and the other has not. Marked by an ellipsis or
 * by brackets it is an editor's right; unmarked, between words that are given
 * as spoken in one breath, it is the case that matters.
 */
import { CONDITIONS, CONNECTIVES, NEGATIONS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { type Contrast, fuller, type Judgement, type Rule, type Side, weightOf } from "./contrast.ts";
import type { DifferenceType } from "./difference.ts";
import { adds, drops, hasWords, opposed, telling } from "./tell.ts";
import type { Said } from "./telling.ts";

const UNMARKED = 0.45;
const MARKED = 0.15;
/** A paraphrase shortens; it counts as an omission only if what it leaves out changes the claim. */
const IN_PARAPHRASE = 0.45;
const SHORTENED = 0.05;
const SHORTENED_BY_PHRASE = 0.1;
/** A noun and what belongs to it. */
const PHRASE = 1.8;
const LONGEST_LEFT_OUT = 10;
/** What turns or limits a statement, when dropped. */
const TURNING = 0.25;

/** Less than this on the fuller side is a small word, a matter of wording. */
const LEAST_WEIGHT = 0.5;
/** Where the other side has words too, a light verb more is another turn of phrase ("get that", "put this"). */
const LEAST_WEIGHT_BESIDE = 0.9;
/** More than this on the other side means that it says something else instead. */
const SAYS_NOTHING = 0.3;

/** "get that" for "end that", not "that" for "that a third of them had left by then". */
const TIMES_LONGER = 2;
/** "Mend" for "look after the roof, the pier and the old lamp of": one word is reworded and a phrase is lost. */
const LOST_BESIDE = 4;
const TIMES_HEAVIER = 4;

const LONGEST_NOUN_PHRASE = 4;
const POINTING_BACK = new Set("he she it they him her them this that these those one".split(" "));
const INTERJECTIONS = new Set("oh ah um uh er hey well okay".split(" "));

const TURNING_WORDS = new Set("but if unless except although though however only".split(" "));

export const omission: Rule = (contrast) => {
  const { has, lacks } = fuller(contrast);
  const words = has === contrast.a ? contrast.onlyA : contrast.onlyB;
  const instead = has === contrast.a ? contrast.onlyB : contrast.onlyA;
  const all = words.filter((word) => word.kind !== "pointing");
  if (all.length === 0) return null;
  if (all.every((word) => word.aside)) return bracketed(has, lacks);
  const spoken = all.filter((word) => !word.aside);
  if (spoken.every((word) => INTERJECTIONS.has(word.key)) && weightOf(instead) < SAYS_NOTHING)
    return interjection(has, lacks);
  // An ellipsis stands for whatever was there, small words too.
  if (isMarked(lacks) && weightOf(instead) < SAYS_NOTHING) return dropped(contrast, has, lacks, words);
  if (saysNothing(lacks) && spoken.every((word) => CONNECTIVES.has(word.key))) return connective(has, lacks);
  const saysMore =
    spoken.some((word) => word.kind !== "function") &&
    weightOf(words) >= (saysNothing(lacks) ? LEAST_WEIGHT : LEAST_WEIGHT_BESIDE);
  const byFar = weightOf(words) >= LOST_BESIDE && weightOf(words) >= TIMES_HEAVIER * weightOf(instead);
  if (!saysMore || (weightOf(instead) > SAYS_NOTHING && !byFar) || isReworded(spoken, instead)) return null;
  if (pointsBack(lacks, instead, spoken)) return null;
  if (standElsewhere(spoken, lacks)) return moved(has, lacks);
  return dropped(contrast, has, lacks, words);
};

/** "That is" for "The river is": a phrase of a noun, and what points back to it. */
function pointsBack({ words }: Side, instead: readonly Word[], phrase: readonly Word[]): boolean {
  const own = words.filter((word) => word.kind !== "pointing");
  const isPronoun = own.length === 1 && own.every((word) => POINTING_BACK.has(word.key));
  return isPronoun && instead.length <= 1 && phrase.length <= LONGEST_NOUN_PHRASE;
}

/** Words for about as many words are another wording of the place, however light they are. */
function isReworded(words: readonly Word[], instead: readonly Word[]): boolean {
  const others = instead.filter((word) => word.kind !== "pointing" && !word.aside);
  return others.length > 0 && words.length <= TIMES_LONGER * others.length;
}

/** The other outlet has the same words at another site: the order differs, not the content. */
function standElsewhere(words: readonly Word[], side: Side): boolean {
  const saying = words.filter((word) => word.kind !== "function");
  return (
    saying.length > 0 && saying.every((word) => word.kind !== "negation" && side.elsewhere.has(word.key))
  );
}

function moved(has: Side, lacks: Side): Judgement {
  return {
    type: "wording",
    rule: "word-order",
    severity: 0.08,
    telling: telling(null, { frame: "moved", ...hasWords(lacks.by, has.text) }),
  };
}

function interjection(has: Side, lacks: Side): Judgement {
  return {
    type: "omission",
    rule: "interjection",
    severity: 0.05,
    telling: telling(null, drops(lacks, has), "interjection"),
  };
}

/** What is said stands; only its tie to the sentence before is gone. */
function connective(has: Side, lacks: Side): Judgement {
  return {
    type: "wording",
    rule: "connective",
    severity: 0.12,
    telling: telling(null, drops(lacks, has), "connective"),
  };
}

function bracketed(has: Side, lacks: Side): Judgement {
  const inserted = has.text.match(/[[(][^\])]*[\])]/u)?.[0] ?? has.text;
  return {
    type: "interpolation",
    rule: "bracketed-insertion",
    severity: 0.05,
    telling: telling(null, adds(has, lacks, inserted), "insertion"),
  };
}

function dropped(contrast: Contrast, has: Side, lacks: Side, words: readonly Word[]): Judgement {
  // One outlet against several that have the words left them out; several against one, and the one put them in.
  const isAddition = has.reference === null && (lacks.reference !== null || lacks.weight > has.weight);
  const type = isAddition ? "interpolation" : "omission";
  const whole = saysNothing(lacks);
  const told = whole ? (isAddition ? adds(has, lacks) : drops(lacks, has)) : opposed(contrast);
  if (isMarked(lacks))
    return {
      type,
      rule: "marked-omission",
      severity: MARKED + turning(words),
      telling: telling(null, told, "marked"),
    };
  if (contrast.reported && whole && isApposition(contrast, has)) return glossed(told);
  if (contrast.reported) return shortened(type, words, told, whole);
  const severity = UNMARKED + turning(words);
  return { type, rule: "unmarked-omission", severity, telling: telling(null, told, "unmarked") };
}

/** ", his longtime lawyer and fixer,": who a named person is, set between commas behind the name. */
function isApposition({ before, after }: Contrast, { text, words }: Side): boolean {
  const behindName = before.findLast(({ kind }) => kind !== "pointing")?.kind === "name";
  const opens = /^[,—–-]/u.test(text) || before.at(-1)?.key === ",";
  const closes = /[,—–-]$/u.test(text) || after[0]?.key === ",";
  return behindName && opens && closes && !changesClaim(words);
}

function glossed(told: Said): Judgement {
  return { type: "form", rule: "glossed-name", severity: SHORTENED, telling: telling(null, told, "gloss") };
}

/** A paraphrase may be shorter; what it leaves out is told where it is more than a word, and is grave where it limits the claim. */
function shortened(type: DifferenceType, words: readonly Word[], told: Said, whole: boolean): Judgement {
  const paraphrased = telling(null, told, "paraphrase");
  // Words for a whole clause sum it up; what they leave out of it nobody can tell.
  const sumsUp = !whole && words.length > LONGEST_LEFT_OUT;
  if (changesClaim(words) && !sumsUp)
    return { type, rule: "paraphrase-omission", severity: IN_PARAPHRASE, telling: paraphrased };
  if (sumsUp || weightOf(words.filter(names)) < PHRASE)
    return { type: "form", rule: "shortened", severity: SHORTENED, telling: paraphrased };
  return { type, rule: "shortened-paraphrase", severity: SHORTENED_BY_PHRASE, telling: paraphrased };
}

function saysNothing(side: Side): boolean {
  return side.words.every((word) => word.kind === "pointing");
}

function isMarked(side: Side): boolean {
  return side.words.some((word) => word.key === "…" || word.key === "[");
}

function names({ kind }: Word): boolean {
  return kind === "content" || kind === "name";
}

function changesClaim(words: readonly Word[]): boolean {
  return words.some(
    (word) =>
      NEGATIONS.has(word.key) || CONDITIONS.has(word.key) || word.kind === "figure" || word.kind === "date",
  );
}

function turning(words: readonly Word[]): number {
  const turns = words.some(
    (word) => TURNING_WORDS.has(word.key) || NEGATIONS.has(word.key) || word.kind === "figure",
  );
  return turns ? TURNING : 0;
}
