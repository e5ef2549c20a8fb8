/** The witnesses of one utterance laid side by side: the n-way counterpart of a diff. */
import type { ArticleSpan } from "../text/article.ts";

/**
 * How an outlet gives the words of the transcript: all of them and no others;
 * its words and no others, but not all; or otherwise.
 */
export const FIDELITIES = ["verbatim", "trimmed", "altered"] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** One article's testimony to an utterance. */
export interface Witness {
  readonly articleId: string;
  /** In text order; several where the outlet breaks the statement up. */
  readonly quotationIds: readonly string[];
  /** Sorted ids of the articles that carry the same copy (one wire story), this one included: copies add no independent testimony. */
  readonly carriers: readonly string[];
  /** Only where a transcript or an official text is among the witnesses; not on that text itself, nor on a mere paraphrase. */
  readonly fidelity?: Fidelity;
}

/** What one or more articles have at a place. Empty text is an omission; its spans are empty and mark the place. */
export interface Reading {
  /** As the first article in `articleIds` prints it, never normalised. */
  readonly text: string;
  /** Sorted. */
  readonly articleIds: readonly string[];
  /** At least one for each article; more where an attribution interrupts the words. */
  readonly spans: readonly ArticleSpan[];
}

/**
 * Why a witness has no words in a stretch: it left them out between words it
 * gives (`omission`), or its quotation starts later or ends earlier (`beyond`).
 */
export interface Absence {
  readonly articleId: string;
  readonly why: "omission" | "beyond";
}

/** A stretch that all present witnesses share (`agreement`), or a place where they part (`variation`, TEI `<app>`). */
export interface Stretch {
  readonly id: string;
  readonly kind: "agreement" | "variation";
  /** One for an agreement, two or more for a variation (an omission counts as a reading). */
  readonly readings: readonly Reading[];
  readonly absent: readonly Absence[];
}

/** Every token of every witness stands in exactly one stretch, in the witness's order. */
export interface Collation {
  /** Sorted: the witnesses laid side by side. */
  readonly articleIds: readonly string[];
  readonly stretches: readonly Stretch[];
  /** False when limits were hit and the alignment is approximate. */
  readonly precise: boolean;
}
