/**
 * "Was that not a scandal?" expects a yes: the "not" of a question that begins
 * with its verb reverses nothing, neither against the words it asks about nor
 * against "It was a scandal". Against the same question without it ("Is it
 * fair?") it is a lost "not" like any other.
 */
import type { Word } from "../collation/words.ts";
import { type Contrast, type Judgement, otherwise, type Side } from "./contrast.ts";
import { drops, opposed, telling } from "./tell.ts";

const SEVERITY = 0.08;
/** "Don't you think": what else is asked is for other rules. */
const OTHER_CHANGES = 0.3;

/** No "had", for "Had it not rained" asks nothing. */
const AUXILIARIES = new Set(
  "am is are was were do does did have has will would shall should can could must".split(" "),
);
const SUBJECTS = new Set("i you he she it we they this that these those there".split(" "));
const DETERMINERS = new Set("the a an my your his her its our their".split(" "));
/** "The whole report": between the verb and its "not". */
const LONGEST_SUBJECT = 4;
const JOINS = new Set("and but so or then".split(" "));
/** "Don't you think …?" asks, "Don't you dare" forbids. */
const ASKED_OF_YOU = new Set("think agree believe see know feel find remember want wish".split(" "));

/** Whether the "not" at this place of the side belongs to a question that only this side asks. */
export function asksWithNot(contrast: Contrast, name: "a" | "b", place: number): boolean {
  const { words } = contrast[name];
  if (words[place]?.key !== "not") return false;
  const otherSide = contrast[name === "a" ? "b" : "a"];
  if (isTurned(contrast[name], otherSide, place)) return true;
  const verb = verbOfQuestion(contrast, contrast[name], place);
  if (verb < 0) return false;
  const other = [...otherSide.words, ...contrast.after];
  return !other.some(
    ({ key }, index) => key === words[verb]?.key && SUBJECTS.has(other[index + 1]?.key ?? ""),
  );
}

/** "Was the report not late?" and "The report was late": the verb stands in front here and in the place of the "not" there. */
function isTurned({ words, elsewhere }: Side, other: Side, place: number): boolean {
  const [verb] = other.words;
  return (
    place === 0 &&
    words.length === 1 &&
    other.words.length === 1 &&
    verb !== undefined &&
    AUXILIARIES.has(verb.key) &&
    elsewhere.has(verb.key)
  );
}

/** Null where more than the question differs, or none does. */
export function negativeQuestion(contrast: Contrast): Judgement | null {
  const { a, b } = contrast;
  const asks = (name: "a" | "b") =>
    contrast[name].words.some((_, place) => asksWithNot(contrast, name, place));
  const isSmall = ({ kind }: Word) => kind === "negation";
  if (asks("a") === asks("b") || otherwise(contrast, isSmall) > OTHER_CHANGES) return null;
  const [asking, silent] = asks("a") ? [a, b] : [b, a];
  return {
    type: "wording",
    rule: "negative-question",
    severity: SEVERITY,
    telling:
      silent.text === "" ? telling(null, drops(silent, asking)) : telling("small-words", opposed(contrast)),
  };
}

/** The place of the verb that opens the question, if the side has it; -1 if it asks none. */
function verbOfQuestion({ before, after }: Contrast, { words }: Side, place: number): number {
  const said = [...words, ...after];
  const keyAt = (index: number) => said[index]?.key ?? "";
  const opens = (index: number) => {
    const word = index === 0 ? before.at(-1) : said[index - 1];
    return word === undefined || word.kind === "pointing" || JOINS.has(word.key);
  };
  // "Were it not for the rain" sets a condition.
  if (keyAt(place + 1) === "for") return -1;
  const verb = place - 1;
  if (AUXILIARIES.has(keyAt(verb)) && opens(verb)) {
    const subject = keyAt(place + 1);
    if (keyAt(verb) === "do" && subject === "you") return ASKED_OF_YOU.has(keyAt(place + 2)) ? verb : -1;
    return SUBJECTS.has(subject) || DETERMINERS.has(subject) ? verb : -1;
  }
  for (let length = 1; length <= LONGEST_SUBJECT; length++) {
    const first = place - length;
    const isSubject = length === 1 ? SUBJECTS.has(keyAt(first)) : DETERMINERS.has(keyAt(first));
    if (isSubject && AUXILIARIES.has(keyAt(first - 1)) && opens(first - 1)) return first - 1;
  }
  return -1;
}
