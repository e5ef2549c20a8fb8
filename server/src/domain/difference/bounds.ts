/**
 * What a figure is said to be: "up to 400" is no 400, and "more than 400" is
 * none of them. Lost, it is the lost qualifier that makes a figure a fact.
 */
import { BOUNDS, LONGEST_BOUND } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { type Contrast, type Judgement, otherwise, type Side } from "./contrast.ts";
import { drops, opposed, telling } from "./tell.ts";

type Bound = keyof typeof BOUNDS;

const BOUND = 0.5;
/** "About" says little less than nothing; without it the figure looks counted. */
const ABOUT = 0.3;
/** Another bound for it: "at least" for "up to". */
const OTHER_BOUND = 0.6;

/** What else may differ before the qualifier is no longer what matters. */
const OTHER_CHANGES = 0.6;

const OWN = new Set("up to at least most more less fewer than over under minimum maximum".split(" "));

export function bounds(contrast: Contrast): Judgement | null {
  const [a, b] = [boundIn(contrast.a, contrast), boundIn(contrast.b, contrast)];
  if (a === b || otherwise(contrast, isOwn) > OTHER_CHANGES) return null;
  if (a !== null && b !== null) {
    return {
      type: "number",
      rule: "other-bound",
      severity: OTHER_BOUND,
      telling: telling("bound", opposed(contrast)),
    };
  }
  const [has, lacks] = a === null ? [contrast.b, contrast.a] : [contrast.a, contrast.b];
  const severity = (a ?? b) === "about" ? ABOUT : BOUND;
  const told = lacks.words.every(({ kind }) => kind === "pointing") ? drops(lacks, has) : opposed(contrast);
  return { type: "number", rule: "lost-bound", severity, telling: telling(null, told, "exact") };
}

/** A figure that only one side gives is no matter of its qualifier. */
function isOwn({ key, kind }: Word): boolean {
  return OWN.has(key) || kind === "function";
}

/** How the side bounds the figure that both share, in the site or right behind it. */
function boundIn({ words }: Side, { before, after }: Contrast): Bound | null {
  const at = words.findIndex(({ kind }) => kind === "figure");
  if (at < 0 && after[0]?.kind !== "figure") return null;
  const leading = [...before.slice(-LONGEST_BOUND), ...words.slice(0, at < 0 ? words.length : at)];
  const phrase = leading
    .slice(-LONGEST_BOUND)
    .map(({ key }) => key)
    .join(" ");
  const found = (["most", "least", "about"] as const).find((bound) => BOUNDS[bound].test(phrase));
  return found ?? null;
}
