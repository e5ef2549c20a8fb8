import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Article } from "../domain/text/article.ts";
import { canonicalJson } from "../domain/text/canonical-json.ts";
import { foldName } from "../domain/text/normalize.ts";
import type { ArticleReader, ArticleRecord, ArticleWriter } from "../usecases/store.ts";
import { fromJson, toJson } from "./codec.ts";
import type { ArticleRow, DeskTables } from "./schema.ts";

type Labels = Omit<Article, "id" | "text">;
type Later = "archiveUrl" | "fetchedAt" | "translator";
/** Of articles that were kept before these could be said. */
type OldLabels = Omit<Labels, Later> & Partial<Pick<Labels, Later>>;

const WITHOUT_TEXT = [
  "story_id",
  "id",
  "labels",
  "text_hash",
  "text_length",
  "quotation_count",
  "added_at",
  "removed_at",
] as const satisfies readonly (keyof ArticleRow)[];

export function articlesIn(db: Kysely<DeskTables>): ArticleReader & ArticleWriter {
  return {
    async ofStories(storyIds) {
      if (storyIds.length === 0) return [];
      const rows = await db
        .selectFrom("articles")
        .select(WITHOUT_TEXT)
        .where("story_id", "in", storyIds)
        .orderBy("position")
        .execute();
      return rows.map(toRecord);
    },
    async text(storyId, articleId) {
      const row = await ofArticle(db.selectFrom("articles"), storyId, articleId)
        .select("text")
        .executeTakeFirst();
      return row === undefined ? null : fromJson<string>(row.text);
    },
    async texts(storyId, articleIds) {
      if (articleIds?.length === 0) return new Map();
      let query = db.selectFrom("articles").select(["id", "text"]).where("story_id", "=", storyId);
      if (articleIds !== undefined) query = query.where("id", "in", articleIds);
      const rows = await query.execute();
      return new Map(rows.map((row) => [row.id, fromJson<string>(row.text)]));
    },
    async insert(storyId, { id, text, ...labels }, { textHash, addedAt, removedAt = null }) {
      await db
        .insertInto("articles")
        .values({
          story_id: storyId,
          id,
          position: sql<number>`(select coalesce(max(position), 0) + 1 from articles where story_id = ${storyId})`,
          labels: toJson(labels),
          fingerprint: fingerprint(labels.outlet, textHash),
          text_hash: textHash,
          text_length: text.length,
          quotation_count: 0,
          added_at: addedAt,
          removed_at: removedAt,
          text: toJson(text),
        })
        .execute();
    },
    async relabel(storyId, { id, ...labels }) {
      const found = await ofArticle(db.selectFrom("articles"), storyId, id)
        .select("text_hash")
        .executeTakeFirstOrThrow();
      await ofArticle(
        db
          .updateTable("articles")
          .set({ labels: toJson(labels), fingerprint: fingerprint(labels.outlet, found.text_hash) }),
        storyId,
        id,
      ).execute();
    },
    async replaceText(storyId, { id, text, ...labels }, textHash) {
      await ofArticle(
        db.updateTable("articles").set({
          labels: toJson(labels),
          fingerprint: fingerprint(labels.outlet, textHash),
          text_hash: textHash,
          text_length: text.length,
          text: toJson(text),
        }),
        storyId,
        id,
      ).execute();
    },
    async setRemoved(storyId, articleId, removedAt) {
      await ofArticle(
        db.updateTable("articles").set({ removed_at: removedAt }),
        storyId,
        articleId,
      ).execute();
    },
  };
}

function ofArticle<Query extends { where(column: "story_id" | "id", operator: "=", value: string): Query }>(
  query: Query,
  storyId: string,
  articleId: string,
): Query {
  return query.where("story_id", "=", storyId).where("id", "=", articleId);
}

function fingerprint(outlet: string, textHash: string): string {
  return createHash("sha256")
    .update(canonicalJson([foldName(outlet) || outlet, textHash]))
    .digest("hex");
}

function toRecord(row: Pick<ArticleRow, (typeof WITHOUT_TEXT)[number]>): ArticleRecord {
  const { archiveUrl, fetchedAt, translator, ...labels } = fromJson<OldLabels>(row.labels);
  return {
    ...labels,
    archiveUrl: archiveUrl ?? null,
    fetchedAt: fetchedAt ?? null,
    translator: translator ?? null,
    id: row.id,
    storyId: row.story_id,
    textLength: row.text_length,
    textHash: row.text_hash,
    quotationCount: row.quotation_count,
    addedAt: row.added_at,
    removedAt: row.removed_at,
  };
}
