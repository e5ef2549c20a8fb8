/**
 * What is known of pairs of statements: their scores, that nothing is known,
 * and what an editor says. Asked millions of times while a long story is
 * gathered, so statements are found by identity and no key is put together.
 */
import type { Candidates } from "./candidates.ts";
import type { Corrections } from "./corrections.ts";
import type { Pairing } from "./pairing.ts";
import type { Statement } from "./statement.ts";

/** From here on two statements are taken to report one utterance. */
export const LINKED = 0.5;

export class PairTable {
  readonly #pairings = new Map<Statement, Map<Statement, Pairing>>();
  /** What was answered: the same pairs come up with each statement that joins a group. */
  readonly #unknown = new Map<Statement, Map<Statement, boolean>>();
  readonly #isLeftOut: Candidates["isLeftOut"];
  readonly #forbidden: ReadonlySet<string>;
  readonly #required: ReadonlySet<string>;
  readonly #apart: Corrections["apart"];

  constructor(pairings: readonly Pairing[], isLeftOut: Candidates["isLeftOut"], corrections: Corrections) {
    for (const pairing of pairings) {
      rowOf(this.#pairings, pairing.a).set(pairing.b, pairing);
      rowOf(this.#pairings, pairing.b).set(pairing.a, pairing);
    }
    this.#isLeftOut = isLeftOut;
    this.#forbidden = new Set(corrections.cannotLink.map(([a, b]) => pairKey(a, b)));
    this.#required = new Set(corrections.mustLink.map(([a, b]) => pairKey(a, b)));
    this.#apart = corrections.apart;
  }

  get(a: Statement, b: Statement): Pairing | undefined {
    return this.#pairings.get(a)?.get(b);
  }

  /** For statements of different articles. */
  isUnknown(a: Statement, b: Statement): boolean {
    if (this.get(a, b) !== undefined) return false;
    const row = rowOf(this.#unknown, a);
    const known = row.get(b) ?? this.#isLeftOut(a, b);
    row.set(b, known);
    return known;
  }

  /** Two quotations of one article or of two may be parts of what a third one prints whole. */
  areParts(a: Statement, b: Statement, hub: Statement): boolean {
    if (hub === a || hub === b || hub.mass < Math.max(a.mass, b.mass)) return false;
    return this.#linked(a, hub) && this.#linked(b, hub);
  }

  #linked(a: Statement, b: Statement): boolean {
    return (this.get(a, b)?.probability ?? 0) >= LINKED;
  }

  isForbidden(a: Statement, b: Statement): boolean {
    if (this.#forbidden.size === 0 && this.#apart.length === 0) return false;
    const key = pairKey(a.quotation.id, b.quotation.id);
    if (this.#required.has(key)) return false;
    return this.#forbidden.has(key) || this.#standApart(a, b) || this.#standApart(b, a);
  }

  /** One was taken out by hand into an utterance that the other, known then, is not of. */
  #standApart({ quotation: taken }: Statement, { quotation: other }: Statement): boolean {
    return this.#apart.some(
      ({ quotationIds, articleIds }) =>
        quotationIds.has(taken.id) && !quotationIds.has(other.id) && articleIds.has(other.articleId),
    );
  }
}

function rowOf<Value>(
  table: Map<Statement, Map<Statement, Value>>,
  statement: Statement,
): Map<Statement, Value> {
  const row = table.get(statement) ?? new Map<Statement, Value>();
  table.set(statement, row);
  return row;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
