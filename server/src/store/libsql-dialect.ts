/**
 * kysely over libsql, with the two habits a desk needs of SQLite: a write
 * transaction takes the write lock when it begins, and waiting for that lock
 * never blocks this process.
 */
import { setTimeout as sleep } from "node:timers/promises";
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import Database from "libsql";
import { DeskError } from "../domain/desk-error.ts";
import { ReadingDriver } from "./reading-driver.ts";

/** How long a write waits for another process to finish its own: the largest analysis takes some 3 s to write. */
const LOCK_PATIENCE_MS = 15_000;
const LOCK_RETRY_MS = 10;

export interface EmbeddedConnections {
  readonly reading: Dialect;
  readonly writing: Dialect;
}

/** One connection writes, others read: while a long write goes on, pages are still read. */
export function openEmbedded(file: string): EmbeddedConnections {
  const writer = openFile(file);
  // The driver waits by itself (see `begin`); the engine's own waiting would hold up the whole process.
  writer.exec("pragma busy_timeout = 0");
  return {
    reading: dialect(new ReadingDriver(() => openFile(file))),
    writing: dialect(new WritingDriver(writer)),
  };
}

function openFile(file: string): Database.Database {
  const database = new Database(file);
  // Before WAL is asked for: two processes that start together both ask.
  database.exec("pragma busy_timeout = 5000");
  database.exec("pragma journal_mode = wal");
  // FULL, not NORMAL: an acknowledged ruling must survive the plug being pulled.
  database.exec("pragma synchronous = full");
  database.exec("pragma foreign_keys = on");
  return database;
}

function dialect(driver: Driver): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class WritingDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database: async () => database });
    this.#database = database;
  }

  /**
   * By `exec`, not by a prepared statement: one that was answered "busy" stays
   * open in libsql until it is collected, and an open statement makes the next
   * commit fail with "SQL statements in progress".
   */
  override async beginTransaction(): Promise<void> {
    const deadline = performance.now() + LOCK_PATIENCE_MS;
    for (;;) {
      try {
        this.#database.exec("begin immediate");
        return;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() > deadline) throw lockedByAnother(error);
        await sleep(LOCK_RETRY_MS);
      }
    }
  }

  /** A full disk has ended the transaction already; to end it again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }

  /** libsql leaves the log beside the file when it closes: fold it in, so that the file alone is the store. */
  override async destroy(): Promise<void> {
    if (this.#database.open) foldInLog(this.#database);
    await super.destroy();
  }
}

function foldInLog(database: Database.Database): void {
  try {
    database.exec("pragma wal_checkpoint(truncate)");
  } catch (error) {
    // Another process reads: the log stays and the next one to close folds it in.
    if (!isBusy(error)) throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

function lockedByAnother(cause: unknown): DeskError {
  return new DeskError(
    "store.locked",
    "Another program has been writing to this data directory for too long: try again when it is done.",
    { cause },
  );
}
