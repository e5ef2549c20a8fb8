import type { Kysely } from "kysely";
import type { Conflict } from "../domain/difference/difference.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import { cursorNumber } from "../usecases/page.ts";
import type {
  AnalysisReader,
  AnalysisWriter,
  KeptAnalysis,
  KeptQuotation,
  QuotationFilter,
  QuotedSpeaker,
} from "../usecases/store.ts";
import { inBatches } from "./batches.ts";
import { fromJson, toJson } from "./codec.ts";
import type { DeskTables, QuotationRow } from "./schema.ts";
import { toUtteranceRow } from "./utterances.ts";

export function analysisIn(db: Kysely<DeskTables>): AnalysisReader & AnalysisWriter {
  return {
    async speakers(storyId) {
      const rows = await db
        .selectFrom("speakers")
        .select("payload")
        .where("story_id", "=", storyId)
        .orderBy("position")
        .execute();
      return rows.map((row) => fromJson<QuotedSpeaker>(row.payload));
    },
    async quotations(storyId, filter, { after, limit }) {
      const start = cursorNumber(after) ?? 0;
      const query = filtered(db, storyId, filter);
      const { total } = await query
        .select(({ fn }) => fn.countAll<number>().as("total"))
        .executeTakeFirstOrThrow();
      const rows = await query
        .select(["payload", "utterance_id"])
        .orderBy("position")
        .offset(start)
        .limit(limit)
        .execute();
      const next = start + rows.length < total ? String(start + rows.length) : null;
      return { items: rows.map(toQuotation), total, next };
    },
    async ofArticle(storyId, articleId) {
      const rows = await db
        .selectFrom("quotations")
        .select("payload")
        .where("story_id", "=", storyId)
        .where("article_id", "=", articleId)
        .orderBy("position")
        .execute();
      return rows.map((row) => fromJson<Quotation>(row.payload));
    },
    async quotationsById(storyId, ids) {
      const rows = await db
        .selectFrom("quotations")
        .select(["payload", "utterance_id"])
        .where("story_id", "=", storyId)
        .where("id", "in", ids)
        .orderBy("position")
        .execute();
      return rows.map(toQuotation);
    },
    async conflicts(storyId) {
      const rows = await db
        .selectFrom("conflicts")
        .select("payload")
        .where("story_id", "=", storyId)
        .orderBy("position")
        .execute();
      return rows.map((row) => fromJson<Conflict>(row.payload));
    },
    replace: (storyId, analysis) => replaceAnalysis(db, storyId, analysis),
  };
}

function filtered(db: Kysely<DeskTables>, storyId: string, { articleId, speakerId, mode }: QuotationFilter) {
  let query = db.selectFrom("quotations").where("story_id", "=", storyId);
  if (articleId !== null) query = query.where("article_id", "=", articleId);
  if (speakerId !== null) query = query.where("speaker_id", "=", speakerId);
  if (mode !== null) query = query.where("mode", "=", mode);
  return query;
}

function toQuotationRow(
  storyId: string,
  { utteranceId, ...quotation }: KeptQuotation,
  position: number,
): QuotationRow {
  return {
    story_id: storyId,
    id: quotation.id,
    position,
    article_id: quotation.articleId,
    speaker_id: quotation.speaker?.id ?? null,
    mode: quotation.mode,
    utterance_id: utteranceId,
    payload: toJson(quotation),
  };
}

function toQuotation(row: Pick<QuotationRow, "payload" | "utterance_id">): KeptQuotation {
  return { ...fromJson<Quotation>(row.payload), utteranceId: row.utterance_id };
}

async function replaceAnalysis(
  db: Kysely<DeskTables>,
  storyId: string,
  analysis: KeptAnalysis,
): Promise<void> {
  await removeAnalysis(db, storyId, analysis.orphanIds);
  await markOrphans(db, storyId, analysis);
  await insertAnalysis(db, storyId, analysis);
  await countAnalysis(db, storyId, analysis);
}

async function removeAnalysis(
  db: Kysely<DeskTables>,
  storyId: string,
  orphanIds: readonly string[],
): Promise<void> {
  await db.deleteFrom("speakers").where("story_id", "=", storyId).execute();
  await db.deleteFrom("quotations").where("story_id", "=", storyId).execute();
  await db.deleteFrom("conflicts").where("story_id", "=", storyId).execute();
  let utterances = db.deleteFrom("utterances").where("story_id", "=", storyId);
  if (orphanIds.length > 0) utterances = utterances.where("id", "not in", orphanIds);
  await utterances.execute();
}

/** Whatever is left after the removal is an orphan; it stands behind all that was found. */
async function markOrphans(db: Kysely<DeskTables>, storyId: string, analysis: KeptAnalysis): Promise<void> {
  for (const [index, id] of analysis.orphanIds.entries()) {
    await db
      .updateTable("utterances")
      .set({ is_orphan: 1, rank: analysis.utterances.length + index + 1 })
      .where("story_id", "=", storyId)
      .where("id", "=", id)
      .execute();
  }
}

async function insertAnalysis(
  db: Kysely<DeskTables>,
  storyId: string,
  analysis: KeptAnalysis,
): Promise<void> {
  const placed = <Value extends { id: string }>(value: Value, position: number) => ({
    story_id: storyId,
    id: value.id,
    position,
    payload: toJson(value),
  });
  await inBatches(analysis.speakers.map(placed), (rows) => db.insertInto("speakers").values(rows).execute());
  await inBatches(analysis.conflicts.map(placed), (rows) =>
    db.insertInto("conflicts").values(rows).execute(),
  );
  const numbered = analysis.quotations.map((quotation, position) => [quotation, position] as const);
  await inBatches(numbered, (batch) =>
    db
      .insertInto("quotations")
      .values(batch.map((each) => toQuotationRow(storyId, ...each)))
      .execute(),
  );
  await inBatches(analysis.utterances, (batch) =>
    db
      .insertInto("utterances")
      .values(batch.map((kept) => toUtteranceRow(storyId, kept)))
      .execute(),
  );
}

async function countAnalysis(db: Kysely<DeskTables>, storyId: string, analysis: KeptAnalysis): Promise<void> {
  await db
    .updateTable("stories")
    .set({
      quotation_count: analysis.quotations.length,
      conflict_count: analysis.conflicts.length,
      disagreement_count: analysis.disagreementCount,
    })
    .where("id", "=", storyId)
    .execute();
  await db.updateTable("articles").set({ quotation_count: 0 }).where("story_id", "=", storyId).execute();
  for (const [articleId, count] of countByArticle(analysis.quotations)) {
    await db
      .updateTable("articles")
      .set({ quotation_count: count })
      .where("story_id", "=", storyId)
      .where("id", "=", articleId)
      .execute();
  }
}

function countByArticle(quotations: readonly Quotation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { articleId } of quotations) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  return counts;
}
