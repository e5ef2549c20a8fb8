/** Steps of an interest rate: "25 bps", "25 basis points" and "a quarter of a percentage point" are one. */
import type { Word } from "../collation/words.ts";
import { type Contrast, otherwise, type Side } from "./contrast.ts";
import { PARTS } from "./shares.ts";

const BASIS = /(?:^| )(\d*\.?\d+) ?(?:bps?|basis points?)(?: |$)/u;
const PART = new RegExp(
  `(?:^| )(?:(\\d+) )?(${[...PARTS.keys()].join("|")})s? (?:of )?(?:(?:an?|one) )?(percentage )?points?(?: |$)`,
  "u",
);
const WHOLE = /(?:^| )(\d*\.?\d+) (percentage )?points?(?: |$)/u;

/** "Three-quarters of a percentage point" before the last word of it, and "points" behind the site. */
const AROUND = { before: 5, after: 2 };
/** An amount is formal only where nothing else is reworded. */
const OTHER_CHANGES = 0.3;

interface Step {
  /** In percentage points. */
  readonly value: number;
  /** "Points" alone may be of a league. */
  readonly ofRate: boolean;
}

export type Steps = "same" | "same-reworded" | "other";

/** How the steps of both sides stand to each other; null where not both tell one of a rate. */
export function stepsOf(contrast: Contrast): Steps | null {
  const [a, b] = [stepIn(contrast.a, contrast), stepIn(contrast.b, contrast)];
  if (a === null || b === null || !(a.ofRate || b.ofRate)) return null;
  if (Math.abs(a.value - b.value) > 1e-9) return "other";
  return otherwise(contrast, isOwn) > OTHER_CHANGES ? "same-reworded" : "same";
}

function isOwn({ kind, lemma, key }: Word): boolean {
  return kind === "figure" || /^(?:bps?|basis|percentage|points?)$/u.test(key) || PARTS.has(lemma);
}

function stepIn({ words }: Side, { before, after }: Contrast): Step | null {
  const phrase = [...before.slice(-AROUND.before), ...words, ...after.slice(0, AROUND.after)]
    .map(({ key }) => key)
    .join(" ");
  const [, basis] = BASIS.exec(phrase) ?? [];
  if (basis !== undefined) return { value: Number(basis) / 100, ofRate: true };
  const [, many = "1", part, ofRate] = PART.exec(phrase) ?? [];
  const parts = PARTS.get(part ?? "");
  if (parts !== undefined) return { value: Number(many) / parts, ofRate: ofRate !== undefined };
  const [, whole, percentage] = WHOLE.exec(phrase) ?? [];
  return whole === undefined ? null : { value: Number(whole), ofRate: percentage !== undefined };
}
