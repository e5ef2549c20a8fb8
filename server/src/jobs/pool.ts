/** Workers with a time limit and a memory limit each, behind the use cases' interfaces. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import type { CorrectedAnalysis } from "../domain/analyze.ts";
import type { Comparison } from "../domain/compare.ts";
import { DeskError } from "../domain/desk-error.ts";
import { filled, REFUSALS } from "../domain/refusals.ts";
import { DEFAULT_OPTIONS } from "../formats/format-options.ts";
import type {
  Analyzer,
  FileReader,
  ReadableText,
  RenderedReport,
  ReportRenderer,
  ReportSealer,
  TextLabels,
} from "../usecases/desk.ts";
import { type Progress, UNWATCHED } from "../usecases/progress.ts";
import { sealerOn } from "./seal-reports.ts";
import { type RenderTask, whileSending } from "./send-report.ts";
import type { AnalysisTask, Outcome } from "./worker.ts";

export interface Limits {
  readonly analysisMs: number;
  readonly comparisonMs: number;
  readonly readingMs: number;
  readonly renderingMs: number;
  readonly memoryMb: number;
}

/** A hundred articles take some ten seconds; what takes a minute is no story but an attack or a bug. */
const LIMITS: Limits = {
  analysisMs: 60_000,
  comparisonMs: 10_000,
  readingMs: 20_000,
  renderingMs: 180_000,
  memoryMb: 1024,
};

export interface WorkerPool extends Analyzer, FileReader, ReportRenderer, ReportSealer {
  close(): Promise<void>;
}

/**
 * Four pools: whoever compares two sentences or reads a file must not queue
 * behind an analysis, nor behind a long report, nor whoever signs behind one that is set. Workers start when they are needed, so that opening the
 * desk costs nothing; the analyzing ones stay, since loading the language takes
 * half a second.
 */
export function openPool(
  limits: Limits = LIMITS,
  filename: string = workerFile(),
  modelDirectory: string | null = null,
): WorkerPool {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1));
  const shared = {
    filename,
    minThreads: 0,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  };
  const analyzing = new Piscina({ ...shared, idleTimeout: 600_000 });
  const quick = new Piscina({ ...shared, idleTimeout: 60_000 });
  const rendering = new Piscina({
    ...shared,
    // Fonts and Word's tree of objects: a report of ten thousand statements is rare, and one at a time.
    maxThreads: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb * 2 },
  });
  const sealing = new Piscina({
    ...shared,
    maxThreads: 1,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb * 2 },
  });
  const sealer = sealerOn((name, task, ports) =>
    run(sealing, name, task, limits.renderingMs, UNSEALED, { ports, signal: null }),
  );
  return {
    analyze: (articles, corrections, progress = UNWATCHED) =>
      withPort(progress, (port) =>
        run<CorrectedAnalysis>(
          analyzing,
          "analyze",
          { articles, corrections, modelDirectory, port } satisfies AnalysisTask,
          limits.analysisMs,
          {
            code: "analysis.timed-out",
            sentence: "The analysis of this story took too long and was stopped; nothing was changed.",
          },
          { ports: port === null ? [] : [port], signal: progress.signal },
        ),
      ),
    compare: (a, b) =>
      run<Comparison>(quick, "compare", { a, b }, limits.comparisonMs, {
        code: "analysis.timed-out",
        sentence: "The comparison took too long and was stopped: compare shorter texts.",
      }),
    read: (name, bytes) =>
      run<ReadableText>(quick, "readFile", { name, bytes }, limits.readingMs, {
        code: "article.unreadable",
        sentence: filled(REFUSALS.beyondLimits, name),
      }),
    describe: (text) =>
      run<TextLabels>(quick, "describeText", text, limits.readingMs, {
        code: "article.unreadable",
        sentence: "The language of this text could not be told in time: give it yourself.",
      }),
    async render(report, format, layout = DEFAULT_OPTIONS, progress = UNWATCHED) {
      const { body, ...facts } = await whileSending(report, (port) =>
        withPort(progress, (telling) => {
          const task: RenderTask = { port, progress: telling, format, options: layout };
          const ports = telling === null ? [port] : [port, telling];
          const overrun = {
            code: "report.timed-out",
            sentence:
              "This report could not be set within the limits of time and memory: narrow it by a filter, or take CSV or JSON.",
          } as const;
          const companions = { ports, signal: progress.signal };
          return run<RenderedReport>(
            rendering,
            "renderReport",
            task,
            limits.renderingMs,
            overrun,
            companions,
          );
        }),
      );
      return { ...facts, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) };
    },
    ...sealer,
    async close() {
      await Promise.all([analyzing.destroy(), quick.destroy(), rendering.destroy(), sealing.destroy()]);
    },
  };
}

interface Overrun {
  readonly code: "analysis.timed-out" | "article.unreadable" | "report.timed-out";
  readonly sentence: string;
}

const UNSEALED: Overrun = {
  code: "report.timed-out",
  sentence: "This report could not be signed or compared within the limits of time and memory.",
};

/** What goes along with a task. */
interface Companions {
  /** Handed over to the worker. */
  readonly ports: readonly MessagePort[];
  /** Null: it cannot be cancelled. */
  readonly signal: AbortSignal | null;
}

/** A line from the worker on which it tells how far it is; none where nobody listens. */
async function withPort<Value>(
  progress: Progress,
  work: (port: MessagePort | null) => Promise<Value>,
): Promise<Value> {
  if (progress === UNWATCHED) return await work(null);
  const { port1, port2 } = new MessageChannel();
  port1.on("message", ({ share, sentence }: { share: number; sentence: string }) =>
    progress.tell(share, sentence),
  );
  return await work(port2).finally(() => port1.close());
}

async function run<Value>(
  pool: Piscina,
  name: string,
  task: unknown,
  timeoutMs: number,
  overrun: Overrun,
  { ports, signal }: Companions = { ports: [], signal: null },
): Promise<Value> {
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  const outcome = (await pool
    .run(task, {
      name,
      transferList: [...ports],
      // Either ends the worker itself: what it does cannot be asked to stop.
      signal: signal === null ? timeout : AbortSignal.any([timeout, signal]),
    })
    .catch((cause: unknown) => {
      signal?.throwIfAborted();
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
