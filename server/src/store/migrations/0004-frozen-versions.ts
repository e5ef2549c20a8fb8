/** What is signed is frozen, in the tables too: no program that opens the store may change or remove a version. */
import { type Kysely, sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { DeskTables } from "../schema.ts";

export async function up(db: Kysely<DeskTables>, engine: Engine): Promise<void> {
  for (const statement of engine.versionGuards.raise) await sql.raw(statement).execute(db);
}
