import type { ExpressionBuilder, Kysely } from "kysely";
import { CHAIN_START } from "../domain/review/event-chain.ts";
import { VERDICTS, type Verdict } from "../domain/review/ruling.ts";
import { badCursor, type Page } from "../usecases/page.ts";
import type { StoryPatch, StoryReader, StoryRecord, StoryState, StoryWriter } from "../usecases/store.ts";
import { fromJson, toJson } from "./codec.ts";
import type { DeskTables, StoryRow } from "./schema.ts";

export function storiesIn(db: Kysely<DeskTables>): StoryReader & StoryWriter {
  return {
    async find(id) {
      const row = await db.selectFrom("stories").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : toStory(row);
    },
    list: (state, { after, limit }) => listStories(db, state, after, limit),
    async importedFrom(folder) {
      const rows = await db
        .selectFrom("stories")
        .selectAll()
        .where("imported_from", "=", toJson(folder))
        .where("deleted_at", "is", null)
        .orderBy("created_at")
        .execute();
      return rows.map(toStory);
    },
    async isEmpty() {
      return (await db.selectFrom("stories").select("id").limit(1).executeTakeFirst()) === undefined;
    },
    verdictCounts: (ids) => countVerdicts(db, ids),
    async insert({ id, title, createdAt, importedFrom }) {
      const values = { id, title: toJson(title), created_at: createdAt, updated_at: createdAt };
      const imported = importedFrom === null ? null : toJson(importedFrom);
      await db
        .insertInto("stories")
        .values({ ...NEW_STORY, ...values, imported_from: imported })
        .execute();
    },
    async lock(id, now) {
      const row = await db
        .updateTable("stories")
        .set({ updated_at: now })
        .where("id", "=", id)
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? null : toStory(row);
    },
    async update(id, patch) {
      await db.updateTable("stories").set(toColumns(patch)).where("id", "=", id).execute();
    },
    async lockImports() {
      await db
        .insertInto("desk")
        .values({ key: "imports", value: "" })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: "" }))
        .execute();
    },
  };
}

const NEW_STORY = {
  archived_at: null,
  deleted_at: null,
  articles_version: 0,
  quotation_count: 0,
  conflict_count: 0,
  disagreement_count: 0,
  event_count: 0,
  last_hash: CHAIN_START,
};

/** By time of change, then id: a cursor names the last one shown, so that a change meanwhile shifts nothing. */
async function listStories(
  db: Kysely<DeskTables>,
  state: StoryState,
  after: string | null,
  limit: number,
): Promise<Page<StoryRecord>> {
  const inState = db.selectFrom("stories").where((story) => isIn(story, state));
  const { total } = await inState
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  let query = inState.selectAll().orderBy("updated_at", "desc").orderBy("id", "desc");
  if (after !== null) {
    const [updatedAt, id] = cursorParts(after);
    query = query.where((story) =>
      story.or([
        story("updated_at", "<", updatedAt),
        story.and([story("updated_at", "=", updatedAt), story("id", "<", id)]),
      ]),
    );
  }
  const rows = await query.limit(limit + 1).execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? `${last.updated_at} ${last.id}` : null;
  return { items: shown.map(toStory), total, next };
}

function isIn(story: ExpressionBuilder<DeskTables, "stories">, state: StoryState) {
  if (state === "deleted") return story("deleted_at", "is not", null);
  return story.and([
    story("deleted_at", "is", null),
    story("archived_at", state === "archived" ? "is not" : "is", null),
  ]);
}

function cursorParts(cursor: string): [string, string] {
  const [updatedAt, id, ...rest] = cursor.split(" ");
  if (updatedAt === undefined || id === undefined || rest.length > 0) throw badCursor();
  return [updatedAt, id];
}

async function countVerdicts(
  db: Kysely<DeskTables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<Verdict, number>>>> {
  const counts = new Map(ids.map((id) => [id, { open: 0, verified: 0, disputed: 0, unresolved: 0 }]));
  if (ids.length === 0) return counts;
  const rows = await db
    .selectFrom("utterances")
    .select(({ fn }) => ["story_id", "verdict", fn.countAll<number>().as("count")])
    .where("story_id", "in", ids)
    .where("verdict", "in", VERDICTS)
    .groupBy(["story_id", "verdict"])
    .execute();
  for (const row of rows) {
    const ofStory = counts.get(row.story_id);
    if (ofStory !== undefined) ofStory[row.verdict] = row.count;
  }
  return counts;
}

function toColumns(patch: StoryPatch): Partial<StoryRow> {
  return {
    ...(patch.title !== undefined && { title: toJson(patch.title) }),
    ...(patch.archivedAt !== undefined && { archived_at: patch.archivedAt }),
    ...(patch.deletedAt !== undefined && { deleted_at: patch.deletedAt }),
    ...(patch.articlesVersion !== undefined && { articles_version: patch.articlesVersion }),
  };
}

function toStory(row: StoryRow): StoryRecord {
  return {
    id: row.id,
    title: fromJson<string>(row.title),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
    deletedAt: row.deleted_at,
    articlesVersion: row.articles_version,
    importedFrom: row.imported_from === null ? null : fromJson<string>(row.imported_from),
    quotationCount: row.quotation_count,
    conflictCount: row.conflict_count,
    disagreementCount: row.disagreement_count,
  };
}
