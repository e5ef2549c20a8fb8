/**
 * What a language model thinks of pairs of witnesses, beside what the engine
 * has found: whether they say the same, whether one contradicts the other.
 *
 * Suggestions only, marked as such. They group nothing, type nothing and rank
 * nothing: the engine's findings can be explained rule by rule, a model's cannot.
 */
export interface TextPair {
  readonly a: string;
  readonly b: string;
}

/** Likelihoods, 0 to 1; they need not add up to 1. */
export interface Opinion {
  /** That both say the same. */
  readonly same: number;
  /** That both cannot be true. */
  readonly contradiction: number;
}

export interface SecondOpinion {
  /** One opinion a pair, in order. */
  weigh(pairs: readonly TextPair[]): Promise<readonly Opinion[]>;
}

export const SUGGESTION_KINDS = ["contradiction", "another-utterance"] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** The two witnesses, sorted. */
  readonly articleIds: readonly [string, string];
  /** 0 to 1, as the model has it: not calibrated. */
  readonly likelihood: number;
  readonly by: "model";
}
