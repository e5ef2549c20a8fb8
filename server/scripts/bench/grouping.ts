/**
 * Finding the quotations that report one utterance among many, beside what
 * else one would use. All get the same texts in the same run, each row in a
 * process of its own.
 */
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type Way, waysOfGrouping } from "./grouping-ways.ts";
import type { Measurement, Table } from "./measurement.ts";
import type { GroupingRun } from "./timed-grouping.ts";

const SIZES = [1_000, 10_000, 100_000];
const SMALL_SIZES = [100];

/** Nobody waits longer for a row; what the row before promises to take longer is not begun. */
const MOST_SECONDS = 600;

export const grouping: Measurement = {
  name: "grouping",
  async measure({ small, tell }) {
    const rows: string[][] = [];
    const ways = waysOfGrouping().map((way, number) => ({ way, number, last: null as Measured | null }));
    for (const size of small ? SMALL_SIZES : SIZES) {
      for (const entry of ways) {
        const expected = secondsExpected(entry.way, size, entry.last);
        const run = expected > MOST_SECONDS ? null : await runApart(entry.number, size);
        if (run !== null) entry.last = { size, seconds: run.cpu };
        const row = [
          `${size.toLocaleString("en")}, ${entry.way.name}`,
          ...(run === null ? cellsOfNone(expected) : cellsOf(run, size)),
        ];
        tell(row);
        rows.push(row);
      }
    }
    return [tableOf(rows)];
  },
};

interface Measured {
  readonly size: number;
  readonly seconds: number;
}

/** By what the way took for fewer quotations; 0 where nothing is known. */
export function secondsExpected({ grows }: Pick<Way, "grows">, size: number, last: Measured | null): number {
  return last === null ? 0 : last.seconds * (size / last.size) ** grows;
}

/** Null where it was not done in time. */
async function runApart(way: number, size: number): Promise<GroupingRun | null> {
  const runner = resolve(import.meta.dirname, "../run-ts.mjs");
  const program = join(import.meta.dirname, "timed-grouping.ts");
  const limits = { timeout: MOST_SECONDS * 1_000, killSignal: "SIGKILL" } as const;
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [runner, program, `${way}`, `${size}`],
      limits,
    );
    return JSON.parse(stdout) as GroupingRun;
  } catch (error) {
    if (error instanceof Error && "killed" in error && error.killed === true) return null;
    throw error;
  }
}

function cellsOf({ wall, cpu, recall, precision, peak }: GroupingRun, size: number): string[] {
  const share = (value: number | null) => value?.toFixed(3) ?? "";
  return [
    `${wall.toFixed(2)} s`,
    `${cpu.toFixed(2)} s`,
    `${((cpu / size) * 1_000).toFixed(2)} ms`,
    share(recall),
    share(precision),
    `${peak.toFixed(0)} MB`,
  ];
}

/** A way of which nothing was expected was ended at the limit. */
function cellsOfNone(expected: number): string[] {
  const seconds = Math.round(Math.max(expected, MOST_SECONDS)).toLocaleString("en");
  return ["not run", expected > MOST_SECONDS ? `some ${seconds} s` : `over ${seconds} s`, "", "", "", ""];
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    title: "Grouping",
    about: `Quotations of 8 to 30 words from a seeded generator, each utterance in one to five versions (a word replaced or left out, an end cut off). Recall and precision are of the pairs that belong together by construction. Reading the words is part of the time. Each row is a process of its own, and the memory is the most that it ever held. No row is given more than ${MOST_SECONDS} s: one that would take longer, by the row with fewer quotations and how the way grows, is not run, and its seconds are what it would take.`,
    columns: ["", "clock", "processor", "processor each", "recall", "precision", "memory"],
    rows,
  };
}
