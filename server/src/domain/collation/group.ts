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
import type { Candidates } from "./candidates.ts";
import { type Corrections, placedByHand } from "./corrections.ts";
import { LINKED, PairTable } from "./pair-table.ts";
import type { Pairing } from "./pairing.ts";
import { byPlace, type Statement } from "./statement.ts";
import { areToldTwice } from "./told-twice.ts";

export interface Group {
  readonly statements: readonly Statement[];
  /** Probability of the weakest link that was needed to hold the group together. */
  readonly confidence: number;
}

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
  isLeftOut: Candidates["isLeftOut"],
  corrections: Corrections,
  carriersOf: (articleId: string) => readonly string[],
): Group[] {
  const clusterOf = new Map<Statement, Cluster>();
  for (const statement of statements) clusterOf.set(statement, { members: [statement], confidence: 1 });
  const pairs = new PairTable(pairings, isLeftOut, corrections);
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
  return pairings
    .filter((pairing) => pairing.probability >= LINKED)
    .map((pairing) => ({
      pairing,
      ends: [pairing.a, pairing.b].sort(byPlace),
      strength: pairing.probability * Math.min(1, Math.log1p(pairing.evidence.shared)),
    }))
    .sort((x, y) => y.strength - x.strength || byEnds(x.ends, y.ends))
    .map(({ pairing }) => pairing);
}

function byEnds([a, b]: readonly Statement[], [c, d]: readonly Statement[]): number {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return 0;
  return a === c ? byPlace(b, d) : byPlace(a, c);
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
