/**
 * An inverted index from keys to the numbers of those who hold them.
 *
 * Looking up and adding cost the same in a collection of a thousand and of a
 * million: a key that many hold tells nothing, so its holders are forgotten
 * and neither time nor memory goes into them any more.
 */

/** A key that more than this hold is too common to be looked up, whatever its weight. */
const MOST_HOLDERS = 400;

export class CandidateIndex {
  /** Null for a key that is too common; most keys have one holder, and an array would weigh more than the key. */
  readonly #holders = new Map<string, number | number[] | null>();
  /** By key that is too common, the number of the one that made it so. */
  readonly #forgottenAt = new Map<string, number>();

  add(number: number, keys: Iterable<string>): void {
    for (const key of keys) {
      const holders = this.#holders.get(key);
      if (holders === undefined) this.#holders.set(key, number);
      else if (typeof holders === "number") this.#holders.set(key, [holders, number]);
      else if (holders !== null && holders.length >= MOST_HOLDERS) this.#forget(key, number);
      else holders?.push(number);
    }
  }

  #forget(key: string, number: number): void {
    this.#holders.set(key, null);
    this.#forgottenAt.set(key, number);
  }

  /** Whether the key's holders were still known when that number was added. */
  wasAnswering(key: string, number: number): boolean {
    return number <= (this.#forgottenAt.get(key) ?? number);
  }

  /** Those who share a key, with the worth of all the keys they share. */
  meetings(keys: ReadonlyMap<string, number>): Map<number, number> {
    const shared = new Map<number, number>();
    for (const [key, worth] of keys) {
      const holders = this.#holders.get(key) ?? [];
      for (const other of typeof holders === "number" ? [holders] : holders) {
        shared.set(other, (shared.get(other) ?? 0) + worth);
      }
    }
    return shared;
  }
}
