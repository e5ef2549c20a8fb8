/** What a ruling is about: the statement itself, one of its further claims, or one outlet's reading of it. */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Ruling, Verdict } from "@variorum/server/domain";

export interface Subject {
  readonly articleId: string | null;
  readonly claimId: string | null;
}

/** By the id that the address keeps: an article's, a claim's, or none. */
export function subjectOf(utterance: UtteranceDetail, id: string | null): Subject {
  const witness = utterance.witnesses.find(({ articleId }) => articleId === id);
  const claim = utterance.claims.find((each) => each.id === id);
  return { articleId: witness?.articleId ?? null, claimId: claim?.id ?? null };
}

export function isAbout(ruling: Ruling, { articleId, claimId }: Subject): boolean {
  return ruling.articleId === articleId && ruling.claimId === claimId;
}

export function verdictOn(utterance: UtteranceDetail, { articleId, claimId }: Subject): Verdict {
  if (articleId !== null) {
    return utterance.witnesses.find((each) => each.articleId === articleId)?.verdict ?? "open";
  }
  if (claimId !== null) return utterance.claims.find(({ id }) => id === claimId)?.verdict ?? "open";
  return utterance.verdict;
}

/** The newest ruling on each subject: the one that stands. */
export function standingOn(utterance: UtteranceDetail, subject: Subject): Ruling | null {
  return utterance.rulings.findLast((ruling) => isAbout(ruling, subject)) ?? null;
}

/** "Courier", "claim 2"; null for the statement itself. */
export function nameOf(
  utterance: UtteranceDetail,
  { articleId, claimId }: Subject,
  claimNumber: (number: number) => string,
): string | null {
  const outlet = utterance.witnesses.find((each) => each.articleId === articleId)?.outlet ?? null;
  const index = utterance.claims.findIndex(({ id }) => id === claimId);
  const claim = index < 0 ? null : claimNumber(index + 2);
  return [outlet, claim].filter((part) => part !== null).join(", ") || null;
}
