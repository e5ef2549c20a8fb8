/**
 * Opens the desk's store: a file in the data directory, or a PostgreSQL server
 * when an address is given. One schema, one set of queries over both.
 */
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Dialect, Kysely } from "kysely";
import type { DeskStore, StoreTransaction } from "../usecases/store.ts";
import { analysisIn } from "./analysis.ts";
import { articlesIn } from "./articles.ts";
import { attachmentsIn, claimsIn, repliesIn, revisionsIn, secondChecksIn, versionsIn } from "./case-file.ts";
import { correctionsIn } from "./corrections.ts";
import { EMBEDDED_ENGINE, type Engine, POSTGRESQL_ENGINE } from "./engine.ts";
import { eventsIn } from "./events.ts";
import { FactsCache } from "./facts-cache.ts";
import { openEmbedded } from "./libsql-dialect.ts";
import { migrate } from "./migrate.ts";
import { openPostgreSql } from "./postgresql-dialect.ts";
import { profilesIn } from "./profiles.ts";
import { refusalToOpen, refusalToWrite } from "./refusal-to-open.ts";
import { rulingsIn } from "./rulings.ts";
import type { DeskTables } from "./schema.ts";
import { storiesIn } from "./stories.ts";
import { utterancesIn } from "./utterances.ts";

export interface StoreAddress {
  readonly dataDirectory: string;
  /** Null: the embedded store in the data directory. */
  readonly databaseUrl: string | null;
}

/** A store that can also be copied as a whole; use cases see only `DeskStore`. */
export interface OpenStore extends DeskStore {
  readonly engine: Engine;
  readonly writing: Kysely<DeskTables>;
  /** Reads one moment of the store, however long it takes. */
  snapshot<Result>(work: (db: Kysely<DeskTables>) => Promise<Result>): Promise<Result>;
}

const STORE_FILE = "variorum.db";

export async function openStore({ dataDirectory, databaseUrl }: StoreAddress): Promise<OpenStore> {
  try {
    if (databaseUrl !== null) {
      const both = openPostgreSql(databaseUrl);
      return await prepare(POSTGRESQL_ENGINE, both, both);
    }
    // Unpublished work: for nobody else on this machine.
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    const { reading, writing } = openEmbedded(join(dataDirectory, STORE_FILE));
    return await prepare(EMBEDDED_ENGINE, reading, writing);
  } catch (error) {
    throw refusalToOpen(error, databaseUrl === null ? dataDirectory : null);
  }
}

async function prepare(engine: Engine, readingDialect: Dialect, writingDialect: Dialect): Promise<OpenStore> {
  const reading = new Kysely<DeskTables>({ dialect: readingDialect });
  const writing =
    readingDialect === writingDialect ? reading : new Kysely<DeskTables>({ dialect: writingDialect });
  const close = async () => {
    await reading.destroy();
    if (writing !== reading) await writing.destroy();
  };
  try {
    await migrate(writing, engine, () => new Date().toISOString());
  } catch (error) {
    await close();
    throw error;
  }
  const cache = new FactsCache();
  const snapshot: OpenStore["snapshot"] = (work) => readingTransaction(reading, engine).execute(work);
  return {
    kind: engine.kind,
    engine,
    writing,
    close,
    snapshot,
    read: (work) => snapshot((db) => work(nounsIn(db, engine, cache))),
    write: async (work) => {
      try {
        return await writing.transaction().execute((db) => work(nounsIn(db, engine, null)));
      } catch (error) {
        throw refusalToWrite(error);
      }
    },
  };
}

/** SQLite's read transactions are snapshots by nature; PostgreSQL wants to be asked. */
function readingTransaction(db: Kysely<DeskTables>, { kind }: Engine) {
  const transaction = db.transaction();
  return kind === "embedded"
    ? transaction
    : transaction.setIsolationLevel("repeatable read").setAccessMode("read only");
}

function nounsIn(db: Kysely<DeskTables>, engine: Engine, cache: FactsCache | null): StoreTransaction {
  return {
    profiles: profilesIn(db),
    stories: storiesIn(db),
    articles: articlesIn(db),
    analysis: analysisIn(db),
    utterances: utterancesIn(db, engine, cache),
    rulings: rulingsIn(db),
    events: eventsIn(db, sha256),
    claims: claimsIn(db),
    secondChecks: secondChecksIn(db),
    replies: repliesIn(db),
    attachments: attachmentsIn(db),
    revisions: revisionsIn(db),
    versions: versionsIn(db),
    corrections: correctionsIn(db),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
