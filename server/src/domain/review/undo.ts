/**
 * Which events can be undone now. Undoing appends the reverse; it never tears
 * an event out from under later ones: where something newer stands on the same
 * ground, that has to be undone first.
 */
import { REFUSALS } from "../refusals.ts";
import { canonicalJson } from "../text/canonical-json.ts";
import type { StoryEvent } from "./story-event.ts";

/** What the events of a story have led to. */
export interface StoryState {
  readonly title: string;
  readonly isArchived: boolean;
  readonly isDeleted: boolean;
  readonly articles: ReadonlyMap<
    string,
    { readonly isRemoved: boolean; readonly labels: Readonly<Record<string, unknown>> }
  >;
  readonly standingRulingIds: ReadonlySet<string>;
  readonly standingCorrectionIds: ReadonlySet<string>;
  /** Second claims by id: whether a ruling stands on them. */
  readonly ruledClaims: ReadonlyMap<string, boolean>;
  /** Second checks by id: the ruling they came to, null while outstanding. */
  readonly secondRulings: ReadonlyMap<string, string | null>;
  readonly standingReplyIds: ReadonlySet<string>;
  /** Numbers of the signed versions that were withdrawn. */
  readonly voidVersions: ReadonlySet<number>;
}

/** Why the event cannot be undone, as a sentence; null when it can. */
export function undoRefusal(event: StoryEvent, state: StoryState): string | null {
  if (event.undoneBy !== null) return REFUSALS.undoneAlready;
  if (state.isDeleted && event.type !== "story.deleted") return REFUSALS.undoDeletionFirst;
  if (event.type === "report.signed") return REFUSALS.signedStays;
  return stillStands(event, state) ? null : REFUSALS.undoNewerFirst;
}

function stillStands(event: StoryEvent, state: StoryState): boolean {
  switch (event.type) {
    case "story.created":
    case "story.restored":
      return !state.isDeleted;
    case "story.deleted":
      return state.isDeleted;
    case "story.archived":
      return state.isArchived;
    case "story.unarchived":
      return !state.isArchived;
    case "story.renamed":
      return state.title === event.payload.to;
    case "article.added":
    case "article.restored":
      return articleOf(event, state)?.isRemoved === false;
    case "article.removed":
      return articleOf(event, state)?.isRemoved === true;
    case "article.changed":
      return labelsAreAsChanged(event, state);
    case "ruling.made":
      return state.standingRulingIds.has(idIn(event, "ruling"));
    case "ruling.withdrawn":
      return claimIsThere(event, state);
    case "claim.added":
      return state.ruledClaims.get(idIn(event, "claim")) === false;
    case "claim.removed":
      return !state.ruledClaims.has(idIn(event, "claim"));
    case "check.requested":
    case "check.unmade":
      return state.secondRulings.get(idIn(event, "check")) === null;
    case "check.withdrawn":
      return !state.secondRulings.has(idIn(event, "check"));
    case "check.made":
      return (state.secondRulings.get(idIn(event, "check")) ?? null) !== null;
    case "article.revised":
      return labelsAreAsChanged(event, state);
    case "loss.settled":
      return true;
    case "loss.reopened":
    case "report.signed":
      return false;
    case "report.voided":
      return state.voidVersions.has(Number(event.payload.number));
    case "report.reinstated":
      return !state.voidVersions.has(Number(event.payload.number));
    case "reply.added":
      return state.standingReplyIds.has(idIn(event, "reply"));
    case "reply.removed":
      return !state.standingReplyIds.has(idIn(event, "reply"));
    case "correction.made":
      // Some of what was made together may have been taken back alone: the rest still can be.
      return correctionIds(event).some((id) => state.standingCorrectionIds.has(id));
    case "correction.withdrawn":
      return !correctionIds(event).some((id) => state.standingCorrectionIds.has(id));
  }
}

function articleOf(event: StoryEvent, { articles }: StoryState) {
  return event.articleId === null ? undefined : articles.get(event.articleId);
}

function labelsAreAsChanged(event: StoryEvent, state: StoryState): boolean {
  const article = articleOf(event, state);
  if (article === undefined || article.isRemoved) return false;
  return Object.entries(fieldsOf(event.payload.to)).every(
    ([label, value]) => canonicalJson(article.labels[label]) === canonicalJson(value),
  );
}

function correctionIds(event: StoryEvent): string[] {
  const { corrections } = event.payload;
  return Array.isArray(corrections) ? corrections.map((each) => String(fieldsOf(each).id)) : [];
}

function idIn(event: StoryEvent, noun: "ruling" | "claim" | "check" | "reply"): string {
  return String(fieldsOf(event.payload[noun]).id);
}

/** A ruling on a claim comes back only where the claim still is. */
function claimIsThere(event: StoryEvent, { ruledClaims }: StoryState): boolean {
  const { claimId } = fieldsOf(event.payload.ruling);
  return typeof claimId !== "string" || ruledClaims.has(claimId);
}

/** Payloads come from the log: JSON that this program wrote, and nothing the compiler can vouch for. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
