/**
 * The whole path of a story: quotations and speakers out of each article, then
 * the utterances they report, then what else the articles disagree about; at
 * each step what editors have put right comes before what the engine thinks.
 *
 * The result depends on the articles and the corrections, and not on the order
 * of the articles, nor on their ids.
 */
import type { Analysis } from "./analysis.ts";
import { rarityIn } from "./collation/rarity.ts";
import { correctDifferences } from "./corrections/correct-differences.ts";
import { correctQuotations } from "./corrections/correct-quotations.ts";
import { correctSpeakers } from "./corrections/correct-speakers.ts";
import type { KeptCorrection } from "./corrections/correction.ts";
import { linkConstraints } from "./corrections/link-constraints.ts";
import { type CorrectionOutcome, OutcomeLog } from "./corrections/outcome.ts";
import { findConflicts } from "./difference/conflicts.ts";
import type { Language } from "./language.ts";
import { resolveSpeakers } from "./quotation/resolve-speakers.ts";
import { type Article, byOrigin } from "./text/article.ts";
import { byGravity, findUtterances } from "./utterances.ts";
import { AFRESH, type Workings } from "./workings.ts";

export interface CorrectedAnalysis extends Analysis {
  /** In the order of the corrections. */
  readonly outcomes: readonly CorrectionOutcome[];
}

/** `workings`: what an earlier analysis has kept. */
export function analyzeStory(
  articles: readonly Article[],
  language: Language,
  corrections: readonly KeptCorrection[] = [],
  workings: Workings = AFRESH,
): CorrectedAnalysis {
  const sorted = [...articles].sort(byOrigin);
  const log = new OutcomeLog();
  const extracted = sorted.map((article) => workings.extract(article, language));
  const extractions = correctQuotations(sorted, extracted, corrections, language.hash, log);
  const { speakers, quotations } = resolveSpeakers(sorted, extractions, language, (gathered) =>
    correctSpeakers(gathered, sorted, corrections, language.hash, log),
  );
  const links = linkConstraints(corrections, sorted, quotations, log);
  const found = findUtterances({ articles: sorted, quotations, speakers }, language, links, workings);
  const utterances = byGravity(correctDifferences(found, sorted, corrections, log));
  const rarity = rarityIn(sorted.map((article) => workings.rarity(article, language)));
  const conflicts = findConflicts(sorted, quotations, language, rarity, (article, quoted) =>
    workings.ownWords(article, quoted, language),
  );
  const outcomes = log.of(corrections.map(({ id }) => id));
  return { speakers, quotations, utterances, conflicts, outcomes };
}
