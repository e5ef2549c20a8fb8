/** One naming of a member of the cast in the article's text. */
import type { Span } from "../text/span.ts";

export interface Mention extends Span {
  readonly member: number;
  readonly possessive: boolean;
  /** Stands between quotation marks: good for a full name, not for "he". */
  readonly quoted: boolean;
  /** Where title and name start together. */
  readonly from: number;
}
