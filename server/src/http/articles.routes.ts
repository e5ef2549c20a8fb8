import { compareRevisions, listRevisions, readRevision } from "../usecases/article-revisions.ts";
import { changeArticle } from "../usecases/change-article.ts";
import type { Desk } from "../usecases/desk.ts";
import { listLosses, settleLoss } from "../usecases/losses.ts";
import { listArticles, readArticle } from "../usecases/read-articles.ts";
import { readText } from "../usecases/read-text.ts";
import { removeArticle } from "../usecases/remove-article.ts";
import { replaceText } from "../usecases/replace-text.ts";
import { takeInArticle } from "../usecases/take-in-article.ts";
import { toPageRequest, toWirePage } from "./cursors.ts";
import type { Handlers } from "./mount.ts";

type ArticleRoute =
  | "listArticles"
  | "addArticle"
  | "readArticle"
  | "changeArticle"
  | "removeArticle"
  | "readFile"
  | "listRevisions"
  | "addRevision"
  | "readRevision"
  | "compareRevisions"
  | "listLosses"
  | "settleLoss";

export function articleHandlers(desk: Desk): Handlers<ArticleRoute> {
  return {
    listArticles: async ({ params, query }) =>
      toWirePage(await listArticles(desk, params.storyId, toPageRequest(query))),
    addArticle: async ({ actor, params, body }) => await takeInArticle(desk, actor, params.storyId, body),
    readArticle: async ({ params }) => await readArticle(desk, params.storyId, params.articleId),
    changeArticle: async ({ actor, params, body }) =>
      await changeArticle(desk, actor, params.storyId, params.articleId, body),
    removeArticle: async ({ actor, params }) =>
      await removeArticle(desk, actor, params.storyId, params.articleId),
    listRevisions: async ({ params, query }) =>
      toWirePage(await listRevisions(desk, params.storyId, params.articleId, toPageRequest(query))),
    addRevision: async ({ actor, params, body }) =>
      await replaceText(desk, actor, params.storyId, params.articleId, body),
    readRevision: async ({ params }) =>
      await readRevision(desk, params.storyId, params.articleId, params.number),
    compareRevisions: async ({ params, query }) =>
      await compareRevisions(desk, params.storyId, params.articleId, params.number, query.to ?? null),
    listLosses: async ({ params, query }) =>
      toWirePage(await listLosses(desk, params.storyId, params.articleId, toPageRequest(query))),
    settleLoss: async ({ actor, params, body }) =>
      await settleLoss(desk, actor, params.storyId, params.articleId, params.lossId, body.foundAt),
    readFile: async ({ body }) => await readText(desk, body.name, Buffer.from(body.contentBase64, "base64")),
  };
}
