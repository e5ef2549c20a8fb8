/** The links of an alignment in the making, one to one, and how well a new one would fit among them. */

/** Word `a` of one side stands for word `b` of the other. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** How far a neighbour's link counts as context, in words. */
const WINDOW = 4;
const SHIFTS = 2 * WINDOW + 1;

/** The partner of a word without one: so far off that it is nobody's neighbour. */
const FREE = -(2 ** 30);

export class LinkTable {
  /** Partners of the words of `a`, with `WINDOW` places before the first and after the last, so that no neighbour needs a look at the edge. */
  readonly #ofA: Int32Array;
  readonly #ofB: Int32Array;
  /** By word of `a`, where it has a partner. */
  readonly #likeness: Float64Array;

  constructor(
    readonly lengthA: number,
    readonly lengthB: number,
  ) {
    this.#ofA = new Int32Array(lengthA + 2 * WINDOW).fill(FREE);
    this.#ofB = new Int32Array(lengthB).fill(FREE);
    this.#likeness = new Float64Array(lengthA);
    // The edges of the texts are linked to each other.
    this.#ofA[WINDOW - 1] = -1;
    this.#ofA[WINDOW + lengthA] = lengthB;
  }

  add(link: Link): void {
    this.#ofA[WINDOW + link.a] = link.b;
    this.#ofB[link.b] = link.a;
    this.#likeness[link.a] = link.likeness;
  }

  remove(links: readonly Link[]): void {
    for (const link of links) {
      this.#ofA[WINDOW + link.a] = FREE;
      this.#ofB[link.b] = FREE;
    }
  }

  addIfFree(link: Link): void {
    if (this.areFree(link.a, link.b)) this.add(link);
  }

  freeA(): number[] {
    return indexesOfFree(this.#ofA.subarray(WINDOW, WINDOW + this.lengthA));
  }

  freeB(): number[] {
    return indexesOfFree(this.#ofB);
  }

  /** Sorted by `a`. */
  all(): Link[] {
    const links: Link[] = [];
    for (let a = 0; a < this.lengthA; a++) {
      const b = this.#ofA[WINDOW + a] ?? FREE;
      if (b !== FREE) links.push({ a, b, likeness: this.#likeness[a] ?? 0 });
    }
    return links;
  }

  areFree(a: number, b: number): boolean {
    return this.#ofA[WINDOW + a] === FREE && this.#ofB[b] === FREE;
  }

  /** How strongly the links near `i` point to the neighbourhood of `j`. */
  context(i: number, j: number): number {
    let sum = 0;
    for (let offset = 0; offset < SHIFTS; offset++) {
      const shift = (this.#ofA[i + offset] ?? FREE) - j + WINDOW;
      if (shift >= 0 && shift < SHIFTS) sum += PULLS[offset * SHIFTS + shift] ?? 0;
    }
    return sum;
  }
}

/** What a neighbour so far off, whose partner lies so far off, adds to the context: twice as much on the same side. */
const PULLS = Float64Array.from({ length: SHIFTS * SHIFTS }, (_, at) => {
  const offset = Math.floor(at / SHIFTS) - WINDOW;
  const shift = (at % SHIFTS) - WINDOW;
  if (shift === 0) return 0;
  return (Math.sign(shift) === Math.sign(offset) ? 2 : 1) / (Math.abs(offset) + Math.abs(shift));
});

function indexesOfFree(partners: Int32Array): number[] {
  const free: number[] = [];
  for (let index = 0; index < partners.length; index++) if (partners[index] === FREE) free.push(index);
  return free;
}
