/** What the embedded store has acknowledged it still has, whatever happens to the process that wrote it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
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
