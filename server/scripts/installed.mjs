/**
 * Makes sure that the packages the lock file names are there, and only then
 * spends time on it: `npm start` and `npm test` on a fresh clone call this
 * before anything else is imported, so it leans on Node alone.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

const OLDEST_NODE = [20, 19];

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `Variorum needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
}

export function ensureInstalled() {
  const lock = createHash("sha256")
    .update(readFileSync(resolve(root, "package-lock.json")))
    .digest("hex");
  // Inside node_modules, so that deleting the folder deletes the claim.
  const stamp = resolve(root, "node_modules/.variorum-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.log("Installing packages (once; about half a minute) …");
  // --include=dev: building needs the build tools even where NODE_ENV says production.
  // --ignore-scripts: nothing that is needed has an install script.
  run("npm", ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
}

/** Runs a command in the project folder and stops with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (error) stop(`${command} could not be started: ${error.message}`);
  if (status !== 0) stop(`${command} ${args[0]} failed (exit ${status}). What it printed stands above.`);
}

export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
