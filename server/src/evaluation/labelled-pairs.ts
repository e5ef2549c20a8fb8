/** Pairs of quotations as annotators have judged them. */
import { readJsonLines } from "./json-lines.ts";

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  /** `different-hard`: the speaker said nearly the same twice. */
  readonly label: "same" | "different" | "different-hard" | "unsure";
  /** The annotators' own names of differences. */
  readonly types: readonly string[];
  /** How the pair came into the data; "lexical-candidate" ones are the hard ones. */
  readonly stratum: string;
}

/** Those that the annotators were sure of. */
export async function readLabelledPairs(file: string): Promise<LabelledPair[]> {
  return (await readJsonLines<LabelledPair>(file)).filter(({ label }) => label !== "unsure");
}
