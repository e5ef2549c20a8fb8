/** Takes in an outlet's text: as an article of its own, or as the changed text of the one at the same address. */
import type { Actor } from "../domain/review/story-event.ts";
import { addArticle } from "./add-article.ts";
import { type ArticleDraft, completeDraft } from "./article-drafts.ts";
import type { Desk } from "./desk.ts";
import { replaceText } from "./replace-text.ts";
import type { ArticleRecord } from "./store.ts";
import { type ArticleSummary, findStory } from "./story-view.ts";

export async function takeInArticle(
  desk: Desk,
  actor: Actor,
  storyId: string,
  draft: ArticleDraft,
): Promise<{ readonly state: ArticleSummary; readonly eventId: string }> {
  const records = await desk.store.read(async (view) => {
    await findStory(view, storyId);
    return await view.articles.ofStories([storyId]);
  });
  const earlier = articleAtAddress(records, draft.url);
  if (earlier === null) return await addArticle(desk, actor, storyId, draft);
  const { text, title, publishedAt } = await completeDraft(desk, draft);
  return await replaceText(desk, actor, storyId, earlier.id, {
    text,
    title: title ?? undefined,
    publishedAt: publishedAt ?? undefined,
    fetchedAt: draft.fetchedAt,
  });
}

/** The article that is in under this address; null where none is. */
export function articleAtAddress(
  records: readonly ArticleRecord[],
  url: string | null,
): ArticleRecord | null {
  if (url === null) return null;
  const wanted = addressOf(url);
  return (
    records.find(
      (record) => record.removedAt === null && record.url !== null && addressOf(record.url) === wanted,
    ) ?? null
  );
}

/** A place in the page and a slash at the end do not make another page. */
function addressOf(url: string): string {
  return url.replace(/#.*$/su, "").replace(/\/$/u, "");
}
