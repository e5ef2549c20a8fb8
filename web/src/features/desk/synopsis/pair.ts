/**
 * Two outlets' words in one line: what both have, what only the first has,
 * what only the second has. Compared by normal form, shown as printed.
 */
import { tokenize } from "@variorum/server/domain";
import { diffArrays } from "diff";

export interface PairPart {
  readonly kind: "both" | "first" | "second";
  readonly text: string;
}

// Cost grows with length times edits: 5,000 unrelated words would take seconds.
// What needs more edits than this is not read as one line anyway. No clock
// beside it: whether two outlets can be compared must not depend on the load.
const MAX_EDIT_LENGTH = 1500;

/** Null where the two are too long and too different to be laid into one line. */
export function comparePair(first: string, second: string): readonly PairPart[] | null {
  const a = withGaps(first);
  const b = withGaps(second);
  const changes = diffArrays(a, b, {
    comparator: (left, right) => left.n === right.n,
    maxEditLength: MAX_EDIT_LENGTH,
  });
  // `diff` gives up with undefined, never with half a result.
  if (changes === undefined) return null;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "second" : removed ? "first" : "both",
    text: value.map(({ t, gap }) => t + gap).join(""),
  }));
}

/** Tokens with the white space that follows them, so that joining them gives the text back. */
function withGaps(text: string): { n: string; t: string; gap: string }[] {
  const tokens = tokenize(text);
  return tokens.map(({ n, t, end }, index) => ({
    n,
    t,
    gap: text.slice(end, tokens[index + 1]?.start ?? text.length),
  }));
}
