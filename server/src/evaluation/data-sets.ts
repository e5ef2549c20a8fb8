/** Finds the annotated data in a folder by its layout, and knows how each kind is measured. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { DeskError } from "../domain/desk-error.ts";
import type { Engine } from "./engine.ts";
import type { Figure } from "./figures.ts";
import { measurePairs } from "./measure-pairs.ts";
import { measurePolnear } from "./measure-polnear.ts";
import { measureSpeakers } from "./measure-speakers.ts";
import { measureStories } from "./measure-stories.ts";
import { measureWords } from "./measure-words.ts";
import { type Bin, measureReliability } from "./reliability.ts";

export interface DataSet {
  /** The folder or file, relative to where it was found. */
  readonly name: string;
  readonly kind: string;
  measure(engine: Engine): Promise<Figure[]>;
  /** How far its probabilities can be trusted, where it has any. */
  reliability?(engine: Engine): Promise<Bin[]>;
}

/** Layouts: story folders with gold.json; speakers.jsonl; brat .ann beside .txt; .jsonl of pairs; .tsv of links. */
export async function findDataSets(folder: string): Promise<DataSet[]> {
  const names = await readdir(folder).catch((cause) => {
    throw new DeskError("request.invalid", `${folder} cannot be read as a folder of annotated data.`, {
      cause,
    });
  });
  const found = await Promise.all([folder, ...names.sort().map((name) => join(folder, name))].map(recognise));
  const sets = found.flatMap((set) => set ?? []);
  if (sets.length === 0)
    throw new DeskError("request.invalid", `${folder} holds no annotated data in a layout we know.`);
  return sets;
}

async function recognise(path: string): Promise<DataSet | null> {
  const name = basename(path);
  if (!(await stat(path)).isDirectory()) return await recogniseFile(path, name);
  const inside = await readdir(path);
  if (inside.includes("speakers.jsonl")) {
    return { name, kind: "speakers", measure: (engine) => measureSpeakers(path, engine) };
  }
  if (inside.some((file) => file.endsWith(".ann"))) {
    return { name, kind: "polnear", measure: (engine) => measurePolnear(path, engine) };
  }
  const stories = await storiesIn(path, inside);
  if (stories.length === 0) return null;
  return { name, kind: "stories", measure: (engine) => measureStories(stories, engine) };
}

async function storiesIn(path: string, inside: readonly string[]): Promise<string[]> {
  const folders = [...inside].sort().map((name) => join(path, name));
  const golden = await Promise.all(
    folders.map((folder) => stat(join(folder, "gold.json")).catch(() => null)),
  );
  return folders.filter((_, index) => golden[index]?.isFile());
}

async function recogniseFile(path: string, name: string): Promise<DataSet | null> {
  if (name.endsWith(".tsv")) return { name, kind: "words", measure: (engine) => measureWords(path, engine) };
  if (!name.endsWith(".jsonl")) return null;
  const opening = (await readFile(path, "utf8")).slice(0, 2_000);
  if (!opening.includes('"a"') || !opening.includes('"label"')) return null;
  return {
    name,
    kind: "pairs",
    measure: (engine) => measurePairs(path, engine),
    reliability: (engine) => measureReliability(path, engine),
  };
}
