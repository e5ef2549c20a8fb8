/**
 * "Gonna" and "going to" are the same words and not the same voice: an outlet
 * that writes the one for the other makes the speaker sound plainer or more
 * polished than he was. "It's" for "it is" does not; everybody writes both.
 */
import type { Contrast, Judgement, Side } from "./contrast.ts";
import { opposed, telling } from "./tell.ts";

const SEVERITY = 0.06;

const COLLOQUIAL =
  /(?<![\p{L}\p{N}])(?:gonna|wanna|gotta|ain['’]t|y['’]all|['’]em|['’]cause)(?![\p{L}\p{N}])/iu;

export function isColloquialInOne({ a, b }: Contrast): boolean {
  return isColloquial(a) !== isColloquial(b);
}

/** Null where the words differ too, or both sides write as they speak. */
export function colloquial(contrast: Contrast): Judgement | null {
  if (!isColloquialInOne(contrast) || !areSameWords(contrast)) return null;
  return {
    type: "wording",
    rule: "colloquial-form",
    severity: SEVERITY,
    telling: telling("spoken-form", opposed(contrast)),
  };
}

function areSameWords({ onlyA, onlyB }: Contrast): boolean {
  return [...onlyA, ...onlyB].every((word) => word.kind === "pointing");
}

function isColloquial({ text }: Side): boolean {
  return COLLOQUIAL.test(text);
}
