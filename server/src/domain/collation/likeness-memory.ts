/**
 * Remembers how alike two words are, whichever comes first: one table of
 * numbers for millions of pairs. A map of maps takes three times the room, and
 * every look into it waits for memory several times.
 *
 * A word is what it says in its place: "Bush" the name and "bush" have one key
 * and are two words here. To take them for one would make an answer hang on
 * which was asked for first, and so on the order of the articles.
 */
import type { Word } from "./words.ts";

type Saying = Pick<Word, "key" | "lemma" | "kind">;

interface Known extends Saying {
  readonly number: number;
}

/** Two numbers side by side: the pair, and its likeness. */
const WIDTH = 2;
const NOTHING = 0;
const FIRST_SLOTS = 2 ** 10;
/** Of two slots one stays empty. */
const FULL = 0.5;
/** More words than a story has; a pair is one number, exact as long as it is below 2 to the power of 53. */
const MOST_WORDS = 2 ** 24;

export class LikenessMemory {
  readonly #most: number;
  readonly #compute: (a: Word, b: Word) => number;
  #known = new Map<string, Known[]>();
  #words = 0;
  #slots: Float64Array = new Float64Array(FIRST_SLOTS * WIDTH);
  #pairs = 0;
  #last: Word | null = null;
  #numberOfLast = 0;

  /** `most`: of pairs; then all are forgotten. `compute` must not care which word comes first. */
  constructor(most: number, compute: (a: Word, b: Word) => number) {
    this.#most = most;
    this.#compute = compute;
  }

  of(a: Word, b: Word): number {
    // A word is compared with one after the other.
    if (a !== this.#last) this.#numberOfLast = this.#numberOf(a);
    this.#last = a;
    const [one, other] = [this.#numberOfLast, this.#numberOf(b)];
    const pair = one < other ? one * MOST_WORDS + other : other * MOST_WORDS + one;
    const slot = slotOf(this.#slots, pair);
    if (this.#slots[slot] === pair) return this.#slots[slot + 1] ?? 0;
    const likeness = this.#compute(a, b);
    this.#slots[slot] = pair;
    this.#slots[slot + 1] = likeness;
    this.#pairs++;
    if (this.#pairs >= this.#most || this.#words >= MOST_WORDS - 2) this.#forget();
    else if (this.#pairs * WIDTH > this.#slots.length * FULL) this.#slots = twiceAsLarge(this.#slots);
    return likeness;
  }

  /** From 1 on, so that no pair is 0, which is nothing. */
  #numberOf(word: Word): number {
    const known = this.#known.get(word.key);
    for (const saying of known ?? [])
      if (saying.kind === word.kind && saying.lemma === word.lemma) return saying.number;
    const { key, lemma, kind } = word;
    const added = { key, lemma, kind, number: ++this.#words };
    if (known === undefined) this.#known.set(key, [added]);
    else known.push(added);
    return added.number;
  }

  #forget(): void {
    this.#known = new Map();
    this.#words = 0;
    this.#slots = new Float64Array(FIRST_SLOTS * WIDTH);
    this.#pairs = 0;
    this.#last = null;
  }
}

/** Where the pair stands, or would stand. */
function slotOf(slots: Float64Array, pair: number): number {
  const mask = slots.length / WIDTH - 1;
  const mixed = Math.imul(pair / MOST_WORDS, 0x85ebca6b) ^ Math.imul(pair % MOST_WORDS, 0xcc9e2d51);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  for (;;) {
    const held = slots[slot * WIDTH] ?? NOTHING;
    if (held === pair || held === NOTHING) return slot * WIDTH;
    slot = (slot + 1) & mask;
  }
}

function twiceAsLarge(slots: Float64Array): Float64Array {
  const larger = new Float64Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += WIDTH) {
    const pair = slots[at] ?? NOTHING;
    if (pair === NOTHING) continue;
    const slot = slotOf(larger, pair);
    larger[slot] = pair;
    larger[slot + 1] = slots[at + 1] ?? 0;
  }
  return larger;
}
