import type { Kysely } from "kysely";
import type { CorrectionReader, CorrectionWriter, PlacedCorrection } from "../usecases/store.ts";
import { inBatches } from "./batches.ts";
import { fromJson, fromList, toJson, toList } from "./codec.ts";
import type { DeskTables } from "./schema.ts";

/** A view of the events that asks quickly what stands; the events are the truth. */
export function correctionsIn(db: Kysely<DeskTables>): CorrectionReader & CorrectionWriter {
  return {
    async standing(storyId) {
      const rows = await db
        .selectFrom("corrections")
        .select(["payload", "applies", "why", "utterance_ids"])
        .where("story_id", "=", storyId)
        .where("withdrawn", "=", 0)
        .orderBy("event_number")
        .orderBy("position")
        .execute();
      return rows.map((row) => ({
        ...fromJson<PlacedCorrection>(row.payload),
        applies: row.applies === 1,
        why: row.why,
        utteranceIds: fromList(row.utterance_ids),
      }));
    },
    async standingIds(storyId) {
      const rows = await db
        .selectFrom("corrections")
        .select("id")
        .where("story_id", "=", storyId)
        .where("withdrawn", "=", 0)
        .execute();
      return new Set(rows.map(({ id }) => id));
    },
    async standingWith(storyId, withdrawnIds) {
      const rows = await db
        .selectFrom("corrections")
        .select("payload")
        .where("story_id", "=", storyId)
        .where((row) => row.or([row("withdrawn", "=", 0), row("id", "in", withdrawnIds)]))
        .orderBy("event_number")
        .orderBy("position")
        .execute();
      return rows.map((row) => fromJson<PlacedCorrection>(row.payload).correction);
    },
    async insert(storyId, eventNumber, corrections) {
      const rows = corrections.map((placed, position) => ({
        story_id: storyId,
        id: placed.correction.id,
        event_number: eventNumber,
        position,
        withdrawn: 0 as const,
        applies: 1 as const,
        why: null,
        utterance_ids: "",
        payload: toJson(placed),
      }));
      await inBatches(rows, (batch) => db.insertInto("corrections").values(batch).execute());
    },
    async withdraw(storyId, ids) {
      await db
        .updateTable("corrections")
        .set({ withdrawn: 1 })
        .where("story_id", "=", storyId)
        .where("id", "in", ids)
        .execute();
    },
    async reinstate(storyId, corrections) {
      for (const placed of corrections) {
        await db
          .updateTable("corrections")
          .set({ withdrawn: 0, payload: toJson(placed) })
          .where("story_id", "=", storyId)
          .where("id", "=", placed.correction.id)
          .execute();
      }
    },
    async setOutcomes(storyId, outcomes) {
      for (const { correctionId, why, utteranceIds } of outcomes) {
        await db
          .updateTable("corrections")
          .set({ applies: why === null ? 1 : 0, why, utterance_ids: toList(utteranceIds) })
          .where("story_id", "=", storyId)
          .where("id", "=", correctionId)
          .execute();
      }
    },
  };
}
