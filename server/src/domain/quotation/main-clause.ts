/**
 * Where a sentence leaves what its cue reports. In `While Smith said it was
 * time to drop the “habit of calling names” the campaign “has been a brawl”,
 * the cue stands in a clause of its own, and the second fragment in the main
 * clause that follows it: another statement, not more of the first.
 */
import { hasFiniteVerb, openingOf } from "./clauses.ts";
import type { Cue } from "./cue.ts";
import type { Node } from "./narration.ts";
import { phraseStartingAt, wordAt } from "./phrases.ts";

const OPENS_SIDE_CLAUSE = /^(?:while|whereas|although|though|when|as|after|because|since|if)$/u;
/** "But while …", "Even though …". */
const FARTHEST_OPENING = 2;

/** A shorter fragment is part of a phrase that goes on behind it: `the “so-called” plan was “dead”`. */
const FEWEST_WORDS = 4;

/** `earlier` has the words of the fragment before; `at` is the node of the next one under the same cue. */
export function leavesReport(nodes: readonly Node[], cue: Cue, earlier: string, at: number): boolean {
  if (!isInSideClause(nodes, cue) || earlier.trim().split(/\s+/u).length < FEWEST_WORDS) return false;
  const before = nodes.findLastIndex((node, index) => index < at && node.kind === "quote");
  const first = wordAt(nodes, before + 1)?.text === "," ? before + 2 : before + 1;
  if (before <= cue.last || phraseStartingAt(nodes, first) === null) return false;
  return hasFiniteVerb(nodes, first + 1, at - 1) || governsThat(nodes, first + 1, at);
}

/** "Comments like his show that …": a verb that taggers take for a noun still has its "that". */
function governsThat(nodes: readonly Node[], from: number, to: number): boolean {
  return nodes
    .slice(from, to)
    .some((node) => node.kind === "word" && node.lower === "that" && node.pos === "SCONJ");
}

function isInSideClause(nodes: readonly Node[], cue: Cue): boolean {
  const opening = wordAt(nodes, openingOf(cue) - 1);
  return opening !== null && openingOf(cue) - 1 < FARTHEST_OPENING && OPENS_SIDE_CLAUSE.test(opening.lower);
}
