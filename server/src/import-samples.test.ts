import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importSamples } from "./import-samples.ts";
import { newFolder } from "./store/store.testkit.ts";
import { deleteStory } from "./usecases/change-story.ts";
import { ADA, newDesk, type TestDesk } from "./usecases/desk.testkit.ts";
import { listStories } from "./usecases/list-stories.ts";

describe("the sample stories", () => {
  let desk: TestDesk;
  let parent: string;
  let folder: string;
  const said: string[] = [];
  const load = () => importSamples(desk, folder, (line) => said.push(line));
  const stories = async () => (await listStories(desk, "active", { after: null, limit: 100 })).items;

  beforeEach(async () => {
    desk = await newDesk();
    parent = newFolder();
    folder = parent;
    said.length = 0;
    for (const name of ["treaty", "match"]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "courier.txt"), `${name} | Ada Bell: We will`);
    }
  });
  afterEach(async () => {
    await desk.discard();
    rmSync(parent, { recursive: true });
  });

  it("fill an empty store, and leave one alone that holds anything", async () => {
    await load();
    expect((await stories()).map(({ title }) => title).sort()).toEqual(["match", "treaty"]);
    for (const { id } of await stories()) await deleteStory(desk, ADA, id);
    await load();
    expect(await stories()).toEqual([]);
  });

  it("are known by their folder, so that a tour can find them", async () => {
    await load();
    expect((await stories()).map(({ importedFrom }) => importedFrom).sort()).toEqual(["match", "treaty"]);
  });

  it("do not keep the desk closed when one of them is broken", async () => {
    writeFileSync(join(folder, "match", "story.json"), "{");
    await load();
    expect((await stories()).map(({ title }) => title)).toEqual(["treaty"]);
  });

  it("are none where there is no folder of them", async () => {
    folder = join(folder, "nowhere");
    await load();
    expect([await stories(), said]).toEqual([[], []]);
  });
});
