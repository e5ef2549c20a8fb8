/**
 * "I don't think it will pass" is how English says "I think it won't pass": the
 * "not" has moved to the verb of thinking, and nothing is reversed.
 */
import { NEGATIONS } from "../collation/word-lists.ts";
import type { Contrast, Judgement, Side } from "./contrast.ts";
import { hasWords, telling } from "./tell.ts";

const SEVERITY = 0.12;
const RAISING = new Set("think believe expect suppose imagine reckon intend want plan".split(" "));

/** Null unless the one "not" that a side lacks here is the one that it alone has elsewhere. */
export function raisedDenial({ a, b, before, after }: Contrast): Judgement | null {
  const [has, lacks] = count(a) > count(b) ? [a, b] : [b, a];
  const isNear = [...before, ...has.words, ...after].some(({ lemma }) => RAISING.has(lemma));
  const moved = count(has) === 1 && count(lacks) === 0 && lacks.elsewhere.has("not");
  if (!isNear || !moved || [...has.elsewhere.keys()].some((key) => NEGATIONS.has(key))) return null;
  return {
    type: "wording",
    rule: "denial-raised",
    severity: SEVERITY,
    telling: telling(null, { frame: "moved", ...hasWords(has.by, has.text) }),
  };
}

function count({ words }: Side): number {
  return words.filter(({ key }) => key === "not").length;
}
