/** The jobs of one server: a few run at once, others wait their turn, and what has ended waits to be fetched. */
import { setTimeout as sleep } from "node:timers/promises";
import { DeskError } from "../domain/desk-error.ts";
import type { FileAnswer, Job, Jobs, JobTask, Outcome } from "../usecases/jobs.ts";
import type { KeptFiles } from "./kept-files.ts";

export interface JobListParts {
  readonly files: KeptFiles;
  now(): string;
  newId(noun: "job"): string;
  /** Hears of what is no refusal but a bug. */
  report(error: unknown): void;
}

/** The pools behind them have as many workers at most. */
const AT_ONCE = 4;
/** More than that is no desk at work but a script gone wrong. */
const MOST_UNFINISHED = 50;
const MOST_ENDED = 50;
/** What nobody has fetched within an hour nobody waits for. */
const KEPT_MS = 3_600_000;
/** A window is told no more often: it could not show more. */
const TOLD_EVERY_MS = 100;

type Result =
  | Extract<Outcome, { kind: "value" }>
  | { readonly kind: "file"; readonly file: Omit<FileAnswer, "body"> }
  | { readonly kind: "failed"; readonly error: unknown };

interface Entry<Kind extends string> {
  job: Job<Kind>;
  /** Null once it is over: it holds all that was sent. */
  work: JobTask<Kind>["work"] | null;
  readonly control: AbortController;
  readonly ended: Promise<void>;
  readonly end: () => void;
  /** Null before the end. */
  result: Result | null;
  lastTold: number;
  expiry: NodeJS.Timeout | null;
}

export class JobList<Kind extends string> implements Jobs<Kind> {
  readonly #parts: JobListParts;
  readonly #entries = new Map<string, Entry<Kind>>();
  readonly #watchers = new Set<(job: Job<Kind>) => void>();

  constructor(parts: JobListParts) {
    this.#parts = parts;
  }

  begin(task: JobTask<Kind>): Job<Kind> {
    if (this.#all().filter(({ result }) => result === null).length >= MOST_UNFINISHED) {
      throw new DeskError(
        "job.too-many",
        "The desk has as much long work before it as it can hold: try again in a moment.",
      );
    }
    const entry = this.#newEntry(task);
    this.#entries.set(entry.job.id, entry);
    this.#tell(entry);
    this.#startNext();
    return entry.job;
  }

  async endsWithin(id: string, milliseconds: number): Promise<boolean> {
    const entry = this.#find(id);
    if (milliseconds > 0) {
      const patience = new AbortController();
      const gone = sleep(milliseconds, undefined, { signal: patience.signal }).catch(() => {});
      await Promise.race([entry.ended, gone]);
      patience.abort();
    }
    return entry.result !== null;
  }

  list(): readonly Job<Kind>[] {
    return this.#all().map(({ job }) => job);
  }

  find(id: string): Job<Kind> {
    return this.#find(id).job;
  }

  cancel(id: string): Job<Kind> {
    const entry = this.#find(id);
    if (entry.result !== null) {
      void this.forget(id);
      return entry.job;
    }
    entry.control.abort(new DeskError("job.cancelled", "This was cancelled; nothing was changed."));
    if (entry.job.state === "waiting") this.#settle(entry, cancelled(entry), "cancelled");
    else this.#change(entry, { sentence: "Cancelling" });
    return entry.job;
  }

  outcome(id: string): Outcome {
    const { result } = this.#find(id);
    if (result === null) throw new DeskError("job.unfinished", "This is still under way: ask again later.");
    if (result.kind === "failed") throw result.error;
    if (result.kind === "value") return result;
    return { kind: "file", file: { ...result.file, body: this.#parts.files.read(id) } };
  }

  async forget(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    this.#entries.delete(id);
    if (entry?.expiry) clearTimeout(entry.expiry);
    if (entry?.result?.kind === "file") await this.#parts.files.drop(id);
  }

  watch(tell: (job: Job<Kind>) => void): () => void {
    this.#watchers.add(tell);
    return () => {
      this.#watchers.delete(tell);
    };
  }

  /** Cancels everything and removes what was kept. */
  async close(): Promise<void> {
    this.#watchers.clear();
    const all = this.#all();
    for (const { job } of all) this.cancel(job.id);
    await Promise.all(all.map(({ ended }) => ended));
    await this.#parts.files.dropAll();
    for (const { expiry } of all) if (expiry !== null) clearTimeout(expiry);
    this.#entries.clear();
  }

  #newEntry({ kind, storyId, startedBy, work }: JobTask<Kind>): Entry<Kind> {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    return {
      job: {
        id: this.#parts.newId("job"),
        ...{ kind, storyId, startedBy },
        state: "waiting",
        share: 0,
        sentence: "Waiting for its turn",
        startedAt: this.#parts.now(),
        endedAt: null,
      },
      work,
      control: new AbortController(),
      ended,
      end,
      result: null,
      lastTold: 0,
      expiry: null,
    };
  }

  #startNext(): void {
    const all = this.#all();
    let free = AT_ONCE - all.filter(({ job }) => job.state === "running").length;
    for (const entry of all) {
      if (free === 0) return;
      if (entry.job.state !== "waiting") continue;
      free -= 1;
      if (entry.work !== null) void this.#run(entry, entry.work);
    }
  }

  async #run(entry: Entry<Kind>, work: JobTask<Kind>["work"]): Promise<void> {
    const { signal } = entry.control;
    this.#change(entry, { state: "running", sentence: "Beginning" });
    try {
      const tell = (share: number, sentence: string) => this.#getOn(entry, share, sentence);
      // Cancelled too late: a change to a story stands once it is made.
      this.#settle(entry, await this.#keep(entry, await work({ signal, tell })), "done");
    } catch (error) {
      await this.#parts.files.drop(entry.job.id);
      if (signal.aborted) this.#settle(entry, cancelled(entry), "cancelled");
      else this.#settle(entry, { kind: "failed", error }, "failed");
      if (!signal.aborted && !(error instanceof DeskError)) this.#parts.report(error);
    }
    this.#startNext();
  }

  async #keep({ job, control }: Entry<Kind>, outcome: Outcome): Promise<Result> {
    if (outcome.kind === "value") return outcome;
    const { body, ...file } = outcome.file;
    await this.#parts.files.keep(job.id, body, control.signal);
    return { kind: "file", file };
  }

  /** The work may begin again inside (another editor was quicker): what was told does not fall back. */
  #getOn(entry: Entry<Kind>, share: number, sentence: string): void {
    if (entry.result !== null || entry.control.signal.aborted) return;
    entry.job = { ...entry.job, share: Math.max(entry.job.share, Math.min(share, 1)), sentence };
    if (performance.now() - entry.lastTold >= TOLD_EVERY_MS) this.#tell(entry);
  }

  #settle(entry: Entry<Kind>, result: Result, state: Job["state"]): void {
    entry.result = result;
    entry.work = null;
    this.#change(entry, {
      state,
      share: state === "done" ? 1 : entry.job.share,
      sentence: sentenceOf(result),
      endedAt: this.#parts.now(),
    });
    entry.end();
    const { id } = entry.job;
    entry.expiry = setTimeout(() => void this.forget(id), KEPT_MS).unref();
    const ended = this.#all().filter((each) => each.result !== null);
    for (const { job } of ended.slice(0, -MOST_ENDED)) void this.forget(job.id);
  }

  #change(entry: Entry<Kind>, change: Partial<Job<Kind>>): void {
    entry.job = { ...entry.job, ...change };
    this.#tell(entry);
  }

  #tell(entry: Entry<Kind>): void {
    entry.lastTold = performance.now();
    for (const tell of this.#watchers) tell(entry.job);
  }

  #all(): readonly Entry<Kind>[] {
    return [...this.#entries.values()];
  }

  #find(id: string): Entry<Kind> {
    const entry = this.#entries.get(id);
    if (entry !== undefined) return entry;
    throw new DeskError(
      "job.not-found",
      "There is no such job: its result was fetched, or the desk was started again since.",
    );
  }
}

function cancelled({ control }: Pick<Entry<string>, "control">): Result {
  return { kind: "failed", error: control.signal.reason };
}

function sentenceOf(result: Result): string {
  if (result.kind !== "failed") return "Done";
  const { error } = result;
  return error instanceof DeskError ? error.message : "Something broke on our side; nothing was saved.";
}
