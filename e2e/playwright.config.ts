/**
 * End-to-end stories against the built product: one server with a store of its
 * own in a temporary folder, one real Chromium.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { BROWSER_ARGUMENTS } from "./browser-arguments.ts";

const root = resolve(import.meta.dirname, "..");

// Workers evaluate this file again: what is chosen once travels in the environment.
process.env.VARIORUM_E2E_PORT ??= String(20_000 + (process.pid % 20_000));
process.env.VARIORUM_E2E_DATA ??= mkdtempSync(join(tmpdir(), "variorum-e2e-"));
const port = process.env.VARIORUM_E2E_PORT;
const browser = process.env.VARIORUM_BROWSER || process.env.CHROME_PATH;
const report = process.env.VARIORUM_E2E_REPORT;

export default defineConfig({
  testDir: "specs",
  testMatch: "*.spec.ts",
  outputDir: ".results/artifacts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // What passes only at the second try does not stop the line; `npm test` names it before its sum.
  retries: 1,
  // A test takes a few seconds alone; beside five builds on two cores it took thirty.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    baseURL: `http://127.0.0.1:${port}`,
    trace: "retain-on-failure",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: BROWSER_ARGUMENTS,
    },
  },
  webServer: {
    command: "node dist/server/main.js",
    cwd: root,
    url: `http://127.0.0.1:${port}/api/v1/health`,
    env: {
      PORT: port,
      VARIORUM_DATA_DIR: process.env.VARIORUM_E2E_DATA,
      LOG_LEVEL: "warn",
      DATABASE_URL: "",
    },
    timeout: 60_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
