/** What an editor has said about which quotations belong together; it overrides every score. */
export interface Corrections {
  /** Pairs of quotation ids that report one utterance. */
  readonly mustLink: readonly (readonly [string, string])[];
  /** Pairs of quotation ids that do not. */
  readonly cannotLink: readonly (readonly [string, string])[];
}

export const NO_CORRECTIONS: Corrections = { mustLink: [], cannotLink: [] };
