/**
 * The triples of neighbouring words in a text, each by the place where it
 * stands first: a table without a list or a key for any of them, for texts as
 * long as books.
 */

export const NOWHERE = -1;

export class Triples {
  readonly #keys: Uint32Array;
  /** The place where the triple of a slot stands first. */
  readonly #slots: Int32Array;
  readonly #again: Uint8Array;

  constructor(keys: Uint32Array) {
    this.#keys = keys;
    const slots = 2 ** Math.ceil(Math.log2(2 * keys.length + 2));
    this.#slots = new Int32Array(slots).fill(NOWHERE);
    this.#again = new Uint8Array(slots);
    for (let i = 0; i + 2 < keys.length; i++) {
      const slot = this.#slotOf(keys, i);
      if (this.#slots[slot] === NOWHERE) this.#slots[slot] = i;
      else this.#again[slot] = 1;
    }
  }

  /** For each place of this text, where the triple that starts there stands in the other, if it stands in each once. */
  onceInBoth(other: Triples): Int32Array {
    const anchors = new Int32Array(this.#keys.length).fill(NOWHERE);
    this.#slots.forEach((i, slot) => {
      if (i === NOWHERE || this.#again[slot] === 1) return;
      const there = other.#slotOf(this.#keys, i);
      if (other.#again[there] !== 1) anchors[i] = other.#slots[there] ?? NOWHERE;
    });
    return anchors;
  }

  /** Where the triple at a place of some text stands here, or would stand. */
  #slotOf(keys: Uint32Array, i: number): number {
    const mask = this.#slots.length - 1;
    let slot = mixed(keys[i] ?? 0, keys[i + 1] ?? 0, keys[i + 2] ?? 0) & mask;
    for (;;) {
      const held = this.#slots[slot] ?? NOWHERE;
      if (held === NOWHERE || this.#isSame(held, keys, i)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isSame(held: number, keys: Uint32Array, i: number): boolean {
    const own = this.#keys;
    return own[held] === keys[i] && own[held + 1] === keys[i + 1] && own[held + 2] === keys[i + 2];
  }
}

/** Three numbers stirred into one, so that neighbours do not fall into neighbouring slots (constants of MurmurHash3). */
function mixed(x: number, y: number, z: number): number {
  let hash = Math.imul(x, 0xcc9e2d51);
  hash = Math.imul(hash ^ (hash >>> 15) ^ y, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 13) ^ z, 0x85ebca6b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
