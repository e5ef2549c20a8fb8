/** What the analysis found in a story, apart from utterances: quotations, speakers, conflicts. */
import type { Conflict } from "../domain/difference/difference.ts";
import { wordsOf } from "../domain/review/queue.ts";
import type { Desk } from "./desk.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import type { KeptQuotation, QuotationFilter, QuotedSpeaker } from "./store.ts";
import { allSigla, findStory } from "./story-view.ts";

export interface ListedQuotation extends KeptQuotation {
  readonly text: string;
  readonly outlet: string;
}

/** In the order of the articles and of their texts. */
export async function listQuotations(
  desk: Desk,
  storyId: string,
  filter: QuotationFilter,
  page: PageRequest,
): Promise<Page<ListedQuotation>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const { items, total, next } = await view.analysis.quotations(storyId, filter, page);
    const outlets = allSigla(await view.articles.ofStories([storyId]));
    const texts = await view.articles.texts(storyId, [...new Set(items.map(({ articleId }) => articleId))]);
    const listed = items.map((quotation) => ({
      ...quotation,
      text: wordsOf(quotation, texts.get(quotation.articleId) ?? ""),
      outlet: outlets.get(quotation.articleId)?.outlet ?? "",
    }));
    return { items: listed, total, next };
  });
}

/** Most quoted first. */
export async function listSpeakers(
  desk: Desk,
  storyId: string,
  page: PageRequest,
): Promise<Page<QuotedSpeaker>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    return pageOf(await view.analysis.speakers(storyId), page);
  });
}

export async function listConflicts(desk: Desk, storyId: string, page: PageRequest): Promise<Page<Conflict>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    return pageOf(await view.analysis.conflicts(storyId), page);
  });
}
