import type { Span } from "../text/span.ts";
import type { QuotationMode } from "./quotation.ts";
import type { Referent } from "./referents.ts";

/** A quotation on its way through the sieve, before it has an id. */
export interface Draft {
  readonly mode: QuotationMode;
  /** Indices of marked spans in text order, empty for indirect speech. Grows while the quotation goes on. */
  readonly quotes: number[];
  /** What is reported without marks; empty for everything else. */
  readonly spans: readonly Span[];
  /** Where it starts, and the sentence and paragraph that hold that place. */
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly rule: string;
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly referent: Referent | null;
  /** Nothing but pointing stands beside it in its sentence. */
  readonly alone: boolean;
}
