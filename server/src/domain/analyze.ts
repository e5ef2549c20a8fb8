/**
 * The whole path of a story: quotations and speakers out of each article, then
 * the utterances they report, then what else the articles disagree about.
 *
 * The result depends on the articles and not on their order.
 */
import type { Analysis } from "./analysis.ts";
import { type Corrections, NO_CORRECTIONS } from "./collation/corrections.ts";
import { findConflicts } from "./difference/conflicts.ts";
import type { Language } from "./language.ts";
import { extractQuotations } from "./quotation/extract.ts";
import { resolveSpeakers } from "./quotation/resolve-speakers.ts";
import type { Article } from "./text/article.ts";
import { findUtterances } from "./utterances.ts";

export function analyzeStory(
  articles: readonly Article[],
  language: Language,
  corrections: Corrections = NO_CORRECTIONS,
): Analysis {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const extractions = sorted.map((article) => extractQuotations(article, language));
  const { speakers, quotations } = resolveSpeakers(sorted, extractions, language);
  const utterances = findUtterances({ articles: sorted, quotations, speakers }, language, corrections);
  const conflicts = findConflicts(sorted, quotations, language);
  return { speakers, quotations, utterances, conflicts };
}
