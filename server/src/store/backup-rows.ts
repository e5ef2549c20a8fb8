/** The rows of a whole store, from its tables to a backup file's lines and back. */
import { type Kysely, sql } from "kysely";
import { type BackupRow, invalid, readBackup } from "./backup-file.ts";
import { inBatches } from "./batches.ts";
import { type DeskTables, TABLES } from "./schema.ts";

const ROWS_AT_ONCE = 200;

/** `tables`: those that there are; all of them in a store of this program's version. */
export async function* allRows(
  db: Kysely<DeskTables>,
  tables: readonly (typeof TABLES)[number][] = TABLES,
): AsyncGenerator<BackupRow> {
  for (const table of tables) {
    for (let start = 0; ; start += ROWS_AT_ONCE) {
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .orderBy(sql.raw(ORDER[table]))
        .offset(start)
        .limit(ROWS_AT_ONCE)
        .execute();
      for (const row of rows) yield { table, row: { ...row } };
      if (rows.length < ROWS_AT_ONCE) break;
    }
  }
}

/** By primary key; events by number, so that an event comes after the one it undoes. */
const ORDER: Readonly<Record<(typeof TABLES)[number], string>> = {
  desk: "key",
  profiles: "id",
  stories: "id",
  articles: "story_id, id",
  speakers: "story_id, id",
  quotations: "story_id, id",
  conflicts: "story_id, id",
  utterances: "story_id, id",
  rulings: "story_id, id",
  events: "story_id, number",
  claims: "story_id, id",
  second_checks: "story_id, id",
  attachments: "story_id, id",
  article_revisions: "story_id, article_id, number",
  report_versions: "story_id, number",
  corrections: "story_id, id",
  replies: "story_id, id",
};

/** Into empty tables; those of the version that wrote the file. */
export async function insertAll(db: Kysely<DeskTables>, file: string): Promise<number> {
  let rows = 0;
  try {
    for await (const batch of batchesOf(readBackup(file))) {
      rows += batch.length;
      await insertRows(db, batch);
    }
  } catch (error) {
    throw isRefusedRow(error) ? invalid(file, "its rows do not fit the tables", error) : error;
  }
  return rows;
}

/** Rows of one table, as they follow one another. */
async function* batchesOf(parts: ReturnType<typeof readBackup>): AsyncGenerator<readonly BackupRow[]> {
  let batch: BackupRow[] = [];
  for await (const part of parts) {
    if (!("table" in part)) continue;
    if (batch.length === ROWS_AT_ONCE || (batch[0] !== undefined && batch[0].table !== part.table)) {
      yield batch;
      batch = [];
    }
    batch.push(part);
  }
  if (batch.length > 0) yield batch;
}

async function insertRows(db: Kysely<DeskTables>, batch: readonly BackupRow[]): Promise<void> {
  const table = batch[0]?.table;
  if (table === undefined) return;
  await inBatches(batch, async (rows) => {
    // The columns are the file's: the database refuses those it does not know.
    await sql`insert into ${sql.table(table)} ${columnsAndValues(rows)}`.execute(db);
  });
}

function columnsAndValues(rows: readonly BackupRow[]) {
  const columns = Object.keys(rows[0]?.row ?? {});
  const values = rows.map(({ row }) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  return sql`(${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`;
}

/** The database refused a value, a reference or a column: PostgreSQL's classes 22, 23 and 42, SQLite's words for them. */
function isRefusedRow(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^(22|23|42)/.test(code) || code === "SQLITE_ERROR" || code.startsWith("SQLITE_CONSTRAINT");
}
