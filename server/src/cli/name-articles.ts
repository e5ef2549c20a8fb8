import { basename } from "node:path";
import type { Article } from "../domain/text/article.ts";
import type { UnkeptArticle } from "../ingest/read-story-folder.ts";

/** Gives each article an id that a reader of the output knows again: its file's stem, numbered where two share it. */
export function nameArticles(articles: readonly UnkeptArticle[]): Article[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const stem = basename(article.file ?? article.outlet).replace(/(?<=.)\.[^.]+$/, "");
    let id = stem;
    for (let copy = 2; taken.has(id); copy++) id = `${stem}-${copy}`;
    taken.add(id);
    return { ...article, id };
  });
}
