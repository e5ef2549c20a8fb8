/** Words of opposite sense that stand for one another in two readings. */
import type { Word } from "../collation/words.ts";
import type { Thesaurus } from "../language.ts";
import { type Contrast, otherwise } from "./contrast.ts";

/** More words than this on a side are no longer "in one place". */
const PLACE = 8;
/** Small words turn a statement only where hardly anything else differs. */
const OTHER_CHANGES = 0.6;

/** Small words and quantities, which no thesaurus holds against each other. */
const SMALL_OPPOSITES: readonly (readonly [string, string])[] = [
  ["more", "less"],
  ["more", "fewer"],
  ["most", "least"],
  ["before", "after"],
  ["up", "down"],
  ["above", "below"],
  ["over", "under"],
];

/** What news holds against each other and a thesaurus of meanings does not. */
const OPPOSED_IN_NEWS: readonly (readonly [string, string])[] = [
  ["approve", "reject"],
  ["support", "oppose"],
  ["back", "oppose"],
  ["raise", "cut"],
  ["increase", "cut"],
  ["confirm", "deny"],
  ["allow", "ban"],
  ["allow", "forbid"],
  ["permit", "prohibit"],
  ["permit", "ban"],
  ["join", "leave"],
  ["enter", "leave"],
  ["remain", "leave"],
  ["stay", "leave"],
  ["appoint", "dismiss"],
  ["hire", "dismiss"],
  ["profit", "loss"],
  ["ally", "enemy"],
  ["friend", "enemy"],
  ["improve", "worsen"],
  ["expand", "shrink"],
  ["easy", "hard"],
  ["uphold", "overturn"],
  ["uphold", "strike"],
  ["welcome", "condemn"],
  ["welcome", "reject"],
  ["praise", "condemn"],
  ["praise", "criticise"],
  ["praise", "criticize"],
  ["defend", "attack"],
  ["acquit", "convict"],
  ["release", "detain"],
  ["arrest", "release"],
  ["guilty", "innocent"],
  ["accept", "reject"],
  ["accept", "refuse"],
  ["agree", "refuse"],
  ["pass", "fail"],
  ["pass", "reject"],
  ["succeed", "fail"],
  ["win", "lose"],
  ["gain", "lose"],
  ["victory", "defeat"],
  ["surplus", "deficit"],
  ["majority", "minority"],
  ["strengthen", "weaken"],
  ["tighten", "ease"],
  ["tighten", "loosen"],
  ["widen", "narrow"],
  ["quit", "stay"],
  ["resign", "stay"],
  ["temporary", "permanent"],
  ["voluntary", "mandatory"],
  ["voluntary", "compulsory"],
  ["optional", "mandatory"],
  ["mild", "severe"],
  ["minor", "major"],
  ["withdraw", "advance"],
  ["escalate", "ease"],
  ["escalate", "defuse"],
];

export function oppositesIn(contrast: Contrast): readonly [Word, Word] | null {
  const { onlyA, onlyB, thesaurus } = contrast;
  if (onlyA.length > PLACE || onlyB.length > PLACE) return null;
  for (const one of onlyA) {
    for (const other of onlyB) {
      if (areOpposite(one, other, thesaurus)) return [one, other];
      if (
        areSmallOpposites(one, other) &&
        otherwise(contrast, (word) => word === one || word === other) < OTHER_CHANGES
      )
        return [one, other];
    }
  }
  return null;
}

function areOpposite(one: Word, other: Word, thesaurus: Thesaurus): boolean {
  if (one.kind !== "content" || other.kind !== "content") return false;
  const others = formsOf(other);
  return formsOf(one).some((form) =>
    others.some((opposite) => thesaurus.areAntonyms(form, opposite) || areOpposedInNews(form, opposite)),
  );
}

function areOpposedInNews(one: string, other: string): boolean {
  return OPPOSED_IN_NEWS.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
}

/** As printed, its dictionary form, and what it compares: "higher" is "high", "easiest" is "easy", "bigger" is "big". */
function formsOf({ key, lemma }: Word): string[] {
  const compared = /^(\p{L}{2,})(?:er|est)$/u.exec(key)?.[1];
  const stems =
    compared === undefined
      ? []
      : [compared, `${compared}e`, compared.replace(/i$/u, "y"), compared.replace(/(\p{L})\1$/u, "$1")];
  return [...new Set([lemma, key, ...stems])];
}

function areSmallOpposites(one: Word, other: Word): boolean {
  return SMALL_OPPOSITES.some(
    ([a, b]) => (one.key === a && other.key === b) || (one.key === b && other.key === a),
  );
}
