/**
 * What an editor has put right in an analysis. Corrections are constraints:
 * every later analysis of the story is made under them, so that neither a new
 * article nor a better engine undoes a hand's work.
 *
 * They speak of words and names, not of ids alone: an id is made from content
 * and goes with it, and an engine that moves a bound by a comma makes another.
 */
import type { DifferenceType } from "../difference/difference.ts";
import type { QuotationMode, Speaker } from "../quotation/quotation.ts";
import type { Anchor } from "../text/anchor.ts";

/** Words of one article, stretch by stretch. The outlet finds the article when it was taken out and came back under another id. */
export interface Place {
  readonly articleId: string;
  readonly outlet: string;
  /** In text order, never empty. */
  readonly anchors: readonly Anchor[];
}

/** A quotation as it was when the correction was made. */
export interface QuotationRef extends Place {
  readonly quotationId: string;
}

/** Whom an editor names. */
export type NamedSpeaker = Pick<Speaker, "name" | "kind">;

/** A speaker as listed when the correction was made: by any of these names it is found again. */
export interface SpeakerNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface ReadingRef {
  readonly text: string;
  readonly places: readonly Place[];
}

/** A difference by what stands in the outlets; it is the same one as long as these readings stand there. */
export interface DifferenceRef {
  /** As the engine typed it. */
  readonly type: DifferenceType;
  readonly rule: string;
  readonly readings: readonly ReadingRef[];
}

export const CORRECTION_KINDS = [
  "split",
  "merge",
  "move",
  "add-quotation",
  "set-bounds",
  "set-speaker",
  "set-mode",
  "remove-quotations",
  "merge-speakers",
  "split-speaker",
  "rename-speaker",
  "dismiss-difference",
  "retype-difference",
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** `quotations` are an utterance of their own, apart from `rest` and from whatever else these articles say. */
export interface Split {
  readonly kind: "split";
  readonly quotations: readonly QuotationRef[];
  /** What stays together without them; empty when they were in no utterance. */
  readonly rest: readonly QuotationRef[];
  /** Articles that were in then: what comes in later may still join. */
  readonly articleIds: readonly string[];
}

/** All of them are one utterance. */
export interface Merge {
  readonly kind: "merge";
  readonly groups: readonly (readonly QuotationRef[])[];
}

/** `quotations` leave `rest` and belong to `target`. */
export interface Move {
  readonly kind: "move";
  readonly quotations: readonly QuotationRef[];
  readonly rest: readonly QuotationRef[];
  readonly target: readonly QuotationRef[];
}

export interface AddQuotation {
  readonly kind: "add-quotation";
  readonly place: Place;
  readonly mode: QuotationMode;
  readonly speaker: NamedSpeaker | null;
}

export interface SetBounds {
  readonly kind: "set-bounds";
  readonly quotation: QuotationRef;
  readonly place: Place;
}

export interface SetSpeaker {
  readonly kind: "set-speaker";
  readonly quotations: readonly QuotationRef[];
  /** Null: nobody can tell. */
  readonly speaker: NamedSpeaker | null;
}

export interface SetMode {
  readonly kind: "set-mode";
  readonly quotations: readonly QuotationRef[];
  readonly mode: QuotationMode;
}

export interface RemoveQuotations {
  readonly kind: "remove-quotations";
  readonly quotations: readonly QuotationRef[];
}

export interface MergeSpeakers {
  readonly kind: "merge-speakers";
  readonly speakers: readonly SpeakerNames[];
  /** What they are called from now on. */
  readonly name: string;
}

/** Whoever is called `form` is somebody else than `speaker`. */
export interface SplitSpeaker {
  readonly kind: "split-speaker";
  readonly speaker: SpeakerNames;
  readonly form: string;
  /** What the one split off is called from now on. */
  readonly name: string;
}

export interface RenameSpeaker {
  readonly kind: "rename-speaker";
  readonly speaker: SpeakerNames;
  readonly name: string;
}

export interface DismissDifference {
  readonly kind: "dismiss-difference";
  readonly difference: DifferenceRef;
  readonly reason: string;
}

export interface RetypeDifference {
  readonly kind: "retype-difference";
  readonly difference: DifferenceRef;
  readonly type: DifferenceType;
}

export type QuotationCorrection = AddQuotation | SetBounds | SetSpeaker | SetMode | RemoveQuotations;
export type LinkCorrection = Split | Merge | Move;
export type SpeakerCorrection = MergeSpeakers | SplitSpeaker | RenameSpeaker;
export type DifferenceCorrection = DismissDifference | RetypeDifference;
export type Correction = QuotationCorrection | LinkCorrection | SpeakerCorrection | DifferenceCorrection;

/** A correction with its name in the log. The order of making is the order in which they are applied: the later word counts. */
export type KeptCorrection = Correction & { readonly id: string };
