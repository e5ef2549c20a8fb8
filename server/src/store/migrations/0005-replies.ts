/** What outlets and speakers answered when the desk asked. */
import { type Kysely, sql } from "kysely";
import type { DeskTables } from "../schema.ts";

const STATEMENT = `create table replies (
  story_id text not null references stories (id), id text not null, utterance_id text,
  event_number integer not null, withdrawn integer not null default 0, payload text not null,
  primary key (story_id, id))`;

export async function up(db: Kysely<DeskTables>): Promise<void> {
  await sql.raw(STATEMENT).execute(db);
}
