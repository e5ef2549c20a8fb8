/** How an outlet's later text differs from its earlier one, word by word. */
import { diffArrays } from "diff";

export interface TextPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

// Words, runs of white space and single marks: joined again they are the text.
const PIECES = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The search grows with the square of the edits: a thousand take a third of a second, and beyond them a text is another text. */
const MOST_EDITS = 1000;

/** In reading order. What is the same and what was removed make up `before`, the same and the added make up `now`. */
export function textDifference(before: string, now: string): TextPart[] {
  const [old, fresh] = [before.match(PIECES) ?? [], now.match(PIECES) ?? []];
  const changes = diffArrays([...old], [...fresh], { maxEditLength: MOST_EDITS });
  if (changes === undefined)
    return [part("removed", before), part("added", now)].filter(({ text }) => text !== "");
  return changes.map(({ added, removed, value }) =>
    part(added ? "added" : removed ? "removed" : "same", value.join("")),
  );
}

function part(kind: TextPart["kind"], text: string): TextPart {
  return { kind, text };
}
