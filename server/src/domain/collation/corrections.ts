/** What an editor has said about which quotations belong together; it overrides every score. */
export interface Corrections {
  /** Pairs of quotation ids that report one utterance. Where they contradict each other the earlier in the list counts. */
  readonly mustLink: readonly (readonly [string, string])[];
  /** Pairs of quotation ids that do not. */
  readonly cannotLink: readonly (readonly [string, string])[];
  /** Utterances taken out by hand: nothing else in these articles belongs to them, unless it must. */
  readonly apart: readonly Apart[];
}

export interface Apart {
  readonly quotationIds: ReadonlySet<string>;
  readonly articleIds: ReadonlySet<string>;
}

export const NO_CORRECTIONS: Corrections = { mustLink: [], cannotLink: [], apart: [] };

/** Every quotation that an editor has put in its place. */
export function placedByHand({ mustLink, cannotLink, apart }: Corrections): ReadonlySet<string> {
  return new Set([...mustLink, ...cannotLink, ...apart.map(({ quotationIds }) => [...quotationIds])].flat());
}
