/**
 * Brings a store to the newest version: forward only, each step in a
 * transaction of its own, recorded in the same transaction.
 */
import { type Kysely, sql } from "kysely";
import { DeskError } from "../domain/desk-error.ts";
import type { Engine } from "./engine.ts";
import * as firstDesk from "./migrations/0001-first-desk.ts";
import * as corrections from "./migrations/0002-corrections.ts";
import * as signOff from "./migrations/0003-sign-off.ts";
import * as frozenVersions from "./migrations/0004-frozen-versions.ts";
import * as replies from "./migrations/0005-replies.ts";
import type { DeskTables } from "./schema.ts";

export interface Migration {
  readonly name: string;
  up(transaction: Kysely<DeskTables>, engine: Engine): Promise<void>;
}

/** The version of a store is how many of these it has been through. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "first-desk", up: firstDesk.up },
  { name: "corrections", up: corrections.up },
  { name: "sign-off", up: signOff.up },
  { name: "frozen-versions", up: frozenVersions.up },
  { name: "replies", up: replies.up },
];

/** Every transaction of `db` must hold the store's write lock from its begin on. */
export async function migrate(
  db: Kysely<DeskTables>,
  engine: Engine,
  now: () => string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  let version = await versionOf(db, engine);
  while (version < migrations.length) {
    await db.transaction().execute((transaction) => step(transaction, engine, now, migrations));
    version = await versionOf(db, engine);
  }
  refuseNewer(version, migrations.length);
}

/** One step, or none when another process has taken it meanwhile. */
async function step(
  transaction: Kysely<DeskTables>,
  engine: Engine,
  now: () => string,
  migrations: readonly Migration[],
): Promise<void> {
  if (engine.migrationLock !== null) await sql.raw(engine.migrationLock).execute(transaction);
  await sql`create table if not exists migrations (
    version integer primary key, name text not null, applied_at text not null)`.execute(transaction);
  const done = await versionOf(transaction, engine);
  const migration = migrations[done];
  if (migration === undefined) return;
  await migration.up(transaction, engine);
  await transaction
    .insertInto("migrations")
    .values({ version: done + 1, name: migration.name, applied_at: now() })
    .execute();
}

async function versionOf(db: Kysely<DeskTables>, engine: Engine): Promise<number> {
  const tables = await sql.raw<{ found: number }>(engine.findMigrations).execute(db);
  if (tables.rows[0]?.found === 0) return 0;
  const row = await db
    .selectFrom("migrations")
    .select(({ fn }) => fn.max("version").as("version"))
    .executeTakeFirst();
  return row?.version ?? 0;
}

function refuseNewer(version: number, known: number): void {
  if (version <= known) return;
  throw new DeskError(
    "store.locked",
    `This store was written by a newer Variorum (version ${version} of its tables, this program knows ${known}): start the newer program, or name another data directory.`,
  );
}
