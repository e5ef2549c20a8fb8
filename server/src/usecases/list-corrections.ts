/** The corrections that stand, with what the last analysis made of each. */
import type { Correction, CorrectionKind, QuotationRef } from "../domain/corrections/correction.ts";
import type { CorrectionDeed } from "../domain/review/correction-deed.ts";
import type { Actor } from "../domain/review/story-event.ts";
import type { Desk } from "./desk.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import type { StandingCorrection } from "./store.ts";
import { findStory } from "./story-view.ts";

export interface ListedCorrection {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly summary: string;
  /** Null in a log older than deeds. */
  readonly deed: CorrectionDeed | null;
  readonly applies: boolean;
  readonly why: string | null;
  readonly utteranceIds: readonly string[];
  readonly articleIds: readonly string[];
  readonly actor: Actor;
  readonly at: string;
  readonly eventId: string;
}

/** Newest first. */
export async function listCorrections(
  desk: Desk,
  storyId: string,
  page: PageRequest,
): Promise<Page<ListedCorrection>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const standing = await view.corrections.standing(storyId);
    return pageOf(standing.map(toListed).reverse(), page);
  });
}

export function toListed(standing: StandingCorrection): ListedCorrection {
  const { correction, summary, deed = null, applies, why, utteranceIds, actor, at, eventId } = standing;
  const { id, kind } = correction;
  return {
    id,
    kind,
    summary,
    deed,
    applies,
    why,
    utteranceIds,
    articleIds: articlesOf(correction),
    actor,
    at,
    eventId,
  };
}

function articlesOf(correction: Correction): readonly string[] {
  const ids = placesIn(correction).map(({ articleId }) => articleId);
  return [...new Set(ids)].sort();
}

function placesIn(correction: Correction): readonly Pick<QuotationRef, "articleId">[] {
  switch (correction.kind) {
    case "split":
      return [...correction.quotations, ...correction.rest];
    case "merge":
      return correction.groups.flat();
    case "move":
      return [...correction.quotations, ...correction.rest, ...correction.target];
    case "add-quotation":
      return [correction.place];
    case "set-bounds":
      return [correction.quotation];
    case "set-speaker":
    case "set-mode":
    case "remove-quotations":
      return correction.quotations;
    case "dismiss-difference":
    case "retype-difference":
      return correction.difference.readings.flatMap(({ places }) => places);
    default:
      return [];
  }
}
