/**
 * What signing rests on: second claims, second checks, files that evidence
 * names, the texts that outlets have replaced, and the signed versions
 * themselves. Rulings gain their maker as a column, to filter by.
 */
import { type Kysely, sql } from "kysely";
import type { DeskTables } from "../schema.ts";

const STATEMENTS = [
  `create table claims (
    story_id text not null references stories (id), id text not null, utterance_id text not null,
    event_number integer not null, withdrawn integer not null default 0, payload text not null,
    primary key (story_id, id))`,
  `create table second_checks (
    story_id text not null references stories (id), id text not null, utterance_id text not null,
    event_number integer not null, withdrawn integer not null default 0, payload text not null,
    primary key (story_id, id))`,
  `create table attachments (
    story_id text not null references stories (id), id text not null, name text not null,
    size integer not null, added_at text not null, content text not null, primary key (story_id, id))`,
  `create table article_revisions (
    story_id text not null references stories (id), article_id text not null, number integer not null,
    labels text not null, text_hash text not null, text_length integer not null,
    replaced_at text not null, text text not null, primary key (story_id, article_id, number))`,
  `create table report_versions (
    story_id text not null references stories (id), number integer not null, event_number integer not null,
    hash text not null, facts text not null, report text not null, primary key (story_id, number))`,
  `alter table rulings add column actor_id text`,
];

export async function up(db: Kysely<DeskTables>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  const rulings = await db.selectFrom("rulings").select(["story_id", "id", "payload"]).execute();
  for (const { story_id, id, payload } of rulings) {
    const { actor } = JSON.parse(payload) as { actor: { id: string } };
    await db
      .updateTable("rulings")
      .set({ actor_id: actor.id })
      .where("story_id", "=", story_id)
      .where("id", "=", id)
      .execute();
  }
}
