import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addStory } from "../usecases/add-story.ts";
import { ADA, LOST_NOT, newDesk, type TestDesk } from "../usecases/desk.testkit.ts";
import { draftReport } from "../usecases/export-report.ts";
import { ruleOnUtterance } from "../usecases/rule-on-utterance.ts";
import { verifyStory } from "../usecases/verify-story.ts";
import { restoreBackup } from "./back-up.ts";
import { type BackupRow, writeBackup } from "./backup-file.ts";
import { allRows, insertAll } from "./backup-rows.ts";
import { MIGRATIONS } from "./migrate.ts";
import type { OpenStore } from "./open-store.ts";
import { TABLES } from "./schema.ts";
import { ENGINES, newFolder, type TestEngine, withStoreOfVersion } from "./store.testkit.ts";

const MADE_AT = "2025-01-15T10:00:00.000Z";
const NOW = "2025-02-01T10:00:00.000Z";
const DISPUTED = {
  articleId: null,
  verdict: "disputed",
  reason: "Heard it.",
  claimId: null,
  finding: null,
  evidence: [],
  correction: null,
  note: null,
} as const;

/** Tables, and columns of tables, with the version that brought them; what is not named was there from the start. */
const BROUGHT: Readonly<Record<string, number>> = {
  corrections: 2,
  replies: 5,
  claims: 3,
  second_checks: 3,
  attachments: 3,
  article_revisions: 3,
  report_versions: 3,
  "rulings.actor_id": 3,
};

/** Through a store of that version, so that the file is what that program would have written. */
async function writeAsOf(version: number, rows: readonly BackupRow[], file: string, engine: TestEngine) {
  const isKnown = (name: string) => (BROUGHT[name] ?? 1) <= version;
  const older = rows
    .filter(({ table }) => isKnown(table))
    .map(({ table, row }) => ({
      table,
      row: Object.fromEntries(Object.entries(row).filter(([column]) => isKnown(`${table}.${column}`))),
    }));
  const header = { storeVersion: version, madeAt: MADE_AT };
  await writeBackup(file, header, inTurn(older));
  await withStoreOfVersion(engine, version, async (db) => {
    await insertAll(db, file);
    await writeBackup(file, header, allRows(db, TABLES.filter(isKnown)));
  });
}

async function* inTurn<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

const rowsOf = async ({ store }: TestDesk): Promise<BackupRow[]> => {
  const rows: BackupRow[] = [];
  for await (const row of allRows((store as OpenStore).writing)) rows.push(row);
  return rows;
};

describe.each(ENGINES)("a backup of earlier tables in the $name store", (engine) => {
  describe.runIf(engine.isHere)("", { timeout: 30_000 }, () => {
    let desk: TestDesk;
    let folder: string;
    let file: string;
    let storyId: string;

    beforeEach(async () => {
      desk = await newDesk(engine);
      folder = newFolder();
      file = join(folder, "older.backup");
      storyId = (await addStory(desk, ADA, LOST_NOT)).state.id;
      const { utterances } = await draftReport(desk, storyId);
      await ruleOnUtterance(desk, ADA, storyId, utterances[0]?.id ?? "", 0, DISPUTED);
    });
    afterEach(async () => {
      await desk.discard();
      rmSync(folder, { recursive: true });
    });

    it.each(MIGRATIONS.slice(0, -1).map((_, index) => index + 1))(
      "of version %i restores whole, with what later versions add",
      async (version) => {
        const rows = await rowsOf(desk);
        await writeAsOf(version, rows, file, engine);
        const target = await newDesk(engine);
        try {
          const restored = await restoreBackup(target.store as OpenStore, file, folder, NOW);
          expect(restored).toMatchObject({ rows: rows.length, madeAt: MADE_AT });
          // The maker of a ruling became a column in version 3: a migration that was left out would show.
          expect(await rowsOf(target)).toEqual(rows);
          expect(await verifyStory(target, storyId)).toMatchObject({ isWhole: true });
          await expect((target.store as OpenStore).writing.deleteFrom("events").execute()).rejects.toThrow(
            /append-only/,
          );
        } finally {
          await target.discard();
        }
        expect(readdirSync(folder).sort()).toEqual([
          "before-restore-2025-02-01T10-00-00-000Z.backup",
          "older.backup",
        ]);
      },
    );

    const refused: readonly [string, number, BackupRow["row"], RegExp][] = [
      [
        "of a newer program",
        MIGRATIONS.length + 1,
        {},
        /newer Variorum wrote it .* update Variorum, then restore it\. Nothing was changed/,
      ],
      ["of no version", 0, {}, /no backup of Variorum/],
      [
        "with a column that its version did not have",
        1,
        { actor_id: "profile_ada" },
        /older\.backup .* do not fit/,
      ],
    ];
    it.each(refused)(
      "is refused when it is %s, and nothing is changed or left",
      async (_, version, extra, why) => {
        const rows = await rowsOf(desk);
        const spoiled = rows.map(({ table, row }) => ({ table, row: { ...row, ...extra } }));
        await writeBackup(file, { storeVersion: version, madeAt: MADE_AT }, inTurn(spoiled));
        await expect(restoreBackup(desk.store as OpenStore, file, folder, NOW)).rejects.toMatchObject({
          code: "store.backup-invalid",
          message: expect.stringMatching(why),
        });
        expect(await rowsOf(desk)).toEqual(rows);
        expect(readdirSync(folder)).toEqual(["older.backup"]);
      },
    );
  });
});
