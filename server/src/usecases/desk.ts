/**
 * What the use cases work with. Each takes the desk as its first parameter and
 * asks it for everything that is not a pure function: rows, time, ids, and the
 * work that runs outside this thread.
 */
import type { CorrectedAnalysis } from "../domain/analyze.ts";
import type { Comparison } from "../domain/compare.ts";
import type { KeptCorrection } from "../domain/corrections/correction.ts";
import type { Report, ReportChanges } from "../domain/report/report.ts";
import type { SealedReport } from "../domain/report/seal.ts";
import type { Signature } from "../domain/report/sign-off.ts";
import type { Article } from "../domain/text/article.ts";
import type { Progress } from "./progress.ts";
import type { DeskStore } from "./store.ts";

export interface Analyzer {
  /** Refuses with `analysis.timed-out` when its limits of time or memory are hit; tells its progress from 0 to 1. */
  analyze(
    articles: readonly Article[],
    corrections: readonly KeptCorrection[],
    progress?: Progress,
  ): Promise<CorrectedAnalysis>;
  compare(a: string, b: string): Promise<Comparison>;
}

/** What a file says once it is read; null where it does not say. */
export interface ReadableText {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

export type TextLabels = Omit<ReadableText, "text">;

export interface FileReader {
  /** Refuses with `article.empty`, `article.not-text`, `article.too-large` or `article.unreadable`. */
  read(name: string, bytes: Uint8Array): Promise<ReadableText>;
  /** What a pasted text says of itself, as a file would. */
  describe(text: string): Promise<TextLabels>;
}

export interface RenderedReport {
  readonly body: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** What a reader may choose about a format; each heeds what concerns it. */
export interface ReportLayout {
  readonly paper: "a4" | "letter";
  /** A byte order mark before CSV. */
  readonly bom: boolean;
  /** ClaimReview of one claim, by its anchor; null: of all. */
  readonly claim: string | null;
}

export interface ReportRenderer {
  /** Refuses with `report.format-unknown`, `claim.not-found`, and `report.timed-out` when its limits of time or memory are hit. */
  render(report: Report, format: string, layout?: ReportLayout, progress?: Progress): Promise<RenderedReport>;
}

/** What goes through a whole report at once, outside the server's own thread. */
export interface ReportSealer {
  /** `previous`: the version signed last, as kept; null for the first. */
  seal(report: Report, signature: Signature, previous: string | null): Promise<SealedReport>;
  changesSince(previous: string, report: Report): Promise<ReportChanges>;
  /** The hash that the text of a signed report deserves; null for what is none. */
  sealOf(text: string): Promise<string | null>;
}

export interface Desk {
  readonly store: DeskStore;
  readonly analyzer: Analyzer;
  readonly files: FileReader;
  readonly reports: ReportRenderer & ReportSealer;
  /** ISO 8601 instant in UTC. */
  now(): string;
  /** A new id such as `story_…`, never given twice. */
  newId(
    noun:
      | "story"
      | "article"
      | "event"
      | "ruling"
      | "correction"
      | "claim"
      | "reply"
      | "check"
      | "loss"
      | "profile"
      | "job",
  ): string;
  /** Lets other requests have their turn in the middle of long work. */
  pause(): Promise<void>;
  /** Whoever waits for what is done with this desk. */
  readonly progress: Progress;
  /** SHA-256 in hex, of bytes or of a text as UTF-8. */
  digest(content: string | Uint8Array): string;
  /** Of the program, for reports. */
  readonly version: string;
  /** Where the page is served, without a slash at the end: reports say where they can be looked up. */
  readonly origin: string;
}
