/** Opposites in one place, and doer and done-to exchanged. */
import type { Word } from "../collation/words.ts";
import { type Contrast, fuller, type Judgement, type Rule } from "./contrast.ts";
import { oppositesIn } from "./opposites.ts";
import { deniesAlike } from "./polarity.ts";
import { hasWords, opposed, telling } from "./tell.ts";

const OPPOSITES = 0.95;
const ROLES = 0.9;
const RELATIVES = new Set("who that which and then".split(" "));

export const contradiction: Rule = (contrast) => {
  const pair = oppositesIn(contrast);
  // "Not safe" and "dangerous" agree.
  if (pair !== null && deniesAlike(contrast, pair)) {
    return {
      type: "contradiction",
      rule: "opposites",
      severity: OPPOSITES,
      telling: telling({ opposites: [pair[0].key, pair[1].key] }, opposed(contrast)),
    };
  }
  if (areRolesSwapped(contrast)) {
    return {
      type: "contradiction",
      rule: "roles-swapped",
      severity: ROLES,
      telling: telling("roles", opposed(contrast)),
    };
  }
  return rolesMoved(contrast);
};

/**
 * "Brook sued Lind" and "Lind sued Brook", laid side by side, keep one name in
 * its place and move the other with the verb. "By" makes it a passive, in
 * which everybody keeps the role.
 */
function rolesMoved(contrast: Contrast): Judgement | null {
  const { has, lacks } = fuller(contrast);
  if (!lacks.words.every(isPointing) || has.words.some(isPointing)) return null;
  const isName = (word: Word | undefined) =>
    word !== undefined && (word.kind === "name" || lacks.elsewhere.get(word.key) === "name");
  const isVerb = (word: Word | undefined) => word?.kind === "content" && !isName(word);
  const [before, after] = [contrast.before.at(-1), contrast.after[0]];
  const leads = isName(after) && isVerb(has.words.at(-1));
  const follows = isName(before) && isVerb(has.words.find((word) => !RELATIVES.has(word.key)));
  if (!(leads || follows) || !has.words.some(isName)) return null;
  const moved = has.words.filter((word) => word.kind !== "function");
  if (!moved.every((word) => lacks.elsewhere.has(word.key))) return null;
  if (lacks.elsewhere.has("by") && !has.words.some((word) => word.key === "by")) return null;
  const whole = leads ? `${has.text} ${spelt(after)}` : `${spelt(before)} ${has.text}`;
  return {
    type: "contradiction",
    rule: "roles-swapped",
    severity: ROLES,
    telling: telling("roles", { frame: "exchanged", ...hasWords(has.by, whole), others: lacks.by }),
  };
}

/** A word knows its key alone; a name is printed with a capital. */
function spelt(word: Word | undefined): string {
  return (word?.key ?? "").replace(/(?:^|[- '’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function isPointing(word: Word): boolean {
  return word.kind === "pointing";
}

/** The same names in another order around the same verb; a list in another order ("and", "or") is harmless. */
function areRolesSwapped({ a, b }: Contrast): boolean {
  const [namesA, namesB] = [namesIn(a.words), namesIn(b.words)];
  if (namesA.length < 2 || namesA.join(" ") === namesB.join(" ")) return false;
  if ([...namesA].sort().join(" ") !== [...namesB].sort().join(" ")) return false;
  const isList = (words: readonly Word[]) => !words.some((word) => word.kind === "content");
  return !isList(a.words) && !isList(b.words);
}

function namesIn(words: readonly Word[]): string[] {
  return words.filter((word) => word.kind === "name").map((word) => word.key);
}
