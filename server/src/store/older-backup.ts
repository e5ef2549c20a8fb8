/**
 * A backup that an earlier Variorum wrote, made into one of today's tables:
 * its rows go into a store of its own version, and that store takes the
 * migrations which have come since.
 *
 * The store is an embedded one in a folder for the moment, whatever engine the
 * desk has: a backup is the same for both, and the open desk's own tables are
 * not rebuilt under those who read them.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { Kysely } from "kysely";
import { type BackupHeader, writeBackup } from "./backup-file.ts";
import { allRows, insertAll } from "./backup-rows.ts";
import { EMBEDDED_ENGINE } from "./engine.ts";
import { openEmbedded } from "./libsql-dialect.ts";
import { MIGRATIONS, migrate } from "./migrate.ts";
import type { DeskTables } from "./schema.ts";

/** Gives `work` the file brought forward, which is gone afterwards. `folder`: where unpublished work may lie. */
export async function withBroughtForward<Result>(
  file: string,
  { storeVersion, madeAt }: BackupHeader,
  folder: string,
  work: (forwarded: string) => Promise<Result>,
): Promise<Result> {
  const room = await mkdtemp(join(folder, "bring-forward-"));
  try {
    const forwarded = join(room, "forwarded.backup");
    await inOwnStore(join(room, "older.db"), async (db) => {
      const now = () => madeAt;
      await migrate(db, EMBEDDED_ENGINE, now, MIGRATIONS.slice(0, storeVersion));
      await db.transaction().execute((transaction) => insertAll(transaction, file));
      await migrate(db, EMBEDDED_ENGINE, now);
      await writeBackup(forwarded, { storeVersion: MIGRATIONS.length, madeAt }, allRows(db));
    });
    return await work(forwarded);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

async function inOwnStore(file: string, work: (db: Kysely<DeskTables>) => Promise<void>): Promise<void> {
  const db = new Kysely<DeskTables>({ dialect: openEmbedded(file).writing });
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}
