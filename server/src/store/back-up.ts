/** Copies a whole store into a file, and back, while the desk is open. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { type BackupRow, invalid, readBackup, writeBackup } from "./backup-file.ts";
import { inBatches } from "./batches.ts";
import { MIGRATIONS } from "./migrate.ts";
import type { OpenStore } from "./open-store.ts";
import { type DeskTables, TABLES } from "./schema.ts";

const ROWS_AT_ONCE = 200;

/** Rows of one moment: whoever works on meanwhile is not in it, and is not held up. */
export async function backUp(
  store: OpenStore,
  file: string,
  madeAt: string,
): Promise<{ readonly rows: number }> {
  return await store.snapshot((db) =>
    writeBackup(file, { storeVersion: MIGRATIONS.length, madeAt }, allRows(db)),
  );
}

async function* allRows(db: Kysely<DeskTables>): AsyncGenerator<BackupRow> {
  for (const table of TABLES) {
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
};

export interface Restored {
  readonly rows: number;
  /** The moment the backup was made. */
  readonly madeAt: string;
  /** Where the store as it was before has been kept. */
  readonly before: string;
}

/** All or nothing: the file is read through before anything is touched, and the rows change in one transaction. */
export async function restoreBackup(
  store: OpenStore,
  file: string,
  keepIn: string,
  now: string,
): Promise<Restored> {
  const madeAt = await verify(file);
  await mkdir(keepIn, { recursive: true, mode: 0o700 });
  const before = freeName(keepIn, `before-restore-${now.replace(/[:.]/g, "-")}`);
  await backUp(store, before, now);
  const rows = await store.writing.transaction().execute((db) => replaceAll(db, store, file));
  return { rows, madeAt, before };
}

/** Never the name of a file that is there: it might be the very one that is being restored. */
function freeName(folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const file = join(folder, `${stem}${number === 1 ? "" : `-${number}`}.backup`);
    if (!existsSync(file)) return file;
  }
}

async function verify(file: string): Promise<string> {
  let madeAt: string | null = null;
  for await (const part of readBackup(file)) {
    if ("table" in part) continue;
    if (part.storeVersion !== MIGRATIONS.length) {
      throw invalid(
        file,
        `it holds tables of version ${part.storeVersion}, this program knows ${MIGRATIONS.length}`,
      );
    }
    madeAt = part.madeAt;
  }
  if (madeAt === null) throw invalid(file, "it is no backup of Variorum");
  return madeAt;
}

async function replaceAll(db: Kysely<DeskTables>, { engine }: OpenStore, file: string): Promise<number> {
  const { logGuards, versionGuards } = engine;
  for (const statement of [...logGuards.lower, ...versionGuards.lower]) await sql.raw(statement).execute(db);
  for (const table of TABLES.toReversed()) await db.deleteFrom(table).execute();
  let rows = 0;
  try {
    for await (const batch of batchesOf(readBackup(file))) {
      rows += batch.length;
      await insertRows(db, batch);
    }
  } catch (error) {
    throw isRefusedRow(error) ? invalid(file, "its rows do not fit the tables", error) : error;
  }
  for (const statement of [...logGuards.raise, ...versionGuards.raise]) await sql.raw(statement).execute(db);
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
