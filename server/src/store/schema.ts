/**
 * The tables, as rows come and go.
 *
 * Columns hold ids, numbers, times and what lists filter on; everything an
 * editor or an outlet wrote is kept as JSON text. That is not laziness:
 * PostgreSQL refuses a NUL in text and both drivers turn half a surrogate pair
 * into U+FFFD, while JSON escapes both, and a text that comes back changed
 * would move every span behind the change.
 */
import type { Verdict } from "../domain/review/ruling.ts";
import type { StoryEventType } from "../domain/review/story-event.ts";

/** JSON as text. */
export type Json = string;
/** 0 or 1: SQLite has no booleans. */
type Flag = 0 | 1;

export interface DeskTables {
  migrations: { version: number; name: string; applied_at: string };
  desk: { key: string; value: string };
  profiles: { id: string; name: Json; name_key: string; created_at: string };
  stories: StoryRow;
  articles: ArticleRow;
  speakers: { story_id: string; id: string; position: number; payload: Json };
  quotations: QuotationRow;
  conflicts: { story_id: string; id: string; position: number; payload: Json };
  utterances: UtteranceRow;
  rulings: RulingRow;
  events: EventRow;
  claims: ActRow;
  second_checks: ActRow;
  replies: ReplyRow;
  attachments: AttachmentRow;
  article_revisions: RevisionRow;
  report_versions: VersionRow;
  corrections: CorrectionRow;
}

export interface StoryRow {
  id: string;
  title: Json;
  created_at: string;
  updated_at: string;
  archived_at: string | null;
  deleted_at: string | null;
  articles_version: number;
  imported_from: string | null;
  quotation_count: number;
  conflict_count: number;
  disagreement_count: number;
  /** The number and hash of the story's newest event. */
  event_count: number;
  last_hash: string;
}

export interface ArticleRow {
  story_id: string;
  id: string;
  position: number;
  /** Everything but id and text. */
  labels: Json;
  /** Unique among the articles that are in: the same text of the same outlet counts once. */
  fingerprint: string;
  text_hash: string;
  text_length: number;
  quotation_count: number;
  added_at: string;
  removed_at: string | null;
  /** Last, so that reading the other columns does not page through it. */
  text: Json;
}

export interface QuotationRow {
  story_id: string;
  id: string;
  position: number;
  article_id: string;
  speaker_id: string | null;
  mode: string;
  utterance_id: string | null;
  payload: Json;
}

export interface UtteranceRow {
  story_id: string;
  id: string;
  rank: number;
  verdict: Verdict;
  ruled_readings: number;
  version: number;
  is_orphan: Flag;
  content_hash: string;
  /** Lists of ids, a space between. */
  types: string;
  speaker_ids: string;
  article_ids: string;
  quotation_ids: string;
  search_text: string;
  /** The row of the queue. */
  entry: Json;
  /** Everything else of the utterance, and its quotations. */
  payload: Json;
}

interface RulingRow {
  story_id: string;
  id: string;
  utterance_id: string;
  /** Of the event that made it: the order of rulings. */
  event_number: number;
  withdrawn: Flag;
  payload: Json;
  /** The profile that made it. */
  actor_id: string | null;
}

/** A claim or a second check. */
interface ActRow {
  story_id: string;
  id: string;
  utterance_id: string;
  event_number: number;
  withdrawn: Flag;
  payload: Json;
}

interface ReplyRow extends Omit<ActRow, "utterance_id"> {
  utterance_id: string | null;
}

interface AttachmentRow {
  story_id: string;
  /** SHA-256 of the bytes. */
  id: string;
  name: Json;
  size: number;
  added_at: string;
  /** Base64. */
  content: string;
}

interface RevisionRow {
  story_id: string;
  article_id: string;
  number: number;
  labels: Json;
  text_hash: string;
  text_length: number;
  replaced_at: string;
  text: Json;
}

interface VersionRow {
  story_id: string;
  number: number;
  event_number: number;
  hash: string;
  /** Sign-off and changes: what a list shows. */
  facts: Json;
  /** The report as signed, in canonical form. */
  report: Json;
}

interface CorrectionRow {
  story_id: string;
  id: string;
  /** Of the event that first made it, and the place in that act: the order of application. */
  event_number: number;
  position: number;
  withdrawn: Flag;
  /** What the last analysis made of it. */
  applies: Flag;
  /** One of our own sentences. */
  why: string | null;
  utterance_ids: string;
  payload: Json;
}

export interface EventRow {
  story_id: string;
  id: string;
  number: number;
  type: StoryEventType;
  at: string;
  actor: Json;
  summary: Json;
  payload: Json;
  utterance_id: string | null;
  article_id: string | null;
  undoes: string | null;
  hash: string;
}

/** What a backup holds, in the order in which rows may be written without breaking a reference. */
export const TABLES = [
  "desk",
  "profiles",
  "stories",
  "articles",
  "speakers",
  "quotations",
  "conflicts",
  "utterances",
  "rulings",
  "events",
  "claims",
  "second_checks",
  "attachments",
  "article_revisions",
  "report_versions",
  "corrections",
  "replies",
] as const satisfies readonly (keyof DeskTables)[];
