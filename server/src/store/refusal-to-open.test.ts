import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "./open-store.ts";
import { newFolder } from "./store.testkit.ts";

describe("a store that cannot be opened", () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const opening = (dataDirectory: string, databaseUrl: string | null = null) =>
    openStore({ dataDirectory, databaseUrl });
  const refusal = (why: RegExp) => ({ code: "store.locked", message: expect.stringMatching(why) });

  it("says so when a file is in the way of the data directory", async () => {
    writeFileSync(join(folder, "data"), "");
    await expect(opening(join(folder, "data"))).rejects.toMatchObject(refusal(/a file is in its way/));
  });

  it("says so when the file is no store of ours, and leaves it as it is", async () => {
    writeFileSync(join(folder, "variorum.db"), "Dear diary, ".repeat(1000));
    await expect(opening(folder)).rejects.toMatchObject(refusal(/no store of ours/));
  });

  it("says so when a folder stands where the file should", async () => {
    mkdirSync(join(folder, "variorum.db"));
    await expect(opening(folder)).rejects.toMatchObject(refusal(/permissions/));
  });

  it("says so when no server answers, and keeps the password to itself", async () => {
    const opened = opening(folder, "postgresql://ada:secret@127.0.0.1:1/desk");
    await expect(opened).rejects.toMatchObject(refusal(/nothing answers there/));
    await expect(opened).rejects.not.toMatchObject({ message: expect.stringMatching(/secret/) });
  });
});
