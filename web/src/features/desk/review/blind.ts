/**
 * A second check is worth what its blindness is worth: until the second
 * checker's own ruling is in, the first is kept from everyone but its author.
 */
import type { SecondCheck, UtteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { isAbout, type Subject, standingOn } from "./subject.ts";

interface Blinded {
  readonly check: SecondCheck;
  readonly first: Ruling;
}

/** The checks that this profile could make, with the rulings they are of. */
export function checksFor(utterance: UtteranceDetail, profileId: string | null): Blinded[] {
  return utterance.secondChecks.flatMap((check) => {
    const first = utterance.rulings.find(({ id }) => id === check.rulingId);
    if (!first || check.state !== "outstanding" || first.actor.id === profileId) return [];
    // Another ruling took its place: there is nothing left to check.
    return standingOn(utterance, first)?.id === first.id ? [{ check, first }] : [];
  });
}

export function checkOn(checks: readonly Blinded[], subject: Subject): Blinded | null {
  return checks.find(({ first }) => isAbout(first, subject)) ?? null;
}

/** The utterance without the rulings that are still to be checked by this profile. */
export function asSeenBy(utterance: UtteranceDetail, profileId: string | null): UtteranceDetail {
  const checks = checksFor(utterance, profileId);
  if (checks.length === 0) return utterance;
  const isHidden = (subject: Subject) => checkOn(checks, subject) !== null;
  return {
    ...utterance,
    verdict: isHidden({ articleId: null, claimId: null }) ? "open" : utterance.verdict,
    rulings: utterance.rulings.filter((ruling) => !isHidden(ruling)),
    witnesses: utterance.witnesses.map((witness) =>
      isHidden({ articleId: witness.articleId, claimId: null })
        ? { ...witness, verdict: "open" as const }
        : witness,
    ),
    claims: utterance.claims.map((claim) =>
      isHidden({ articleId: null, claimId: claim.id }) ? { ...claim, verdict: "open" as const } : claim,
    ),
  };
}
