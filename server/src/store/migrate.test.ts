import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { MIGRATIONS, type Migration, migrate } from "./migrate.ts";
import { openStore } from "./open-store.ts";
import { ENGINES, newStore } from "./store.testkit.ts";

const now = () => "2025-02-01T10:00:00.000Z";
const addColumn: Migration = {
  name: "add-color",
  up: async (db) => void (await sql`alter table profiles add column color text default 'ink'`.execute(db)),
};
const fails: Migration = {
  name: "fails",
  up: async (db) => {
    await sql`create table half_done (id text)`.execute(db);
    throw new Error("the disk is full");
  },
};

describe.each(ENGINES)("migrations of the $name store", (engine) => {
  describe.runIf(engine.isHere)("", { timeout: 30_000 }, () => {
    it("bring a store of the first version forward and keep its rows", async () => {
      const { store, discard } = await newStore(engine);
      await store.write((transaction) =>
        transaction.profiles.add({ id: "p1", name: "Ada", createdAt: now() }),
      );
      await migrate(store.writing, store.engine, now, [...MIGRATIONS, addColumn]);
      const { rows } = await sql`select id, color from profiles`.execute(store.writing);
      expect(rows).toEqual([{ id: "p1", color: "ink" }]);
      await discard();
    });

    it("leave nothing of a step that fails, and stand at the version before", async () => {
      const { store, discard } = await newStore(engine);
      const failing = migrate(store.writing, store.engine, now, [...MIGRATIONS, fails]);
      await expect(failing).rejects.toThrow("the disk is full");
      await migrate(store.writing, store.engine, now, [...MIGRATIONS, addColumn]);
      const recorded = await store.writing
        .selectFrom("migrations")
        .select("name")
        .orderBy("version")
        .execute();
      expect(recorded.map(({ name }) => name)).toEqual([...MIGRATIONS.map(({ name }) => name), "add-color"]);
      await expect(sql`select * from half_done`.execute(store.writing)).rejects.toThrow();
      await discard();
    });

    it("run once when two processes start together", async () => {
      const { address, remove } = await engine.newAddress();
      const stores = await Promise.all([openStore(address), openStore(address), openStore(address)]);
      const [first] = stores;
      const recorded = await first.writing.selectFrom("migrations").select("version").execute();
      expect(recorded).toHaveLength(MIGRATIONS.length);
      for (const store of stores) await store.close();
      await remove();
    });

    it("refuse a store that a newer program has written, with a sentence", async () => {
      const { store, discard } = await newStore(engine);
      await store.writing
        .insertInto("migrations")
        .values({ version: MIGRATIONS.length + 1, name: "from-tomorrow", applied_at: now() })
        .execute();
      await expect(migrate(store.writing, store.engine, now)).rejects.toMatchObject({
        code: "store.locked",
        message: expect.stringMatching(/newer Variorum/),
      });
      await discard();
    });
  });
});
