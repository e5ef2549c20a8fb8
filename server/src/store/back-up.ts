/** Copies a whole store into a file, and back, while the desk is open. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { type BackupHeader, invalid, readBackup, writeBackup } from "./backup-file.ts";
import { allRows, insertAll } from "./backup-rows.ts";
import { MIGRATIONS } from "./migrate.ts";
import { withBroughtForward } from "./older-backup.ts";
import type { OpenStore } from "./open-store.ts";
import { type DeskTables, TABLES } from "./schema.ts";

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

export interface Restored {
  readonly rows: number;
  /** The moment the backup was made. */
  readonly madeAt: string;
  /** Where the store as it was before has been kept. */
  readonly before: string;
}

/**
 * All or nothing: the file is read through before anything is touched, and the
 * rows change in one transaction. A file of an earlier version is brought
 * forward beside the desk first.
 */
export async function restoreBackup(
  store: OpenStore,
  file: string,
  keepIn: string,
  now: string,
): Promise<Restored> {
  const header = await verify(file);
  await mkdir(keepIn, { recursive: true, mode: 0o700 });
  const restore = (current: string) => exchange(store, current, keepIn, now);
  const exchanged =
    header.storeVersion === MIGRATIONS.length
      ? await restore(file)
      : await withBroughtForward(file, header, keepIn, restore);
  return { ...exchanged, madeAt: header.madeAt };
}

async function exchange(
  store: OpenStore,
  file: string,
  keepIn: string,
  now: string,
): Promise<Omit<Restored, "madeAt">> {
  const before = freeName(keepIn, `before-restore-${now.replace(/[:.]/g, "-")}`);
  await backUp(store, before, now);
  const rows = await store.writing.transaction().execute((db) => replaceAll(db, store, file));
  return { rows, before };
}

/** Never the name of a file that is there: it might be the very one that is being restored. */
function freeName(folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const file = join(folder, `${stem}${number === 1 ? "" : `-${number}`}.backup`);
    if (!existsSync(file)) return file;
  }
}

async function verify(file: string): Promise<BackupHeader> {
  let header: BackupHeader | null = null;
  for await (const part of readBackup(file)) {
    if ("table" in part) continue;
    refuseUnknown(file, part.storeVersion);
    header = part;
  }
  if (header === null) throw invalid(file, "it is no backup of Variorum");
  return header;
}

function refuseUnknown(file: string, storeVersion: number): void {
  if (storeVersion > MIGRATIONS.length) {
    throw invalid(
      file,
      `a newer Variorum wrote it (version ${storeVersion} of the tables, this program knows ${MIGRATIONS.length}): update Variorum, then restore it`,
    );
  }
  if (storeVersion < 1) throw invalid(file, "it is no backup of Variorum");
}

async function replaceAll(db: Kysely<DeskTables>, { engine }: OpenStore, file: string): Promise<number> {
  const { logGuards, versionGuards } = engine;
  for (const statement of [...logGuards.lower, ...versionGuards.lower]) await sql.raw(statement).execute(db);
  for (const table of TABLES.toReversed()) await db.deleteFrom(table).execute();
  const rows = await insertAll(db, file);
  for (const statement of [...logGuards.raise, ...versionGuards.raise]) await sql.raw(statement).execute(db);
  return rows;
}
