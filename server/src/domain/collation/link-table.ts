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

export class LinkTable {
  readonly #ofA: (Link | undefined)[];
  readonly #ofB: (Link | undefined)[];

  constructor(lengthA: number, lengthB: number) {
    this.#ofA = new Array<Link | undefined>(lengthA).fill(undefined);
    this.#ofB = new Array<Link | undefined>(lengthB).fill(undefined);
  }

  add(link: Link): void {
    this.#ofA[link.a] = link;
    this.#ofB[link.b] = link;
  }

  remove(links: readonly Link[]): void {
    for (const link of links) {
      this.#ofA[link.a] = undefined;
      this.#ofB[link.b] = undefined;
    }
  }

  addIfFree(link: Link): void {
    if (this.#ofA[link.a] === undefined && this.#ofB[link.b] === undefined) this.add(link);
  }

  freeA(): number[] {
    return indexesOfFree(this.#ofA);
  }

  freeB(): number[] {
    return indexesOfFree(this.#ofB);
  }

  all(): Link[] {
    return this.#ofA.filter((link) => link !== undefined);
  }

  /** Where a word of `a` is linked to; the edges of the texts are linked to each other. */
  #partnerOf(i: number): number | null {
    if (i === -1) return -1;
    if (i === this.#ofA.length) return this.#ofB.length;
    return this.#ofA[i]?.b ?? null;
  }

  /** Every word of `b` for which `context` with `i` is above 0, in order. */
  around(i: number): number[] {
    const partners: number[] = [];
    for (let offset = -WINDOW; offset <= WINDOW; offset++) {
      const partner = this.#partnerOf(i + offset);
      if (partner !== null) partners.push(partner);
    }
    const places: number[] = [];
    let next = 0;
    for (const partner of partners.sort((x, y) => x - y)) {
      const end = Math.min(this.#ofB.length - 1, partner + WINDOW);
      for (next = Math.max(next, partner - WINDOW); next <= end; next++) places.push(next);
    }
    return places;
  }

  /** How strongly the links near `i` point to the neighbourhood of `j`. */
  context(i: number, j: number): number {
    let sum = 0;
    for (let offset = -WINDOW; offset <= WINDOW; offset++) {
      const partner = this.#partnerOf(i + offset);
      if (partner === null) continue;
      const shift = partner - j;
      if (Math.abs(shift) > WINDOW || shift === 0) continue;
      const sameSide = Math.sign(shift) === Math.sign(offset);
      sum += (sameSide ? 2 : 1) / (Math.abs(offset) + Math.abs(shift));
    }
    return sum;
  }
}

function indexesOfFree(links: readonly (Link | undefined)[]): number[] {
  const free: number[] = [];
  for (let index = 0; index < links.length; index++) if (links[index] === undefined) free.push(index);
  return free;
}
