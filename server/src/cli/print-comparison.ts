/** Two quotations compared, for a person at a terminal. */
import type { Comparison } from "../domain/compare.ts";
import { labelled, type Screen, wrap } from "./layout.ts";

const RELATIONS: Readonly<Record<Comparison["relation"], string>> = {
  identical: "The same words",
  variant: "One utterance in two wordings",
  paraphrase: "One utterance, told in other words",
  different: "Two utterances",
};

export function printComparison(a: string, b: string, comparison: Comparison, screen: Screen): string {
  const { relation, same, differences } = comparison;
  const width = Math.max(0, ...differences.map((difference) => difference.type.length));
  const lines = [
    labelled("A", 1, `“${a}”`, screen.width),
    labelled("B", 1, `“${b}”`, screen.width),
    "",
    wrap(`${RELATIONS[relation]} (probability ${same.toFixed(2)}).`, screen.width),
    ...differences.map((difference) =>
      labelled(difference.type, width, difference.reason, screen.width, "  ≠ "),
    ),
    ...(differences.length === 0 ? ["  = No disagreement in the words."] : []),
  ];
  return `${lines.join("\n")}\n`;
}
