import type { Kysely } from "kysely";
import { completeRuling, type LoggedRuling } from "../domain/review/ruling.ts";
import type { RulingReader, RulingWriter } from "../usecases/store.ts";
import { fromJson, toJson } from "./codec.ts";
import type { DeskTables } from "./schema.ts";

/** A view of the events that asks quickly what stands; the events are the truth. */
export function rulingsIn(db: Kysely<DeskTables>): RulingReader & RulingWriter {
  return {
    async standing(storyId, utteranceId) {
      let query = db
        .selectFrom("rulings")
        .select("payload")
        .where("story_id", "=", storyId)
        .where("withdrawn", "=", 0)
        .orderBy("event_number");
      if (utteranceId !== undefined) query = query.where("utterance_id", "=", utteranceId);
      const rows = await query.execute();
      return rows.map((row) => completeRuling(fromJson<LoggedRuling>(row.payload)));
    },
    async checkers(storyId) {
      const rows = await db
        .selectFrom("rulings")
        .select(["utterance_id", "actor_id"])
        .distinct()
        .where("story_id", "=", storyId)
        .where("withdrawn", "=", 0)
        .execute();
      return rows.flatMap(({ utterance_id: utteranceId, actor_id: actorId }) =>
        actorId === null ? [] : [{ utteranceId, actorId }],
      );
    },
    async insert(storyId, ruling, eventNumber) {
      await db
        .insertInto("rulings")
        .values({
          story_id: storyId,
          id: ruling.id,
          utterance_id: ruling.utteranceId,
          event_number: eventNumber,
          withdrawn: 0,
          payload: toJson(ruling),
          actor_id: ruling.actor.id,
        })
        .execute();
    },
    async withdraw(storyId, rulingId) {
      await db
        .updateTable("rulings")
        .set({ withdrawn: 1 })
        .where("story_id", "=", storyId)
        .where("id", "=", rulingId)
        .execute();
    },
  };
}
