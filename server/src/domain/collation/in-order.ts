/**
 * The heaviest set of links that keeps both texts in order: what a reader
 * would lay side by side. Links left out are words that moved.
 */
import type { Link } from "./link-table.ts";

export interface Ordered<L extends Link> {
  readonly inOrder: readonly L[];
  readonly moved: readonly L[];
}

/** `links` sorted by `a`; `weight` of a link above 0. Cost n log n, by a Fenwick tree over the places in `b`. */
export function keepOrder<L extends Link>(links: readonly L[], weight: (link: L) => number): Ordered<L> {
  if (isInOrder(links)) return { inOrder: links, moved: [] };
  const best = new BestBefore(links.reduce((most, link) => Math.max(most, link.b), 0) + 1);
  const previous: (number | null)[] = [];
  links.forEach((link, index) => {
    const before = best.upTo(link.b - 1);
    previous[index] = before;
    best.offer(link.b, index, weight(link) + best.totalOf(before));
  });
  const kept = new Uint8Array(links.length);
  for (let at = best.upTo(Number.MAX_SAFE_INTEGER); at !== null; at = previous[at] ?? null) kept[at] = 1;
  return {
    inOrder: links.filter((_, index) => kept[index] === 1),
    moved: links.filter((_, index) => kept[index] === 0),
  };
}

function isInOrder(links: readonly Link[]): boolean {
  let last = -1;
  for (const { b } of links) {
    if (b <= last) return false;
    last = b;
  }
  return true;
}

const NONE = -1;

/** For each place, which chain of links that ends there or before is heaviest. */
class BestBefore {
  readonly #tree: Int32Array;
  readonly #totals: number[] = [];

  constructor(places: number) {
    this.#tree = new Int32Array(places + 1).fill(NONE);
  }

  offer(place: number, chain: number, total: number): void {
    this.#totals[chain] = total;
    for (let node = place + 1; node < this.#tree.length; node += node & -node) {
      if (total > this.#total(this.#tree[node])) this.#tree[node] = chain;
    }
  }

  upTo(place: number): number | null {
    let best = NONE;
    for (let node = Math.min(place + 1, this.#tree.length - 1); node > 0; node -= node & -node) {
      const chain = this.#tree[node] ?? NONE;
      if (this.#total(chain) > this.#total(best)) best = chain;
    }
    return best === NONE ? null : best;
  }

  totalOf(chain: number | null): number {
    return this.#total(chain ?? NONE);
  }

  #total(chain = NONE): number {
    return chain === NONE ? 0 : (this.#totals[chain] ?? 0);
  }
}
