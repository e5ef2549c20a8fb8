/** What a measurement prints: a name that stays, a value, and the counts behind it. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly detail: string;
  /** True where a smaller value is the better one. */
  readonly isLowerBetter: boolean;
}

/** Hits, false alarms and misses, summed over files. */
export class Tally {
  hits = 0;
  falseAlarms = 0;
  misses = 0;

  add(counts: { hits: number; falseAlarms: number; misses: number }): void {
    this.hits += counts.hits;
    this.falseAlarms += counts.falseAlarms;
    this.misses += counts.misses;
  }

  /** From the number of matches among what was found and what was marked. */
  addMatches(hits: number, found: number, marked: number): void {
    this.add({ hits, falseAlarms: found - hits, misses: marked - hits });
  }

  /** The harmonic mean of precision and recall, both in the detail. */
  figure(name: string): Figure {
    const precision = ratio(this.hits, this.hits + this.falseAlarms);
    const recall = ratio(this.hits, this.hits + this.misses);
    const value = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const detail = `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${this.hits} right, ${this.falseAlarms} wrong, ${this.misses} missed`;
    return { name, value, detail, isLowerBetter: false };
  }
}

/** How many of how many. */
export class Share {
  part = 0;
  whole = 0;

  count(isPart: boolean): void {
    this.whole++;
    if (isPart) this.part++;
  }

  get value(): number {
    return ratio(this.part, this.whole);
  }

  figure(name: string, options: { isLowerBetter?: boolean; note?: string } = {}): Figure {
    const { isLowerBetter = false, note } = options;
    const detail = `${this.part}/${this.whole}${note === undefined ? "" : `, ${note}`}`;
    return { name, value: this.value, detail, isLowerBetter };
  }
}

/** The mean of shares, so that a rare class weighs as much as a common one; classes without cases are left out. */
export function balanced(shares: readonly Share[]): number {
  const present = shares.filter((share) => share.whole > 0);
  return ratio(
    present.reduce((sum, share) => sum + share.value, 0),
    present.length,
  );
}

export function ratio(part: number, whole: number): number {
  return part / (whole || 1);
}
