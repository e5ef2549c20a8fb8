/**
 * The first desk: profiles, stories, articles, what the analysis says of them,
 * rulings, and the log of events, which nothing may change or delete.
 *
 * Written in the SQL that SQLite and PostgreSQL share; only the guards on the
 * log differ. A migration that has been released is never edited.
 */
import { type Kysely, sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { DeskTables } from "../schema.ts";

const TABLES = [
  `create table desk (key text primary key, value text not null)`,
  `create table profiles (
    id text primary key, name text not null, name_key text not null unique, created_at text not null)`,
  `create table stories (
    id text primary key, title text not null, created_at text not null, updated_at text not null,
    archived_at text, deleted_at text, articles_version integer not null default 0, imported_from text,
    quotation_count integer not null default 0, conflict_count integer not null default 0,
    disagreement_count integer not null default 0,
    event_count integer not null default 0, last_hash text not null)`,
  `create index stories_by_change on stories (updated_at, id)`,
  `create table articles (
    story_id text not null references stories (id), id text not null, position integer not null,
    labels text not null, fingerprint text not null, text_hash text not null, text_length integer not null,
    quotation_count integer not null default 0, added_at text not null, removed_at text, text text not null,
    primary key (story_id, id), unique (story_id, position))`,
  `create unique index articles_once on articles (story_id, fingerprint) where removed_at is null`,
  `create table speakers (
    story_id text not null references stories (id), id text not null, position integer not null,
    payload text not null, primary key (story_id, id))`,
  `create table quotations (
    story_id text not null references stories (id), id text not null, position integer not null,
    article_id text not null, speaker_id text, mode text not null, utterance_id text, payload text not null,
    primary key (story_id, id))`,
  `create index quotations_in_order on quotations (story_id, position)`,
  `create index quotations_by_article on quotations (story_id, article_id, position)`,
  `create table conflicts (
    story_id text not null references stories (id), id text not null, position integer not null,
    payload text not null, primary key (story_id, id))`,
  `create table utterances (
    story_id text not null references stories (id), id text not null, rank integer not null,
    verdict text not null, ruled_readings integer not null, version integer not null,
    is_orphan integer not null, content_hash text not null, types text not null, speaker_ids text not null,
    article_ids text not null, quotation_ids text not null, search_text text not null,
    entry text not null, payload text not null, primary key (story_id, id))`,
  `create index utterances_by_verdict on utterances (story_id, verdict)`,
  `create table rulings (
    story_id text not null references stories (id), id text not null, utterance_id text not null,
    event_number integer not null, withdrawn integer not null default 0, payload text not null,
    primary key (story_id, id))`,
  `create index rulings_by_utterance on rulings (story_id, utterance_id, event_number)`,
  `create table events (
    story_id text not null references stories (id), id text not null unique, number integer not null,
    type text not null, at text not null, actor text not null, summary text not null, payload text not null,
    utterance_id text, article_id text, undoes text unique references events (id), hash text not null,
    primary key (story_id, number))`,
  `create index events_by_utterance on events (story_id, utterance_id, number)`,
];

export async function up(db: Kysely<DeskTables>, engine: Engine): Promise<void> {
  for (const statement of [...TABLES, ...engine.logGuards.raise]) await sql.raw(statement).execute(db);
}
