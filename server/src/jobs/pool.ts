/** Workers with a time limit and a memory limit each, behind the use cases' interfaces. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import type { CorrectedAnalysis } from "../domain/analyze.ts";
import type { Comparison } from "../domain/compare.ts";
import { DeskError } from "../domain/desk-error.ts";
import type { Analyzer, FileReader, ReadableText } from "../usecases/desk.ts";
import type { Outcome } from "./worker.ts";

export interface Limits {
  readonly analysisMs: number;
  readonly comparisonMs: number;
  readonly readingMs: number;
  readonly memoryMb: number;
}

/** A hundred articles take some ten seconds; what takes a minute is no story but an attack or a bug. */
const LIMITS: Limits = { analysisMs: 60_000, comparisonMs: 10_000, readingMs: 20_000, memoryMb: 1024 };

export interface WorkerPool extends Analyzer, FileReader {
  close(): Promise<void>;
}

/**
 * Two pools: whoever compares two sentences or reads a file must not queue
 * behind an analysis. Workers start when they are needed, so that opening the
 * desk costs nothing; the analyzing ones stay, since loading the language takes
 * half a second.
 */
export function openPool(limits: Limits = LIMITS, filename: string = workerFile()): WorkerPool {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1));
  const shared = {
    filename,
    minThreads: 0,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  };
  const analyzing = new Piscina({ ...shared, idleTimeout: 600_000 });
  const quick = new Piscina({ ...shared, idleTimeout: 60_000 });
  return {
    analyze: (articles, corrections) =>
      run<CorrectedAnalysis>(analyzing, "analyze", { articles, corrections }, limits.analysisMs, {
        code: "analysis.timed-out",
        sentence: "The analysis of this story took too long and was stopped; nothing was changed.",
      }),
    compare: (a, b) =>
      run<Comparison>(quick, "compare", { a, b }, limits.comparisonMs, {
        code: "analysis.timed-out",
        sentence: "The comparison took too long and was stopped: compare shorter texts.",
      }),
    read: (name, bytes) =>
      run<ReadableText>(quick, "readFile", { name, bytes }, limits.readingMs, {
        code: "article.unreadable",
        sentence: `${name} could not be read within the limits of time and memory: paste its text instead.`,
      }),
    describe: (text) =>
      run<Pick<ReadableText, "title" | "language">>(quick, "describeText", text, limits.readingMs, {
        code: "article.unreadable",
        sentence: "The language of this text could not be told in time: give it yourself.",
      }),
    async close() {
      await Promise.all([analyzing.destroy(), quick.destroy()]);
    },
  };
}

interface Overrun {
  readonly code: "analysis.timed-out" | "article.unreadable";
  readonly sentence: string;
}

async function run<Value>(
  pool: Piscina,
  name: string,
  task: unknown,
  timeoutMs: number,
  overrun: Overrun,
): Promise<Value> {
  const outcome = (await pool
    .run(task, { name, signal: AbortSignal.timeout(timeoutMs) })
    .catch((cause: unknown) => {
      throw isOverrun(cause) ? new DeskError(overrun.code, overrun.sentence, { cause }) : cause;
    })) as Outcome<Value>;
  if (outcome.kind === "refused") throw new DeskError(outcome.code, outcome.sentence);
  return outcome.value;
}

/** Out of time, or out of memory. */
function isOverrun(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return cause.name === "AbortError" || ("code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY");
}

/** A build has the worker beside its chunks or one folder above them. */
function workerFile(): string {
  const here = import.meta.dirname;
  if (import.meta.url.endsWith(".ts")) return join(here, "worker-dev.mjs");
  const built = [join(here, "worker.js"), join(here, "../worker.js")].find((file) => existsSync(file));
  if (built === undefined) throw new Error(`no worker.js beside ${here}: the build is incomplete`);
  return built;
}
