/**
 * Runs the command line from a build that is never stale.
 *
 * A build is known by the content of its sources. `npm start` leaves one in
 * dist/; where the sources have moved on since, as in a working tree, the
 * server's half alone is built (0.5 s) into a folder named by its sources.
 * Folders are never overwritten: a command that is running keeps the files it
 * started from.
 */
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
import { join } from "node:path";
import { ensureBuilt, hashSources, isBuilt } from "./built.mjs";
import { root } from "./installed.mjs";

const SERVER_SOURCES = ["server/src", "vite.config.ts", "package-lock.json"];
const cache = join(root, "server/node_modules/.cache/variorum");
const STAMP = "sources.sha256";

/** Enough for a few people trying branches side by side; a build is 1 MB. */
const KEPT_BUILDS = 6;

/** The folder of a current server build; made first where there is none. `withPage`: of the page too. */
export async function freshServerBuild({ withPage = false } = {}) {
  const dist = join(root, "dist/server");
  if (withPage) await ensureBuilt();
  // Installed without its sources: what was shipped is what there is.
  if (!existsSync(join(root, "server/src")) || isBuilt()) return dist;
  const stamp = hashSources(SERVER_SOURCES).slice(0, 32);
  const folder = join(cache, stamp);
  if (!isBuiltFrom(folder, stamp)) await buildInto(folder, stamp);
  return folder;
}

function isBuiltFrom(folder, stamp) {
  const mark = join(folder, STAMP);
  return existsSync(mark) && readFileSync(mark, "utf8") === stamp;
}

async function buildInto(folder, stamp) {
  const draft = `${folder}.${process.pid}`;
  const { createBuilder } = await import("vite");
  const builder = await createBuilder({
    configFile: join(root, "vite.config.ts"),
    logLevel: "silent",
    environments: { server: { build: { outDir: draft, copyPublicDir: false } } },
  });
  // The server's own entry is started from dist/ only; `variorum serve` comes in through the command line.
  delete builder.environments.server.config.build.rolldownOptions.input.main;
  mkdirSync(cache, { recursive: true });
  await builder.build(builder.environments.server);
  writeFileSync(join(draft, STAMP), stamp);
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
