/** The few things in which the two engines differ, each in its own words. */
export interface Engine {
  readonly kind: "embedded" | "postgresql";
  /** Triggers that keep the log append-only; a restore takes them down inside its transaction and puts them back. */
  readonly logGuards: Guards;
  /** The same for signed versions, which are younger than the log. */
  readonly versionGuards: Guards;
  /** An aggregate: all rows as one JSON text, a list of lists of these columns. */
  jsonArray(columns: string): string;
  /** Counts the table of migrations: 0 in an empty store. */
  readonly findMigrations: string;
  /** Run first in a migration: two processes starting at once must not both migrate. Null where a write lock is held anyway. */
  readonly migrationLock: string | null;
}

interface Guards {
  readonly raise: readonly string[];
  readonly lower: readonly string[];
}

const REFUSAL = "The log of events is append-only.";
const FROZEN = "What was signed is frozen.";

export const EMBEDDED_ENGINE: Engine = {
  kind: "embedded",
  logGuards: {
    raise: ["update", "delete"].map(
      (act) =>
        `create trigger events_no_${act} before ${act} on events begin select raise(abort, '${REFUSAL}'); end`,
    ),
    lower: ["update", "delete"].map((act) => `drop trigger events_no_${act}`),
  },
  versionGuards: {
    raise: ["update", "delete"].map(
      (act) =>
        `create trigger report_versions_no_${act} before ${act} on report_versions
          begin select raise(abort, '${FROZEN}'); end`,
    ),
    lower: ["update", "delete"].map((act) => `drop trigger report_versions_no_${act}`),
  },
  jsonArray: (columns) => `json_group_array(json_array(${columns}))`,
  findMigrations: "select count(*) as found from sqlite_master where name = 'migrations'",
  migrationLock: null,
};

export const POSTGRESQL_ENGINE: Engine = {
  kind: "postgresql",
  logGuards: {
    raise: [
      `create or replace function refuse_change_of_log() returns trigger language plpgsql as
        $$ begin raise exception '${REFUSAL}'; end $$`,
      `create trigger events_no_change before update or delete or truncate on events
        for each statement execute function refuse_change_of_log()`,
    ],
    // Stories first, as every writer locks them: two that wait for each other would both be refused.
    lower: ["lock table stories in access exclusive mode", "drop trigger events_no_change on events"],
  },
  versionGuards: {
    raise: [
      `create or replace function refuse_change_of_version() returns trigger language plpgsql as
        $$ begin raise exception '${FROZEN}'; end $$`,
      `create trigger report_versions_no_change before update or delete or truncate on report_versions
        for each statement execute function refuse_change_of_version()`,
    ],
    lower: ["drop trigger report_versions_no_change on report_versions"],
  },
  jsonArray: (columns) => `coalesce(json_agg(json_build_array(${columns}))::text, '[]')`,
  findMigrations: `select count(*)::int as found from pg_catalog.pg_tables
    where tablename = 'migrations' and schemaname = any(current_schemas(false))`,
  // Any number, as long as no other program on this database takes the same one.
  migrationLock: "select pg_advisory_xact_lock(8401926)",
};
