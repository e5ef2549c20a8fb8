import type { Evidence, Ruling } from "../domain/review/ruling.ts";
import type { Desk } from "./desk.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { findStory } from "./story-view.ts";

/** The rulings on an utterance that were not withdrawn, oldest first. */
export async function listRulings(
  desk: Desk,
  storyId: string,
  utteranceId: string,
  page: PageRequest,
): Promise<Page<Ruling>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    return pageOf(await view.rulings.standing(storyId, utteranceId), page);
  });
}

export interface ListedEvidence extends Evidence {
  readonly rulingId: string;
  readonly utteranceId: string;
  readonly articleId: string | null;
}

/** What the rulings rest on that stand now; those overtaken by a newer one are left out. */
export async function listEvidence(
  desk: Desk,
  storyId: string,
  page: PageRequest,
): Promise<Page<ListedEvidence>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const evidence = standingOfStory(await view.rulings.standing(storyId)).flatMap((ruling) =>
      ruling.evidence.map((item) => ({
        ...item,
        rulingId: ruling.id,
        utteranceId: ruling.utteranceId,
        articleId: ruling.articleId,
      })),
    );
    return pageOf(evidence, page);
  });
}

/** The newest on each utterance and on each reading. */
function standingOfStory(rulings: readonly Ruling[]): readonly Ruling[] {
  const newest = new Map(
    rulings.map((ruling) => [`${ruling.utteranceId} ${ruling.articleId ?? ""}`, ruling]),
  );
  return [...newest.values()];
}
