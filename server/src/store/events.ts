import type { Kysely } from "kysely";
import { CHAIN_START, chainHash, type Digest } from "../domain/review/event-chain.ts";
import type { Actor, EventDraft, StoryEvent } from "../domain/review/story-event.ts";
import { cursorNumber, type Page, type PageRequest } from "../usecases/page.ts";
import type { EventReader, EventWriter } from "../usecases/store.ts";
import { fromJson, toJson } from "./codec.ts";
import type { DeskTables, EventRow } from "./schema.ts";

export function eventsIn(db: Kysely<DeskTables>, digest: Digest): EventReader & EventWriter {
  return {
    async find(storyId, id) {
      const row = await withUndoing(db)
        .where("event.story_id", "=", storyId)
        .where("event.id", "=", id)
        .executeTakeFirst();
      return row === undefined ? null : toEvent(row);
    },
    async all(storyId) {
      const rows = await withUndoing(db)
        .where("event.story_id", "=", storyId)
        .orderBy("event.number")
        .execute();
      return rows.map(toEvent);
    },
    async since(storyId, number, limit) {
      const rows = await withUndoing(db)
        .where("event.story_id", "=", storyId)
        .where("event.number", ">", number)
        .orderBy("event.number")
        .limit(limit)
        .execute();
      return rows.map(toEvent);
    },
    async newest() {
      const rows = await db.selectFrom("stories").select(["id", "event_count"]).execute();
      return new Map(rows.map((row) => [row.id, row.event_count]));
    },
    async head(storyId) {
      const row = await db
        .selectFrom("stories")
        .select(["event_count", "last_hash"])
        .where("id", "=", storyId)
        .executeTakeFirst();
      return { number: row?.event_count ?? 0, hash: row?.last_hash ?? CHAIN_START };
    },
    list: (storyId, { utteranceId }, page) => listEvents(db, storyId, utteranceId, page),
    append: (storyId, id, draft) => appendEvent(db, digest, storyId, id, draft),
  };
}

function withUndoing(db: Kysely<DeskTables>) {
  return db
    .selectFrom("events as event")
    .leftJoin("events as undoing", "undoing.undoes", "event.id")
    .selectAll("event")
    .select("undoing.id as undone_by");
}

/** The cursor is the number of the last event shown. */
async function listEvents(
  db: Kysely<DeskTables>,
  storyId: string,
  utteranceId: string | null,
  { after, limit }: PageRequest,
): Promise<Page<StoryEvent>> {
  let count = db.selectFrom("events").where("story_id", "=", storyId);
  let query = withUndoing(db).where("event.story_id", "=", storyId);
  if (utteranceId !== null) {
    count = count.where("utterance_id", "=", utteranceId);
    query = query.where("event.utterance_id", "=", utteranceId);
  }
  const { total } = await count
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const before = cursorNumber(after);
  if (before !== null) query = query.where("event.number", "<", before);
  const rows = await query
    .orderBy("event.number", "desc")
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? String(shown.at(-1)?.number) : null;
  return { items: shown.map(toEvent), total, next };
}

async function appendEvent(
  db: Kysely<DeskTables>,
  digest: Digest,
  storyId: string,
  id: string,
  draft: EventDraft,
): Promise<StoryEvent> {
  const story = await db
    .selectFrom("stories")
    .select(["event_count", "last_hash"])
    .where("id", "=", storyId)
    .executeTakeFirstOrThrow();
  const event = { ...draft, id, storyId, number: story.event_count + 1 };
  const hash = chainHash(story.last_hash, event, digest);
  await db
    .insertInto("events")
    .values(toRow({ ...event, hash }))
    .execute();
  await db
    .updateTable("stories")
    .set({ event_count: event.number, last_hash: hash })
    .where("id", "=", storyId)
    .execute();
  return { ...event, hash, undoneBy: null };
}

function toRow(event: Omit<StoryEvent, "undoneBy">): EventRow {
  return {
    story_id: event.storyId,
    id: event.id,
    number: event.number,
    type: event.type,
    at: event.at,
    actor: toJson(event.actor),
    summary: toJson(event.summary),
    payload: toJson(event.payload),
    utterance_id: event.utteranceId,
    article_id: event.articleId,
    undoes: event.undoes,
    hash: event.hash,
  };
}

function toEvent(row: EventRow & { undone_by: string | null }): StoryEvent {
  return {
    id: row.id,
    storyId: row.story_id,
    number: row.number,
    type: row.type,
    at: row.at,
    actor: fromJson<Actor>(row.actor),
    summary: fromJson<string>(row.summary),
    payload: fromJson<Record<string, unknown>>(row.payload),
    utteranceId: row.utterance_id,
    articleId: row.article_id,
    undoes: row.undoes,
    hash: row.hash,
    undoneBy: row.undone_by,
  };
}
