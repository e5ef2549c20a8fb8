/**
 * A Chromium for the end-to-end tests: one that is installed, else Playwright's
 * own download, else the system's package manager.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { root } from "./installed.mjs";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser's path, a null path for Playwright's own, or null when none can be had. */
export function findBrowser() {
  return installed() ?? downloaded() ?? packaged();
}

function installed() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return { path: named };
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path ? { path } : null;
}

function downloaded() {
  console.log("\nNo Chromium or Chrome found; asking Playwright for its own …");
  const { status } = spawnSync(resolve(root, "node_modules/.bin/playwright"), ["install", "chromium"], {
    cwd: root,
    stdio: "inherit",
    timeout: 5 * 60_000,
  });
  return status === 0 ? { path: null } : null;
}

function packaged() {
  const asRoot = process.getuid?.() === 0;
  if (!asRoot || spawnSync("apt-get", ["--version"]).status !== 0) return null;
  console.log("Playwright's download failed; installing Chromium with apt-get …");
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"],
    options,
  );
  return installed();
}
