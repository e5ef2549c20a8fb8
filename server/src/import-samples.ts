/** The first start shows something: the sample stories go through the same door as everyone's own. */
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { readStory } from "./ingest/read-story-folder.ts";
import type { Desk } from "./usecases/desk.ts";
import { type ImportedFolder, importStory } from "./usecases/import-story.ts";
import { THE_DESK } from "./usecases/profiles.ts";

export async function importSamples(
  desk: Desk,
  storiesFolder: string,
  say: (line: string) => void = () => {},
): Promise<void> {
  if (!(await desk.store.read((view) => view.stories.isEmpty()))) return;
  const folders = await foldersIn(storiesFolder);
  if (folders.length > 0) say("Loading the sample stories …");
  for (const path of folders) {
    try {
      const folder = await readStoryFolder(desk, path);
      if (folder.articles.length > 0) await importStory(desk, THE_DESK, folder);
    } catch (error) {
      // A sample is a courtesy: whatever is wrong with one, the desk opens.
      say(`The sample story ${basename(path)} was left out: ${String(error)}`);
    }
  }
}

/** What cannot be read in a sample is passed over: the desk opens all the same. */
async function readStoryFolder(desk: Desk, path: string): Promise<ImportedFolder> {
  const { title, articles } = await readStory([path], (name, bytes) => desk.files.read(name, bytes));
  const folder = basename(path);
  return { folder, title: title ?? folder, articles };
}

async function foldersIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name))
    .sort();
}
