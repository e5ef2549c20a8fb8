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
  const best = new BestBefore(links.reduce((most, link) => Math.max(most, link.b), 0) + 1);
  const totals: number[] = [];
  const previous: (number | null)[] = [];
  links.forEach((link, index) => {
    const before = best.upTo(link.b - 1);
    previous[index] = before;
    totals[index] = weight(link) + (before === null ? 0 : (totals[before] ?? 0));
    best.offer(link.b, index, totals);
  });
  const kept = new Set<number>();
  for (let at = best.upTo(Number.MAX_SAFE_INTEGER); at !== null; at = previous[at] ?? null) kept.add(at);
  return {
    inOrder: links.filter((_, index) => kept.has(index)),
    moved: links.filter((_, index) => !kept.has(index)),
  };
}

/** For each place, which chain of links that ends there or before is heaviest. */
class BestBefore {
  readonly #tree: (number | null)[];
  #totals: readonly number[] = [];

  constructor(places: number) {
    this.#tree = new Array<number | null>(places + 1).fill(null);
  }

  offer(place: number, chain: number, totals: readonly number[]): void {
    this.#totals = totals;
    for (let node = place + 1; node < this.#tree.length; node += node & -node) {
      if (this.#total(chain) > this.#total(this.#tree[node] ?? null)) this.#tree[node] = chain;
    }
  }

  upTo(place: number): number | null {
    let best: number | null = null;
    for (let node = Math.min(place + 1, this.#tree.length - 1); node > 0; node -= node & -node) {
      const chain = this.#tree[node] ?? null;
      if (this.#total(chain) > this.#total(best)) best = chain;
    }
    return best;
  }

  #total(chain: number | null): number {
    return chain === null ? 0 : (this.#totals[chain] ?? 0);
  }
}
