/** The typed disagreements between readings; the product is their ranking. */
import type { Reading } from "../collation/collation.ts";
import type { ArticleSpan } from "../text/article.ts";
import type { Telling } from "./telling.ts";

/** In falling order of harm: the first is what an editor must see first. */
export const DIFFERENCE_TYPES = [
  "contradiction",
  "negation",
  "number",
  "date",
  "attribution",
  "modality",
  "omission",
  "interpolation",
  "name",
  "occasion",
  "wording",
  "form",
  "formal",
] as const;
export type DifferenceType = (typeof DIFFERENCE_TYPES)[number];

export interface Difference {
  /** Derived from content, so that collating again keeps it. */
  readonly id: string;
  readonly type: DifferenceType;
  /** 0 nothing at stake, 1 the statement is reversed. */
  readonly severity: number;
  /** The rule that typed it, by name. */
  readonly rule: string;
  /** One sentence for an editor, readable aloud. */
  readonly reason: string;
  /** What the sentence says, for other languages; what an older version analyzed has none. */
  readonly telling?: Telling;
  /** The variation site it was typed from; null for differences of the whole utterance (speaker, form, occasion). */
  readonly siteId: string | null;
  readonly readings: readonly Reading[];
  /**
   * Places in `readings`; those that stand together do not differ from one another in this way ("eighty" and
   * "80" against "60"). Where it is absent each reading stands alone.
   */
  readonly sides?: readonly (readonly number[])[];
  /** Set where an editor put it aside: it is shown as such and does not count. */
  readonly dismissed?: Dismissal;
  /** How the engine typed it, where an editor knows better. */
  readonly retypedFrom?: DifferenceType;
}

export interface Dismissal {
  readonly reason: string;
  /** Undoing the act that made it brings the difference back. */
  readonly correctionId: string;
}

/** A figure, date or name outside quotations on which articles disagree about the same fact. */
export interface Conflict {
  readonly id: string;
  readonly type: "number" | "date" | "name";
  readonly reason: string;
  readonly telling?: Telling;
  readonly values: readonly (ArticleSpan & { readonly text: string })[];
}
