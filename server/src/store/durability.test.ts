/** What the embedded store has acknowledged it still has, whatever happens to the process that wrote it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "./open-store.ts";
import { newFolder } from "./store.testkit.ts";

function startWriter(
  folder: string,
  prefix: string,
  count: number,
): { child: ChildProcess; acknowledged: string[] } {
  const script = join(import.meta.dirname, "durability.testkit.mjs");
  const child = spawn(process.execPath, [script, folder, prefix, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: string[] = [];
  createInterface({ input: child.stdout ?? process.stdin }).on("line", (line) => {
    acknowledged.push(line);
    child.emit("acknowledged");
  });
  return { child, acknowledged };
}

async function keptIn(folder: string): Promise<readonly string[]> {
  const store = await openStore({ dataDirectory: folder, databaseUrl: null });
  const profiles = await store.read((view) => view.profiles.list());
  await store.close();
  return profiles.map(({ id }) => id);
}

describe("an acknowledged write", () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("survives kill -9 in the middle of the next one", async () => {
    for (const round of ["first", "second", "third"]) {
      const { child, acknowledged } = startWriter(folder, round, 100_000);
      while (acknowledged.length < 40) await once(child, "acknowledged");
      child.kill("SIGKILL");
      await once(child, "close");
      expect(acknowledged.length).toBeGreaterThanOrEqual(40);
      expect(await keptIn(folder)).toEqual(expect.arrayContaining(acknowledged));
    }
  }, 60_000);

  it("is not lost when two processes write to one data directory", async () => {
    const writers = ["left", "right"].map((prefix) => startWriter(folder, prefix, 150));
    await Promise.all(writers.map(({ child }) => once(child, "close")));
    expect(writers.map(({ acknowledged }) => acknowledged.length)).toEqual([150, 150]);
    expect(await keptIn(folder)).toHaveLength(300);
  }, 60_000);
});

describe("a disk that is full", () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const profileOf = (number: number, name: string) => ({
    id: `profile_${number}`,
    name,
    createdAt: new Date(0).toISOString(),
  });

  it("refuses the write in a sentence, keeps what there was, and takes more once there is room", async () => {
    const store = await openStore({ dataDirectory: folder, databaseUrl: null });
    const add = (number: number, name: string) =>
      store.write((transaction) => transaction.profiles.add(profileOf(number, name)));
    const names = async () => (await store.read((view) => view.profiles.list())).map(({ id }) => id);
    await add(1, "Ada");
    // Less than there is already: not a page more.
    await sql`pragma max_page_count = 1`.execute(store.writing);
    const refused = { code: "store.full", message: expect.stringContaining("nothing was saved") };
    await expect(add(2, "Bo ".repeat(10_000))).rejects.toMatchObject(refused);
    expect(await names()).toEqual(["profile_1"]);
    await sql`pragma max_page_count = 1000000`.execute(store.writing);
    await add(3, "Cleo");
    expect(await names()).toEqual(["profile_1", "profile_3"]);
    await store.close();
  });
});
