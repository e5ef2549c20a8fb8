import { readFile } from "node:fs/promises";

/** The objects of a .jsonl file; lines that hold none are passed over. */
export async function readJsonLines<Row>(path: string): Promise<Row[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.filter((line) => line.trim().startsWith("{")).map((line) => JSON.parse(line) as Row);
}
