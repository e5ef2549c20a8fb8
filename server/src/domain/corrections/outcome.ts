/** What an analysis made of each correction: none is passed over in silence. */

/** Why a correction does not apply now. One closed list, for pages in other languages. */
export const WHY_MISSED = {
  noArticles: "The story has no articles now.",
  noReadings: "These readings do not stand against each other now.",
  noQuotation: "The quotation it speaks of is not found now.",
  noWords: "The words it speaks of do not stand in the articles now.",
  nobody: "Nobody is quoted under this name now.",
  oneSpeaker: "Fewer than two of these speakers are quoted now.",
  oneName: "This speaker goes by no other name now.",
  noQuotations: "None of the quotations it speaks of is found now.",
  oneSide: "The quotations it speaks of are found on one side only now.",
} as const;
export type WhyMissed = (typeof WHY_MISSED)[keyof typeof WHY_MISSED];

export interface CorrectionOutcome {
  readonly correctionId: string;
  /** Why it does not apply now; null when it does. */
  readonly why: string | null;
  /** What it speaks of, as far as it is found. */
  readonly quotationIds: readonly string[];
}

/** Collects outcomes while an analysis is made. A correction that nobody spoke of applies. */
export class OutcomeLog {
  readonly #missed = new Map<string, WhyMissed>();
  readonly #quotationIds = new Map<string, readonly string[]>();

  met(correctionId: string, quotationIds: readonly string[]): void {
    this.#quotationIds.set(correctionId, quotationIds);
  }

  missed(correctionId: string, why: WhyMissed): void {
    this.#missed.set(correctionId, why);
  }

  of(correctionIds: readonly string[]): CorrectionOutcome[] {
    return correctionIds.map((correctionId) => ({
      correctionId,
      why: this.#missed.get(correctionId) ?? null,
      quotationIds: this.#quotationIds.get(correctionId) ?? [],
    }));
  }
}
