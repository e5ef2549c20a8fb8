/** Every figure that the pipeline is held to on a story. */
import { judgeDifferences } from "./judge-differences.ts";
import { judgeQuotations } from "./judge-quotations.ts";
import { judgeRequired } from "./judge-required.ts";
import { judgeUtterances } from "./judge-utterances.ts";
import type { Score, Trial } from "./trial.ts";

export function judge(trial: Trial): Record<string, Score> {
  return {
    ...judgeRequired(trial),
    ...judgeQuotations(trial),
    ...judgeUtterances(trial),
    ...judgeDifferences(trial),
  };
}
