/**
 * Jobs: long work that goes on after the request that asked for it was
 * answered. They live in the memory of the server; a restart ends them, and
 * since each writes in one transaction, it leaves nothing half done.
 */
import type { Progress } from "./progress.ts";

export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled";

export interface Job<Kind extends string = string> {
  readonly id: string;
  /** What was asked for. */
  readonly kind: Kind;
  /** Null for what concerns no story yet. */
  readonly storyId: string | null;
  /** The profile that asked for it, and alone may fetch it; null where none was named: reading needs none. */
  readonly startedBy: string | null;
  readonly state: JobState;
  /** Of the whole, from 0 to 1; it never falls. */
  readonly share: number;
  /** What is being done; at the end, why it failed. */
  readonly sentence: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

/** What the work came to, to be fetched once. */
export type Outcome =
  | { readonly kind: "value"; readonly status: number; readonly value: unknown }
  | { readonly kind: "file"; readonly file: FileAnswer };

/** A file on its way out, and how a browser is to take it. */
export interface FileAnswer {
  readonly body: Uint8Array | AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  /** The name to save it under; null: it is to be shown. */
  readonly saveAs: string | null;
  readonly contentPolicy: string;
}

export interface JobTask<Kind extends string = string> {
  readonly kind: Kind;
  readonly storyId: string | null;
  readonly startedBy: string | null;
  readonly work: (progress: Progress) => Promise<Outcome>;
}

export interface Jobs<Kind extends string = string> {
  /** Refuses with `job.too-many`. */
  begin(task: JobTask<Kind>): Job<Kind>;
  /** Whether it has ended within that time. */
  endsWithin(id: string, milliseconds: number): Promise<boolean>;
  /** Oldest first. */
  list(): readonly Job<Kind>[];
  /** Refuses with `job.not-found`, as `cancel` and `outcome` do. */
  find(id: string): Job<Kind>;
  /** Cancels what goes on and forgets what has ended. */
  cancel(id: string): Job<Kind>;
  /** What it came to: throws what it failed with, or `job.unfinished`. */
  outcome(id: string): Outcome;
  /** Drops it with everything kept of it; what is gone already stays gone. */
  forget(id: string): Promise<void>;
  /** Tells of each job that begins, gets on or ends; answers how to stop. */
  watch(tell: (job: Job<Kind>) => void): () => void;
}
