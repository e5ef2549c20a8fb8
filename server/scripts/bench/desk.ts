/**
 * How quick the page is over the largest story, in a real browser, on the
 * build that `npm start` serves. The browser is driven by a program in
 * e2e/bench, where Playwright and the page models are; here the story is made
 * and served.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { findBrowser } from "../browser.mjs";
import { ensureBuilt } from "../built.mjs";
import { type BigStorySize, FULL_SIZE, SMALL_SIZE } from "./big-story.ts";
import type { Measurement, Table } from "./measurement.ts";
import { median, quantile } from "./rounds.ts";
import { type Seed, seedStory } from "./seed-desk.ts";

const root = resolve(import.meta.dirname, "../../..");

/** What e2e/bench/desk.ts prints. */
interface Figure {
  readonly name: string;
  readonly unit: "ms" | "kB" | "MB" | "frames/s";
  readonly target: string;
  readonly values: readonly number[];
}

export const desk: Measurement = {
  name: "desk",
  async measure({ rounds, small }) {
    const browser = findBrowser();
    if (browser === null) return [withoutBrowser()];
    const size = small ? SMALL_SIZE : FULL_SIZE;
    await ensureBuilt();
    const folder = await mkdtemp(join(tmpdir(), "variorum-bench-"));
    try {
      const seed = await seedStory(folder, size);
      const figures = await withServer(folder, (address) =>
        drive(address, seed, rounds, browser.path === null ? "" : browser.path),
      );
      return [tableOf(figures, size, rounds)];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function withServer<Value>(
  dataDirectory: string,
  work: (address: string) => Promise<Value>,
): Promise<Value> {
  const port = await freePort();
  const server = spawn(process.execPath, [resolve(root, "dist/server/main.js")], {
    env: { ...process.env, PORT: String(port), VARIORUM_DATA_DIR: dataDirectory, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    // Its first line says that it is open.
    await once(server.stdout, "data");
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
}

async function drive(
  address: string,
  { storyId, profileId }: Seed,
  rounds: number,
  browser: string,
): Promise<readonly Figure[]> {
  const program = resolve(root, "e2e/bench/desk.ts");
  const args = [resolve(root, "server/scripts/run-ts.mjs"), program, address, storyId, profileId];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, String(rounds)], {
    env: { ...process.env, VARIORUM_BROWSER: browser },
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout) as readonly Figure[];
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

function tableOf(figures: readonly Figure[], { outlets, utterances }: BigStorySize, rounds: number): Table {
  const story = `${utterances.toLocaleString("en")} utterances in ${outlets} outlets`;
  const load = loadavg()[0]?.toFixed(1) ?? "?";
  return {
    title: "The desk in a browser",
    about: `A made story of ${story}, headless Chromium at 1440 by 900 without a graphics processor, a production build, nothing in the browser's cache; ${rounds} rounds, and the interactions of all rounds together. An interaction lasts from the key or the click to the next picture (Event Timing, in steps of 8 ms). Load of the machine at the end: ${load}.`,
    columns: ["", "median", "95 of 100", "target"],
    rows: figures.map(({ name, unit, target, values }) => {
      // Of frames the slow end is the low one.
      const slow = unit === "frames/s" ? 0.05 : 0.95;
      return [name, shown(median(values), unit), shown(quantile(values, slow), unit), target];
    }),
  };
}

function shown(value: number, unit: Figure["unit"]): string {
  return `${unit === "frames/s" ? value.toFixed(1) : Math.round(value).toLocaleString("en")} ${unit}`;
}

function withoutBrowser(): Table {
  return {
    title: "The desk in a browser",
    about: "Not measured: there is no Chromium here and none could be fetched. Name one in CHROME_PATH.",
    columns: [""],
    rows: [],
  };
}
