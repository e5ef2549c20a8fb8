/**
 * Links word by word, in rounds: what is surest first, so that each round has
 * the links of those before as its context.
 *
 * Most pairs of words have nothing in common. Those that have are listed once,
 * and the rounds go through the list: a hundred thousand quotations come
 * through here more than two million times.
 */
import type { WordLikeness } from "./likeness.ts";
import type { Link, LinkTable } from "./link-table.ts";
import type { Word } from "./words.ts";

interface Round {
  /** Which pairs of words this round may link. */
  readonly least: number;
  readonly content: boolean;
  /** Whether forms of one word alone. */
  readonly forms: boolean;
  /** How much context a pair must have; 1 is one direct neighbour linked alike. */
  readonly context: number;
}

const ROUNDS: readonly Round[] = [
  { least: 0.9, content: true, forms: true, context: 0 },
  { least: 0.6, content: true, forms: false, context: 0 },
  { least: 0.3, content: true, forms: false, context: 0.5 },
  { least: 0.9, content: false, forms: false, context: 1 },
  { least: 0.9, content: false, forms: false, context: 0.45 },
  { least: 0.4, content: false, forms: false, context: 1.2 },
  { least: 0.3, content: true, forms: false, context: 0.2 },
  { least: 0.9, content: false, forms: false, context: 0.2 },
];
/** No round links words less alike. */
const LEAST = 0.3;
const ROUNDS_WITHOUT_MEANING = ROUNDS.filter((round) => round.least >= 0.9);

/** Two words that may be linked in some round. */
interface Possible extends Link {
  readonly content: boolean;
  readonly forms: boolean;
}

interface Proposal {
  readonly link: Link;
  readonly score: number;
}

export class Rounds {
  readonly #a: readonly Word[];
  readonly #b: readonly Word[];
  readonly #linked: LinkTable;
  readonly #likeness: WordLikeness;
  readonly #precise: boolean;
  readonly #possible: Possible[] = [];
  /** Words that were free when the possible links were listed: among those, all are. */
  readonly #listedA: Uint8Array;
  readonly #listedB: Uint8Array;

  /** `precise`: whether to look at meanings, or at forms of one word alone. */
  constructor(
    a: readonly Word[],
    b: readonly Word[],
    linked: LinkTable,
    { likeness, precise }: { readonly likeness: WordLikeness; readonly precise: boolean },
  ) {
    this.#a = a;
    this.#b = b;
    this.#linked = linked;
    this.#likeness = likeness;
    this.#precise = precise;
    this.#listedA = new Uint8Array(a.length);
    this.#listedB = new Uint8Array(b.length);
  }

  /** Links what is free. */
  linkAll(): void {
    this.#listPossible();
    if (this.#possible.length === 0) return;
    for (const round of this.#precise ? ROUNDS : ROUNDS_WITHOUT_MEANING) this.#link(round);
  }

  #link(round: Round): void {
    const proposals: Proposal[] = [];
    for (const link of this.#possible) {
      if (link.content !== round.content || link.likeness < round.least || (round.forms && !link.forms))
        continue;
      if (!this.#linked.areFree(link.a, link.b)) continue;
      const context = this.#linked.context(link.a, link.b);
      if (context < round.context) continue;
      const drift = Math.abs(link.a / this.#a.length - link.b / this.#b.length);
      proposals.push({ link, score: link.likeness + 0.5 * context - 0.5 * drift });
    }
    proposals.sort((x, y) => y.score - x.score || x.link.a - y.link.a || x.link.b - y.link.b);
    for (const { link } of proposals) this.#linked.addIfFree(link);
  }

  #listPossible(): void {
    const [freeA, freeB] = [this.#linked.freeA(), this.#linked.freeB()];
    const contentB = freeB.filter((j) => isContent(this.#b[j]));
    const smallB = freeB.filter((j) => !isContent(this.#b[j]));
    for (const i of freeA) {
      if (isContent(this.#a[i])) this.#listOf(i, contentB, true);
      else this.#listOf(i, smallB, false);
    }
    for (const i of freeA) this.#listedA[i] = 1;
    for (const j of freeB) this.#listedB[j] = 1;
  }

  #listOf(i: number, among: readonly number[], content: boolean): void {
    const a = this.#a[i];
    const wasListed = this.#listedA[i] === 1;
    if (a === undefined) return;
    for (const j of among) {
      const b = this.#b[j];
      if (b === undefined || (wasListed && this.#listedB[j] === 1)) continue;
      const forms = a.key === b.key || a.lemma === b.lemma;
      if (content && !forms && !this.#precise) continue;
      const likeness = this.#likeness(a, b);
      if (likeness < LEAST) continue;
      this.#possible.push({ a: i, b: j, likeness, content, forms });
    }
  }
}

function isContent(word: Word | undefined): boolean {
  return word !== undefined && word.kind !== "function" && word.kind !== "pointing";
}
