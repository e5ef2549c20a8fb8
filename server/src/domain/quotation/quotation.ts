/**
 * Words an article gives as someone's, and who that is.
 *
 * The terms are those of the attribution literature (PARC, PolNeAR): a
 * *source* (the mention of the speaker) is tied by a *cue* ("told reporters")
 * to a *content*, here the quotation's segments.
 */
import type { Span } from "../text/span.ts";

export const QUOTATION_MODES = ["direct", "mixed", "indirect", "scare"] as const;
/**
 * direct: a clause or more that stands as the speaker's own. mixed: a fragment
 * woven into the reporter's sentence. indirect: reported without marks. scare:
 * marks that report no utterance (irony, titles, nicknames).
 */
export type QuotationMode = (typeof QUOTATION_MODES)[number];

export interface SpeakerRef {
  readonly id: string;
  readonly name: string;
}

/** A person, an office or an organisation that is quoted. */
export interface Speaker extends SpeakerRef {
  readonly kind: "person" | "organisation" | "unnamed";
  /** Every other form the articles use: "Mr. Trump", "the president-elect". */
  readonly aliases: readonly string[];
}

export interface Quotation {
  readonly id: string;
  readonly articleId: string;
  readonly mode: QuotationMode;
  /** In order, never overlapping, marks not included; several where an attribution or a paragraph break interrupts. */
  readonly segments: readonly Span[];
  /** Null where the article does not say, or we cannot tell. */
  readonly speaker: SpeakerRef | null;
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The attribution rule that fired, by name. */
  readonly rule: string;
  /** 0 to 1: how often this rule was right on annotated news. */
  readonly confidence: number;
  /** The quotation this one is nested in. */
  readonly parentId: string | null;
  /** True where the closing mark is missing and the paragraph's end was taken. */
  readonly unterminated: boolean;
}

/** What one article yields; speakers in the order in which they first speak, quotations in text order. */
export interface Extraction {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
}
