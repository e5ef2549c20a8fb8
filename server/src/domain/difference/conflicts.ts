/** Figures, dates and names outside quotations that articles give differently for the same fact. */
import type { Utterance } from "../analysis.ts";
import type { Language } from "../language.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import type { Conflict } from "./difference.ts";

export function findConflicts(
  _articles: readonly Article[],
  _quotations: readonly Quotation[],
  _utterances: readonly Utterance[],
  _language: Language,
): Conflict[] {
  return [];
}
