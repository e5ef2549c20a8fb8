/** What the pipeline makes of a story: the shape every outer part (store, API, command line, report) reads. */
import type { Collation, Witness } from "./collation/collation.ts";
import type { Conflict, Difference } from "./difference/difference.ts";
import type { Quotation, Speaker } from "./quotation/quotation.ts";
import type { Suggestion } from "./second-opinion.ts";

/** The speech event that quotations in several outlets report; never seen itself, only through its witnesses. */
export interface Utterance {
  /** Derived from content. */
  readonly id: string;
  /** Several only where outlets disagree on who spoke. */
  readonly speakerIds: readonly string[];
  /** In the order of the articles' origin; two or more, unless an editor made the utterance. */
  readonly witnesses: readonly Witness[];
  readonly collation: Collation;
  /** Gravest first; every variation site has at least one. */
  readonly differences: readonly Difference[];
  /** 0 to 1: calibrated probability of the weakest link that holds the witnesses together. */
  readonly confidence: number;
  /** What a language model would have an editor look at; only where one is set up. */
  readonly suggestions?: readonly Suggestion[];
}

export interface Analysis {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
  /** With witnesses in two articles or more, or made by an editor; gravest first. A quotation belongs to one at most. */
  readonly utterances: readonly Utterance[];
  readonly conflicts: readonly Conflict[];
}
