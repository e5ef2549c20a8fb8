import type { Span } from "../text/span.ts";
import type { QuotationMode } from "./quotation.ts";
import type { Referent } from "./referents.ts";

/** A quotation on its way through the sieve, before it has an id. */
export interface Draft {
  readonly mode: QuotationMode;
  /** Indices of marked spans in text order, empty where nothing is marked. Grows while the quotation goes on. */
  readonly quotes: number[];
  /** The words themselves where they stand without marks (indirect speech, turns of a transcript) or are parted inside the first. */
  readonly spans: readonly Span[];
  /** Where it starts, and the sentence and paragraph that hold that place. */
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The place of the quotation that this one is nested in: any offset inside its segments. */
  readonly parent: number | null;
  readonly rule: string;
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly referent: Referent | null;
}
