import { DeskError } from "../domain/desk-error.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import { summarizeArticle } from "./add-article.ts";
import type { Desk } from "./desk.ts";
import { type Page, type PageRequest, pageOf } from "./page.ts";
import { type ArticleSummary, articleSummaries, findStory } from "./story-view.ts";

export interface ArticleDetail extends ArticleSummary {
  readonly text: string;
  readonly quotations: readonly Quotation[];
}

/** In the order of publication. */
export async function listArticles(
  desk: Desk,
  storyId: string,
  page: PageRequest,
): Promise<Page<ArticleSummary>> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    return pageOf(articleSummaries(await view.articles.ofStories([storyId])), page);
  });
}

export async function readArticle(desk: Desk, storyId: string, articleId: string): Promise<ArticleDetail> {
  return await desk.store.read(async (view) => {
    await findStory(view, storyId);
    const summary = await summarizeArticle(view, storyId, articleId);
    const text = await view.articles.text(storyId, articleId);
    if (text === null) throw new DeskError("article.not-found", "There is no such article in this story.");
    return { ...summary, text, quotations: await view.analysis.ofArticle(storyId, articleId) };
  });
}
