import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStory } from "../usecases/add-story.ts";
import { ADA, draft, LOST_NOT, newDesk, type TestDesk } from "../usecases/desk.testkit.ts";
import { backUp, restoreBackup } from "./back-up.ts";
import type { OpenStore } from "./open-store.ts";
import { ENGINES, newFolder } from "./store.testkit.ts";

const NOW = "2025-02-01T10:00:00.000Z";

describe.each(ENGINES)("a backup of the $name store", (engine) => {
  describe.runIf(engine.isHere)("", { timeout: 30_000 }, () => {
    let desk: TestDesk;
    let folder: string;
    let file: string;
    const storeOf = ({ store }: TestDesk) => store as OpenStore;
    const titles = async (from: TestDesk) => {
      const page = await from.peek((view) => view.stories.list("active", { after: null, limit: 100 }));
      return page.items.map(({ title }) => title);
    };
    const restore = (to: TestDesk) => restoreBackup(storeOf(to), file, folder, NOW);
    /** Lines of the file, handed back in after a change. */
    const tamper = (change: (lines: string[]) => string[]) => {
      const lines = gunzipSync(readFileSync(file)).toString().split("\n");
      writeFileSync(file, gzipSync(change(lines).join("\n")));
    };

    beforeEach(async () => {
      desk = await newDesk(engine);
      folder = newFolder();
      file = join(folder, "desk.backup");
      await addStory(desk, ADA, LOST_NOT);
      await backUp(storeOf(desk), file, NOW);
    });
    afterEach(async () => {
      await desk.discard();
      rmSync(folder, { recursive: true });
    });

    it("brings the store back as it was, and keeps what was there before beside it", async () => {
      await addStory(desk, ADA, { title: "Later", articles: [draft("Herald", "a\u0000\ud83d")] });
      const { before } = await restore(desk);
      expect(await titles(desk)).toEqual(["The treaty"]);
      file = before;
      await restore(desk);
      expect(await titles(desk)).toEqual(["Later", "The treaty"]);
    });

    it("goes into a store of the other engine, log and all", async () => {
      const [other] = ENGINES;
      const target = await newDesk(other);
      try {
        await restore(target);
        const [story] = await target.peek(
          async (view) => (await view.stories.list("active", { after: null, limit: 1 })).items,
        );
        const logs = [desk, target].map((each) => each.peek((view) => view.events.all(story?.id ?? "")));
        const [here, there] = await Promise.all(logs);
        expect(there).toEqual(here);
        expect(there).toHaveLength(3);
      } finally {
        await target.discard();
      }
    });

    it("leaves the log append-only", async () => {
      await restore(desk);
      await expect(storeOf(desk).writing.deleteFrom("events").execute()).rejects.toThrow(/append-only/);
    });

    const spoiled: readonly [string, (lines: string[]) => string[], RegExp][] = [
      ["cut short", (lines) => lines.slice(0, -2), /cut short/],
      [
        "changed in one letter",
        (lines) => lines.map((line) => line.replace("Ada Bell", "Eda Bell")),
        /not what was written/,
      ],
      ["with a row less", (lines) => lines.filter((_, index) => index !== 2), /not what was written/],
      ["with something behind its end", (lines) => [...lines.slice(0, -1), lines[1] ?? ""], /behind its end/],
      ["of another program", () => ['{"hello":"world"}'], /no backup of Variorum/],
      ["that is not JSON", () => ["BEGIN TRANSACTION;"], /no backup of Variorum/],
    ];
    it.each(spoiled)("is refused when it is %s, and nothing is changed", async (_name, change, why) => {
      tamper(change);
      await expect(restore(desk)).rejects.toMatchObject({
        code: "store.backup-invalid",
        message: expect.stringMatching(why),
      });
      expect(await titles(desk)).toEqual(["The treaty"]);
      expect(readdirSync(folder)).toEqual(["desk.backup"]);
    });

    it("is refused when it is not there, a folder, or not zipped", async () => {
      const invalid = { code: "store.backup-invalid" };
      writeFileSync(file, "plain text");
      await expect(restore(desk)).rejects.toMatchObject(invalid);
      file = folder;
      await expect(restore(desk)).rejects.toMatchObject(invalid);
      file = join(folder, "nowhere");
      await expect(restore(desk)).rejects.toMatchObject(invalid);
    });
  });
});
