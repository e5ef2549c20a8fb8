/**
 * Runs the command line from a build that is never stale.
 *
 * A build is named by the content of its sources, so asking "is it current?"
 * is one comparison. `npm start` and `vite build --app` leave theirs in dist/;
 * in a working tree whose sources have moved on since, the server half alone
 * is built (0.5 s) into a folder of its own name. Folders are never
 * overwritten: a command that is running keeps the files it started from.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const sources = join(root, "server/src");
const cache = join(root, "server/node_modules/.cache/variorum");
const STAMP = "sources.sha256";

/** Enough for a few people trying branches side by side; a build is 1 MB. */
const KEPT_BUILDS = 6;

/** A digest of everything that the server's build is made from; 8 ms for 200 files. */
export function sourceStamp() {
  const hash = createHash("sha256");
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.(test|testkit)\.ts$/.test(file))
    .map((file) => join(sources, file));
  for (const file of [...files.sort(), join(root, "vite.config.ts"), join(root, "package-lock.json")]) {
    hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 32);
}

/** Marks a finished build as made from these sources. */
export function markBuilt(folder, stamp) {
  writeFileSync(join(folder, STAMP), stamp);
}

export function isBuiltFrom(folder, stamp) {
  const mark = join(folder, STAMP);
  return existsSync(mark) && readFileSync(mark, "utf8") === stamp;
}

/** The folder of a current server build; made first where there is none. */
export async function freshServerBuild() {
  const dist = join(root, "dist/server");
  // Installed without its sources: what was shipped is what there is.
  if (!existsSync(sources)) return dist;
  const stamp = sourceStamp();
  if (isBuiltFrom(dist, stamp)) return dist;
  const folder = join(cache, stamp);
  if (!isBuiltFrom(folder, stamp)) await buildInto(folder, stamp);
  return folder;
}

async function buildInto(folder, stamp) {
  const draft = `${folder}.${process.pid}`;
  const { createBuilder } = await import("vite");
  const builder = await createBuilder({
    configFile: join(root, "vite.config.ts"),
    logLevel: "silent",
    environments: { server: { build: { outDir: draft } } },
  });
  // The server's own entry is started from dist/ only; `variorum serve` comes in through the command line.
  delete builder.environments.server.config.build.rolldownOptions.input.main;
  mkdirSync(cache, { recursive: true });
  await builder.build(builder.environments.server);
  markBuilt(draft, stamp);
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another process was quicker; its build is the same.
    rmSync(draft, { recursive: true, force: true });
    if (!isBuiltFrom(folder, stamp)) throw error;
  }
  prune();
}

function prune() {
  const byAge = readdirSync(cache)
    .map((name) => ({ path: join(cache, name), at: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of byAge.slice(KEPT_BUILDS)) rmSync(path, { recursive: true, force: true });
}
