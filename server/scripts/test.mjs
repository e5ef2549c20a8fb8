/**
 * `npm test`: everything that CI runs, in CI's order, on a machine that has
 * only Node and npm. Every stage runs even when an earlier one failed, so that
 * one run tells all; the last line is the sum.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { ensureInstalled, requireNode, root } from "./installed.mjs";

requireNode();
ensureInstalled();
const { ensureBuilt } = await import("./built.mjs");
const { findBrowser } = await import("./browser.mjs");
const { startPostgres } = await import("./postgres.mjs");

const results = resolve(root, "e2e/.results");
const tally = { passed: 0, failed: 0, skipped: 0, shaky: [] };

const bin = (name) => resolve(root, "node_modules/.bin", name);

/** A check without a count of its own counts as one. */
function check(name, command, args) {
  heading(name);
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status === 0) tally.passed += 1;
  else tally.failed += 1;
  return status === 0;
}

/** A test runner: its own report says how many; a runner that ran nothing has failed. */
function suite(name, command, args, reportFile, read, env = {}) {
  heading(name);
  rmSync(reportFile, { force: true });
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const counts = readReport(reportFile, read);
  tally.passed += counts.passed;
  tally.skipped += counts.skipped;
  tally.failed += counts.failed;
  tally.shaky.push(...(counts.shaky ?? []));
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) {
    console.error(
      `${name}: the runner ended with ${status} after ${counts.passed} passed tests; counted as a failure.`,
    );
    tally.failed += 1;
  }
}

function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function passedAtTheSecondTry(suite) {
  const own = (suite.specs ?? []).filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
  return [
    ...own.map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...(suite.suites ?? []).flatMap(passedAtTheSecondTry),
  ];
}

function heading(text) {
  console.log(`\n── ${text} ${"─".repeat(Math.max(0, 70 - text.length))}`);
}

mkdirSync(results, { recursive: true });

check("format and lint", bin("biome"), ["ci", "."]);
check("directions", bin("depcruise"), [
  "--config",
  ".dependency-cruiser.cjs",
  "server/src",
  "web/src",
  "e2e",
]);
check("dead code", bin("knip"), []);
for (const project of [
  "server/tsconfig.domain.json",
  "server/tsconfig.json",
  "web/tsconfig.json",
  "e2e/tsconfig.json",
]) {
  check(`types: ${project}`, bin("tsc"), ["-p", project]);
}

const postgres = await startPostgres();
if (!postgres.url) console.log(`\nPostgreSQL: ${postgres.reason} Its half of the store's tests is left out.`);
suite(
  "unit, property and API tests",
  bin("vitest"),
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}/unit.json`],
  `${results}/unit.json`,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.success || report.numFailedTests > 0 ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  postgres.url ? { VARIORUM_TEST_DATABASE_URL: postgres.url } : {},
);
await postgres.stop();

heading("build");
try {
  await ensureBuilt();
  tally.passed += 1;
} catch (error) {
  console.error(error);
  tally.failed += 1;
}

const browser = findBrowser();
if (browser) {
  suite(
    "end-to-end tests",
    bin("playwright"),
    ["test", "--config", "e2e/playwright.config.ts"],
    `${results}/e2e.json`,
    (report) => ({
      passed: report.stats.expected + report.stats.flaky,
      shaky: report.suites.flatMap(passedAtTheSecondTry),
      failed: report.stats.unexpected + report.errors.length,
      skipped: report.stats.skipped,
    }),
    { VARIORUM_BROWSER: browser.path ?? "", VARIORUM_E2E_REPORT: `${results}/e2e.json` },
  );
} else {
  console.error(
    "No browser: install Chromium or Chrome, or set CHROME_PATH to one, and run npm test again. The end-to-end tests count as failed.",
  );
  tally.failed += 1;
}

console.log("");
for (const name of tally.shaky) console.log(`Passed only at the second try, and to be looked into: ${name}`);
console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ""}`,
);
process.exitCode = tally.failed === 0 ? 0 : 1;
