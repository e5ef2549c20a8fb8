/** What a reader may choose about a format; every format takes all of it and heeds what concerns it. */
import type { Paper } from "../contract/report-formats.ts";

export interface FormatOptions {
  /** The sheet that the paged formats are set for. */
  readonly paper: Paper;
  /** CSV begins with a byte order mark: some spreadsheets take UTF-8 for their own code page without it. */
  readonly bom: boolean;
  /** ClaimReview of this claim alone, by its anchor; null: all of them in one graph. */
  readonly claim: string | null;
}

export const DEFAULT_OPTIONS: FormatOptions = { paper: "a4", bom: false, claim: null };
