/** What an analysis made of each correction: none is passed over in silence. */
export interface CorrectionOutcome {
  readonly correctionId: string;
  /** Why it does not apply now; null when it does. */
  readonly why: string | null;
  /** What it speaks of, as far as it is found. */
  readonly quotationIds: readonly string[];
}

/** Collects outcomes while an analysis is made. A correction that nobody spoke of applies. */
export class OutcomeLog {
  readonly #missed = new Map<string, string>();
  readonly #quotationIds = new Map<string, readonly string[]>();

  met(correctionId: string, quotationIds: readonly string[]): void {
    this.#quotationIds.set(correctionId, quotationIds);
  }

  missed(correctionId: string, why: string): void {
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
