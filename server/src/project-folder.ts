/** Where this program's own files lie: the page, the samples, its version. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The same code runs from server/src, from dist/server and from a build that
 * the command line keeps elsewhere, so the folder is looked for, not counted.
 */
export function findProjectFolder(from: string = import.meta.dirname): string {
  const manifest = readManifest(from);
  if (manifest?.name === "variorum") return from;
  const above = dirname(from);
  if (above === from) throw new Error("no package.json of variorum above this program's files");
  return findProjectFolder(above);
}

export function readVersion(projectFolder: string): string {
  return readManifest(projectFolder)?.version ?? "0";
}

function readManifest(folder: string): { name?: string; version?: string } | null {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      name?: string;
      version?: string;
    };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
