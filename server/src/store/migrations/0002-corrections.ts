/** What editors put right in the analysis: a view of the log that the next analysis asks. */
import { type Kysely, sql } from "kysely";
import type { DeskTables } from "../schema.ts";

const STATEMENTS = [
  `create table corrections (
    story_id text not null references stories (id), id text not null,
    event_number integer not null, position integer not null, withdrawn integer not null default 0,
    applies integer not null default 1, why text, utterance_ids text not null default '',
    payload text not null, primary key (story_id, id))`,
  `create index corrections_in_order on corrections (story_id, event_number, position)`,
];

export async function up(db: Kysely<DeskTables>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
