/** Opposites in one place, and doer and done-to exchanged. */
import type { Word } from "../collation/words.ts";
import type { Contrast, Rule } from "./contrast.ts";
import { oppositesIn } from "./opposites.ts";
import { deniesAlike } from "./polarity.ts";
import { opposed } from "./sentences.ts";

const OPPOSITES = 0.95;
const ROLES = 0.9;

export const contradiction: Rule = (contrast) => {
  const pair = oppositesIn(contrast);
  // "Not safe" and "dangerous" agree.
  if (pair !== null && deniesAlike(contrast)) {
    return {
      type: "contradiction",
      rule: "opposites",
      severity: OPPOSITES,
      reason: `“${pair[0].key}” and “${pair[1].key}” are opposites: ${opposed(contrast)}.`,
    };
  }
  if (areRolesSwapped(contrast)) {
    return {
      type: "contradiction",
      rule: "roles-swapped",
      severity: ROLES,
      reason: `Who does it to whom differs: ${opposed(contrast)}.`,
    };
  }
  return null;
};

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
