/**
 * "I ain't never heard it", "we don't want no trouble": one denial, said twice.
 * An outlet that prints "I've never heard it" has tidied the speaker's grammar
 * and turned nothing round.
 */
import { NEGATIONS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { type Contrast, type Judgement, otherwise, type Side } from "./contrast.ts";
import { drops, opposed, telling } from "./tell.ts";

const SEVERITY = 0.1;
/** "But" and "anything" may go with it. */
const OTHER_CHANGES = 0.6;

const SAID_AGAIN = new Set("never nothing nobody none no nowhere".split(" "));
/** How far the second may stand behind the first: "They didn't ever tell us nothing". */
const REACH = 6;
/** Beyond these another clause is denied: "I don't know why nobody came". */
const OPENS_CLAUSE = new Set(
  "that why how what who where when which if whether because so and but or".split(" "),
);
/** "No" as an answer or a thing: "won't say no", "can't leave with no deal". */
const BEFORE_A_NO = new Set("say take mean with for".split(" "));

/** The places in the side's words of denials that another word of the same clause has made already. */
export function doubledIn({ before, after }: Contrast, { words }: Side): ReadonlySet<number> {
  const said = [...before, ...words, ...after];
  const places = new Set<number>();
  for (const [index, word] of said.entries()) {
    const isShort =
      word.key === "not" && isContracted(said, index, [before.length, said.length - after.length]);
    if (!isShort) continue;
    const again = saidAgain(said, index);
    if (again < 0) continue;
    const [first, second] = [index - before.length, again - before.length];
    const isOwn = (place: number) => place >= 0 && place < words.length;
    // What both have counts as the one denial.
    if (isOwn(second)) places.add(second);
    else if (isOwn(first)) places.add(first);
  }
  return places;
}

/** Null where more than the doubling differs. */
export function doubleNegative(contrast: Contrast): Judgement | null {
  const [a, b] = [contrast.a, contrast.b].map((side) => doubledIn(contrast, side).size);
  const isSmall = ({ kind }: Word) => kind === "negation" || kind === "function";
  if (a === b || otherwise(contrast, isSmall) > OTHER_CHANGES) return null;
  const [more, less] = (a ?? 0) > (b ?? 0) ? [contrast.a, contrast.b] : [contrast.b, contrast.a];
  return {
    type: "wording",
    rule: "double-negative",
    severity: SEVERITY,
    telling: telling("spoken-form", less.text === "" ? drops(less, more) : opposed(contrast)),
  };
}

/** "Don't" is one token; the words around a site are another outlet's, with numbers of their own. */
function isContracted(said: readonly Word[], index: number, borders: readonly number[]): boolean {
  return !borders.includes(index) && said[index]?.token === said[index - 1]?.token;
}

/** Where the contracted "not" at `index` is said a second time; -1 where it is not. */
function saidAgain(said: readonly Word[], index: number): number {
  for (let place = index + 1; place <= index + REACH; place++) {
    const [word, before] = [said[place], said[place - 1]];
    if (word === undefined || word.kind === "pointing" || OPENS_CLAUSE.has(word.key)) return -1;
    if (NEGATIONS.has(word.key)) return doubles(said, place, before) ? place : -1;
  }
  return -1;
}

/** "We can't do nothing" says that something must be done, and "isn't nothing" that it is something. */
function doubles(said: readonly Word[], place: number, before: Word | undefined): boolean {
  const word = said[place];
  if (word === undefined || before === undefined || !SAID_AGAIN.has(word.key)) return false;
  if (word.key === "nothing")
    return before.lemma !== "do" && !(before.key === "not" && isBe(said[place - 2]));
  if (word.key !== "no") return true;
  const next = said[place + 1];
  return next !== undefined && next.kind !== "pointing" && !BEFORE_A_NO.has(before.lemma);
}

function isBe(word: Word | undefined): boolean {
  return word !== undefined && /^(?:is|are|was|were|be)$/u.test(word.key);
}
