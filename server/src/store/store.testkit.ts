/** Stores of their own for each test: a temporary folder, or a schema on the test's PostgreSQL server. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely } from "kysely";
import pg from "pg";
import { EMBEDDED_ENGINE, POSTGRESQL_ENGINE } from "./engine.ts";
import { openEmbedded } from "./libsql-dialect.ts";
import { MIGRATIONS, migrate } from "./migrate.ts";
import type { OpenStore, StoreAddress } from "./open-store.ts";
import { openStore } from "./open-store.ts";
import { openPostgreSql } from "./postgresql-dialect.ts";
import type { DeskTables } from "./schema.ts";

const SERVER = process.env.VARIORUM_TEST_DATABASE_URL || null;

export interface TestStore {
  readonly store: OpenStore;
  readonly address: StoreAddress;
  /** Closes the store and removes what it left. */
  discard(): Promise<void>;
}

export interface TestEngine {
  readonly name: string;
  /** False where this machine has no such engine; the name then says why. */
  readonly isHere: boolean;
  newAddress(): Promise<{ readonly address: StoreAddress; remove(): Promise<void> }>;
}

const EMBEDDED: TestEngine = {
  name: "embedded",
  isHere: true,
  newAddress: async () => {
    const dataDirectory = newFolder();
    const remove = async () => rmSync(dataDirectory, { recursive: true, force: true });
    return { address: { dataDirectory, databaseUrl: null }, remove };
  },
};

const POSTGRESQL: TestEngine = {
  name: SERVER === null ? "PostgreSQL (left out: VARIORUM_TEST_DATABASE_URL is not set)" : "PostgreSQL",
  isHere: SERVER !== null,
  newAddress: async () => {
    const schema = `test_${Date.now().toString(36)}_${Math.random().toString(36).slice(2)}`;
    const dataDirectory = newFolder();
    await onServer(`create schema ${schema}`);
    const databaseUrl = `${SERVER}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    const remove = async () => {
      await onServer(`drop schema ${schema} cascade`);
      rmSync(dataDirectory, { recursive: true, force: true });
    };
    return { address: { dataDirectory, databaseUrl }, remove };
  },
};

export const ENGINES: readonly TestEngine[] = [EMBEDDED, POSTGRESQL];

export async function newStore(engine: TestEngine = EMBEDDED): Promise<TestStore> {
  const { address, remove } = await engine.newAddress();
  const store = await openStore(address);
  const discard = async () => {
    await store.close();
    await remove();
  };
  return { store, address, discard };
}

/** An empty store with the tables that an earlier version of the program had. */
export async function withStoreOfVersion(
  engine: TestEngine,
  version: number,
  work: (db: Kysely<DeskTables>) => Promise<void>,
): Promise<void> {
  const { address, remove } = await engine.newAddress();
  const { dataDirectory, databaseUrl } = address;
  const [ours, dialect] =
    databaseUrl === null
      ? [EMBEDDED_ENGINE, openEmbedded(join(dataDirectory, "older.db")).writing]
      : [POSTGRESQL_ENGINE, openPostgreSql(databaseUrl)];
  const db = new Kysely<DeskTables>({ dialect });
  try {
    await migrate(db, ours, () => "2025-01-01T10:00:00.000Z", MIGRATIONS.slice(0, version));
    await work(db);
  } finally {
    await db.destroy();
    await remove();
  }
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "variorum-test-"));
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER ?? "" });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
