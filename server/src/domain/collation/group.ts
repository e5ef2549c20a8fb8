/**
 * Gathers quotations into utterances.
 *
 * Strongest pairs first, two groups at a time. A chain is not a proof: the
 * same speaker says nearly the same thing twice, and one short phrase occurs
 * in many statements. So two groups become one only if the pairs across them
 * that match outweigh those that do not, where quotations that a third one
 * prints as parts of one whole are not held against each other; and a fragment
 * may join a group but never ties two together.
 */
import type { CandidatePair } from "./candidates.ts";
import { type Corrections, placedByHand } from "./corrections.ts";
import type { Pairing } from "./pairing.ts";
import type { Statement } from "./statement.ts";
import { areToldTwice } from "./told-twice.ts";

export interface Group {
  readonly statements: readonly Statement[];
  /** Probability of the weakest link that was needed to hold the group together. */
  readonly confidence: number;
}

const LINKED = 0.5;

/** A quotation lighter than this, some three words with content, cannot tie groups together. */
const FRAGMENT = 3;

/**
 * How much pairs that do not match weigh against those that do. At 0.5 two of
 * the six annotated stories chain through a slogan, from 0.7 on paraphrases
 * that match one witness and not the next fall away: F1 0.85 at 0.65, 0.84 and
 * 0.84 on either side.
 */
const STRICTNESS = 0.65;

interface Cluster {
  readonly members: readonly Statement[];
  readonly confidence: number;
}

export function groupStatements(
  statements: readonly Statement[],
  pairings: readonly Pairing[],
  unknown: readonly CandidatePair[],
  corrections: Corrections,
  carriersOf: (articleId: string) => readonly string[],
): Group[] {
  const clusterOf = new Map<Statement, Cluster>();
  for (const statement of statements) clusterOf.set(statement, { members: [statement], confidence: 1 });
  const pairs = new PairTable(pairings, unknown, corrections);
  const join = (a: Statement, b: Statement, probability: number) => {
    const [one, other] = [clusterOf.get(a), clusterOf.get(b)];
    if (one === undefined || other === undefined || one === other) return;
    const members = [...one.members, ...other.members];
    const confidence = Math.min(one.confidence, other.confidence, probability);
    const cluster = { members, confidence };
    for (const member of members) clusterOf.set(member, cluster);
  };
  for (const [a, b] of linkedByHand(statements, corrections.mustLink)) {
    const [one, other] = [clusterOf.get(a), clusterOf.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    if (noneForbidden(one, other, pairs)) join(a, b, 1);
  }
  for (const pairing of strongestFirst(pairings)) {
    const [one, other] = [clusterOf.get(pairing.a), clusterOf.get(pairing.b)];
    if (one === undefined || other === undefined || one === other) continue;
    if (mayJoin(one, other, pairing, pairs, carriersOf)) join(pairing.a, pairing.b, pairing.probability);
  }
  const byHand = placedByHand(corrections);
  return [...new Set(clusterOf.values())]
    .filter(
      ({ members }) =>
        articlesOf(members).size > 1 || members.some(({ quotation }) => byHand.has(quotation.id)),
    )
    .map((cluster) => ({ statements: cluster.members, confidence: cluster.confidence }));
}

function noneForbidden(one: Cluster, other: Cluster, pairs: PairTable): boolean {
  return one.members.every((a) => other.members.every((b) => !pairs.isForbidden(a, b)));
}

function linkedByHand(
  statements: readonly Statement[],
  mustLink: Corrections["mustLink"],
): (readonly [Statement, Statement])[] {
  const byId = new Map(statements.map((statement) => [statement.quotation.id, statement]));
  return mustLink.flatMap(([a, b]) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}

function strongestFirst(pairings: readonly Pairing[]): Pairing[] {
  const id = (pairing: Pairing) => `${pairing.a.quotation.id} ${pairing.b.quotation.id}`;
  const strength = (pairing: Pairing) =>
    pairing.probability * Math.min(1, Math.log1p(pairing.evidence.shared));
  return pairings
    .filter((pairing) => pairing.probability >= LINKED)
    .sort((x, y) => strength(y) - strength(x) || (id(x) < id(y) ? -1 : 1));
}

function mayJoin(
  one: Cluster,
  other: Cluster,
  link: Pairing,
  pairs: PairTable,
  carriersOf: (articleId: string) => readonly string[],
): boolean {
  // Ten sites with one agency's story have one voice together.
  const voiceOf = ({ quotation }: Statement) => 1 / carriersOf(quotation.articleId).length;
  const isGroup = ({ members }: Cluster) => members.reduce((sum, member) => sum + voiceOf(member), 0) > 1.01;
  const tiesGroups = isGroup(one) && isGroup(other);
  if (tiesGroups && Math.min(link.a.mass, link.b.mass) < FRAGMENT) return false;
  const all = [...one.members, ...other.members];
  let support = 0;
  let doubt = 0;
  for (const a of one.members) {
    for (const b of other.members) {
      if (pairs.isForbidden(a, b) || areToldTwice(a, b)) return false;
      if (a.quotation.articleId === b.quotation.articleId || pairs.isUnknown(a, b)) continue;
      const probability = pairs.get(a, b)?.probability ?? 0;
      const stake = voiceOf(a) * voiceOf(b) * Math.log1p(Math.min(a.mass, b.mass));
      if (probability >= LINKED) support += stake * probability;
      else if (!all.some((hub) => pairs.areParts(a, b, hub))) doubt += stake * (1 - probability);
    }
  }
  return support > STRICTNESS * doubt;
}

function articlesOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.map((statement) => statement.quotation.articleId));
}

class PairTable {
  readonly #pairings = new Map<string, Pairing>();
  readonly #unknown: ReadonlySet<string>;
  readonly #forbidden: ReadonlySet<string>;
  readonly #required: ReadonlySet<string>;
  readonly #apart: Corrections["apart"];

  constructor(pairings: readonly Pairing[], unknown: readonly CandidatePair[], corrections: Corrections) {
    this.#unknown = new Set(unknown.map(({ a, b }) => pairKey(a.quotation.id, b.quotation.id)));
    for (const pairing of pairings)
      this.#pairings.set(pairKey(pairing.a.quotation.id, pairing.b.quotation.id), pairing);
    this.#forbidden = new Set(corrections.cannotLink.map(([a, b]) => pairKey(a, b)));
    this.#required = new Set(corrections.mustLink.map(([a, b]) => pairKey(a, b)));
    this.#apart = corrections.apart;
  }

  get(a: Statement, b: Statement): Pairing | undefined {
    return this.#pairings.get(pairKey(a.quotation.id, b.quotation.id));
  }

  isUnknown(a: Statement, b: Statement): boolean {
    return this.#unknown.size > 0 && this.#unknown.has(pairKey(a.quotation.id, b.quotation.id));
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

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
