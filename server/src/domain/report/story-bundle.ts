/**
 * A story as one value that another desk can take in without loss: its log and
 * what the log only names (texts, files, signed versions). Everything else, from
 * rulings to the queue, follows from these.
 */
import type { Utterance } from "../analysis.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Attachment } from "../review/ruling.ts";
import type { StoryEvent } from "../review/story-event.ts";
import type { Report } from "./report.ts";

/** Raised only when a field changes its meaning or goes; additions leave it. */
export const BUNDLE_SCHEMA_VERSION = 1;

export interface StoryBundle {
  readonly schemaVersion: typeof BUNDLE_SCHEMA_VERSION;
  readonly storyId: string;
  readonly createdAt: string;
  /** Oldest first; each hash covers the one before. */
  readonly events: readonly Omit<StoryEvent, "storyId" | "undoneBy">[];
  /** Every text that an article has or had. */
  readonly texts: readonly { readonly textHash: string; readonly text: string }[];
  /** Which quotations each utterance holds, so that it keeps its id where another engine reads the articles. */
  readonly utterances: readonly {
    readonly id: string;
    readonly quotationIds: readonly string[];
    readonly version: number;
  }[];
  /** Ruled on and no longer in the articles: as they last were. */
  readonly orphans: readonly {
    readonly utterance: Utterance;
    readonly quotations: readonly Quotation[];
    readonly textHashes: Readonly<Record<string, string>>;
    readonly contentHash: string;
    readonly version: number;
  }[];
  readonly attachments: readonly (Attachment & { readonly contentBase64: string })[];
  /** Reports as signed, in canonical JSON. */
  readonly versions: readonly {
    readonly number: number;
    readonly eventNumber: number;
    readonly report: string;
  }[];
}

/** A report as data that holds no story, and says so. */
export interface ReportWithoutBundle {
  readonly bundle: null;
  readonly whyNoBundle: string;
}

/** The report as a file that can be taken in again. */
export interface ReportWithBundle extends Report {
  readonly bundle: StoryBundle;
}
