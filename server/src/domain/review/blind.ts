/**
 * Who may see what while a second check is outstanding. A check is worth what
 * its blindness is worth: until it is made, everyone but the author of the
 * ruling and whoever asked for the check, who has read it, could be the one who
 * makes it. What is kept from them is all that leads: verdict, finding, reason,
 * evidence, correction and note, of this ruling and of those before it on the
 * same claim. That somebody ruled, and when, is no secret.
 */
import type { Ruling } from "./ruling.ts";
import type { SecondCheck } from "./second-check.ts";

/** Null: somebody who has not said who they are, and so may be anyone. */
export type ReaderId = string | null;

/** What is kept from one reader. */
export interface Blindness {
  /** Of the checks that this reader could make. */
  readonly checkIds: ReadonlySet<string>;
  /** Claims whose rulings are kept. */
  readonly subjects: ReadonlySet<string>;
}

/** `rulings`: those that stand on the utterances checked, oldest first. */
export function blindnessOf(
  reader: ReaderId,
  checks: readonly SecondCheck[],
  rulings: readonly Ruling[],
): Blindness {
  const checkIds = new Set<string>();
  const subjects = new Set<string>();
  for (const { id, rulingId, requestedBy, ruling } of checks) {
    const first = rulings.find((each) => each.id === rulingId);
    if (ruling !== null || first === undefined) continue;
    if (reader !== null && (first.actor.id === reader || requestedBy.id === reader)) continue;
    // Another ruling took its place: there is nothing left to check.
    if (rulings.findLast((each) => subjectOf(each) === subjectOf(first)) !== first) continue;
    checkIds.add(id);
    subjects.add(subjectOf(first));
  }
  return { checkIds, subjects };
}

export function isKept(ruling: Ruling, reader: ReaderId, { subjects }: Blindness): boolean {
  return ruling.actor.id !== reader && subjects.has(subjectOf(ruling));
}

/** Who ruled on what and when, and nothing of what they found. */
export function veiled(ruling: Ruling): Ruling {
  return {
    ...ruling,
    verdict: "open",
    finding: null,
    reason: "",
    evidence: [],
    correction: null,
    note: null,
    isVeiled: true,
  };
}

function subjectOf({ utteranceId, claimId, articleId }: Ruling): string {
  return `${utteranceId} ${claimId ?? ""} ${articleId ?? ""}`;
}
