/**
 * Keeps the identity of utterances when a story is analyzed again.
 *
 * An utterance's id is made from its content, so a new outlet's article gives
 * it another one. The rulings on it must not be orphaned by that: whoever
 * shares quotations with an utterance we knew is that utterance.
 */
export interface KnownUtterance {
  readonly id: string;
  readonly quotationIds: readonly string[];
  /** Rulings or their withdrawal were recorded on it. */
  readonly hasHistory: boolean;
}

export interface FoundUtterance {
  readonly id: string;
  readonly quotationIds: readonly string[];
}

export interface CarriedOver {
  /** The id each found utterance bears from now on, in the order given. */
  readonly ids: readonly string[];
  /** Known utterances with a history that nothing found continues. */
  readonly orphanIds: readonly string[];
}

interface Claim {
  readonly found: number;
  readonly known: KnownUtterance;
  readonly shared: number;
}

/**
 * What an act that is undone had changed: its utterances are known by what they
 * held before it. Two that it had made one thus part again, each under its own id.
 */
export function rememberedAs(
  known: readonly KnownUtterance[],
  before: readonly FoundUtterance[],
): readonly KnownUtterance[] {
  const remembered = new Map(before.map(({ id, quotationIds }) => [id, quotationIds]));
  const still = known.map((each) => ({
    ...each,
    quotationIds: remembered.get(each.id) ?? each.quotationIds,
  }));
  const stillIds = new Set(known.map(({ id }) => id));
  const gone = before.filter(({ id }) => !stillIds.has(id));
  return [...still, ...gone.map((each) => ({ ...each, hasHistory: false }))];
}

/**
 * Largest overlap first; at equal overlap the one with a history, then the one
 * whose own id it is, then by id, so that the outcome does not hang on order.
 */
export function carryOver(known: readonly KnownUtterance[], found: readonly FoundUtterance[]): CarriedOver {
  const adopted = new Map<number, string>();
  const spent = new Set<string>();
  for (const claim of rankedClaims(known, found)) {
    if (adopted.has(claim.found) || spent.has(claim.known.id)) continue;
    adopted.set(claim.found, claim.known.id);
    spent.add(claim.known.id);
  }
  const orphanIds = known.filter(({ id, hasHistory }) => hasHistory && !spent.has(id)).map(({ id }) => id);
  const taken = new Set([...adopted.values(), ...orphanIds]);
  const ids = found.map(({ id }, index) => adopted.get(index) ?? freshId(id, taken));
  return { ids, orphanIds };
}

function rankedClaims(known: readonly KnownUtterance[], found: readonly FoundUtterance[]): Claim[] {
  const holders = holdersOfQuotations(known);
  const claims = found.flatMap((utterance, index) => {
    const shared = new Map<KnownUtterance, number>();
    for (const quotationId of utterance.quotationIds) {
      for (const holder of holders.get(quotationId) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    return [...shared].map(([holder, count]): Claim => ({ found: index, known: holder, shared: count }));
  });
  const keepsItsId = (claim: Claim) => found[claim.found]?.id === claim.known.id;
  return claims.sort(
    (a, b) =>
      b.shared - a.shared ||
      Number(b.known.hasHistory) - Number(a.known.hasHistory) ||
      Number(keepsItsId(b)) - Number(keepsItsId(a)) ||
      inOrder(a.known.id, b.known.id) ||
      inOrder(found[a.found]?.id ?? "", found[b.found]?.id ?? ""),
  );
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A list each: an orphan may hold a quotation that a living utterance has too. */
function holdersOfQuotations(known: readonly KnownUtterance[]): Map<string, KnownUtterance[]> {
  const holders = new Map<string, KnownUtterance[]>();
  for (const utterance of known) {
    for (const quotationId of utterance.quotationIds) {
      const held = holders.get(quotationId);
      if (held === undefined) holders.set(quotationId, [utterance]);
      else held.push(utterance);
    }
  }
  return holders;
}

/** Its own id, or numbered where an older utterance with a history bears that id. */
function freshId(id: string, taken: Set<string>): string {
  let fresh = id;
  for (let number = 2; taken.has(fresh); number++) fresh = `${id}-${number}`;
  taken.add(fresh);
  return fresh;
}
