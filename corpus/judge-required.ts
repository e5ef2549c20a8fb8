/** The must-haves of a story, each found exactly or not. */
import { missedConflict, missedDifference } from "./judge-differences.ts";
import { missingToTheLetter } from "./judge-quotations.ts";
import { scattered } from "./judge-utterances.ts";
import { type Score, score, type Trial } from "./trial.ts";

export interface Requirement {
  readonly name: string;
  /** Why it is not met yet; null when it must be. */
  readonly owed: string | null;
  /** What was found instead; null when it is met. */
  readonly complaint: string | null;
}

export function requirementsOf(trial: Trial): Requirement[] {
  const { utterances, differences, conflicts } = trial.story.gold;
  return [
    ...utterances.flatMap(({ id, required, owed = null }) =>
      required === undefined
        ? []
        : [
            { name: `finds “${id}” to the letter`, owed, complaint: missingToTheLetter(trial, required) },
            { name: `sees one utterance in “${id}”`, owed, complaint: scattered(trial, required) },
          ],
    ),
    ...differences.filter(isRequired).map((gold) => ({
      name: `reports ${gold.types.join(" or ")} of ${gold.readings.map((reading) => `“${reading.text ?? "…"}”`).join(" / ")}`,
      owed: gold.owed ?? null,
      complaint: missedDifference(trial, gold),
    })),
    ...conflicts.filter(isRequired).map((gold) => ({
      name: `reports a conflict of ${gold.sides.map((side) => side[0]?.text).join(" / ")}`,
      owed: gold.owed ?? null,
      complaint: missedConflict(trial, gold),
    })),
  ];
}

function isRequired({ required }: { readonly required?: true }): boolean {
  return required === true;
}

export function judgeRequired(trial: Trial): Record<string, Score> {
  return {
    required: score(requirementsOf(trial), ({ name, complaint }) =>
      complaint === null ? null : `${name}: ${complaint}`,
    ),
  };
}
