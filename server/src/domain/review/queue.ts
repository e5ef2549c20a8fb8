/**
 * The review queue: utterances in the order in which an editor should look at
 * them, each with what a row of the list shows and what a filter asks.
 */
import type { Utterance } from "../analysis.ts";
import type { Witness } from "../collation/collation.ts";
import { DIFFERENCE_TYPES, type Difference, type DifferenceType } from "../difference/difference.ts";
import { inEnglish } from "../difference/english.ts";
import { counted } from "../difference/rank.ts";
import { telling } from "../difference/tell.ts";
import type { Telling } from "../difference/telling.ts";
import {
  QUOTATION_MODES,
  type Quotation,
  type QuotationMode,
  type SpeakerRef,
} from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import { foldName } from "../text/normalize.ts";
import { textOf } from "../text/span.ts";
import { departures } from "./departures.ts";

/** UTF-16 units a gist may have; three lines of the queue at 80 columns. */
const GIST_LENGTH = 240;

interface WitnessMode {
  readonly articleId: string;
  readonly mode: QuotationMode;
  /** The gravest difference by which it departs from what most say; null where it does not. */
  readonly departs: DifferenceType | null;
  /** Another article whose copy it carries; null where its testimony is its own. */
  readonly copyOf: string | null;
}

/** What does not change until the story is analyzed again. */
export interface QueueEntry {
  readonly id: string;
  /** 1-based, by what is at stake. */
  readonly rank: number;
  readonly speakers: readonly SpeakerRef[];
  /** The fullest witness's words, cut at a word. */
  readonly gist: string;
  readonly witnesses: readonly WitnessMode[];
  readonly independentWitnesses: number;
  /** Gravest type first. */
  readonly differenceCounts: readonly { readonly type: DifferenceType; readonly count: number }[];
  /** 0 to 1: severity of the gravest difference; 0 without one. */
  readonly stake: number;
  readonly rankReason: string;
  /** What the reason says, for other languages; of what an older version analyzed there is none. */
  readonly rankTelling?: Telling;
  /** Everything the search looks through, folded by `foldName`. */
  readonly searchText: string;
}

export interface QueueSources {
  readonly articles: ReadonlyMap<string, Article>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly speakers: ReadonlyMap<string, SpeakerRef>;
}

/** Ranks the utterances of one analysis; ties keep the order of the analysis. */
export function rankUtterances(utterances: readonly Utterance[]): readonly Utterance[] {
  return utterances
    .map((utterance) => ({ utterance, gravest: gravestDifference(utterance.differences) }))
    .sort(
      (a, b) => (b.gravest?.severity ?? 0) - (a.gravest?.severity ?? 0) || harm(a.gravest) - harm(b.gravest),
    )
    .map(({ utterance }) => utterance);
}

export function queueEntry(utterance: Utterance, rank: number, sources: QueueSources): QueueEntry {
  const differences = counted(utterance.differences);
  const gravest = gravestDifference(differences);
  const speakers = utterance.speakerIds.flatMap((id) => sources.speakers.get(id) ?? []);
  const texts = utterance.witnesses.map((witness) => witnessText(witness, sources));
  const departing = departures(utterance.witnesses, differences);
  const reasons = utterance.differences.map(({ reason }) => reason);
  return {
    id: utterance.id,
    rank,
    speakers: speakers.map(({ id, name }) => ({ id, name })),
    gist: cutAtWord(longest(texts), GIST_LENGTH),
    witnesses: utterance.witnesses.map((witness) => ({
      articleId: witness.articleId,
      mode: modeOf(witness, sources.quotations),
      departs: departing.get(witness.articleId) ?? null,
      copyOf: copiedFrom(witness),
    })),
    independentWitnesses: independentWitnesses(utterance.witnesses),
    differenceCounts: countTypes(differences),
    stake: gravest?.severity ?? 0,
    ...rankedFor(gravest ?? whyNothing(utterance)),
    searchText: foldName([...texts, ...speakers.map(({ name }) => name), ...reasons].join(" ")),
  };
}

function rankedFor({ reason, telling: told }: Pick<Difference, "reason" | "telling">) {
  return { rankReason: reason, ...(told === undefined ? {} : { rankTelling: told }) };
}

function whyNothing({ witnesses, differences }: Utterance): Required<Pick<Difference, "reason" | "telling">> {
  const frame = witnesses.length < 2 ? "alone" : differences.length > 0 ? "put-aside" : "agreed";
  const told = telling(null, { frame });
  return { reason: inEnglish(told), telling: told };
}

/** Of those that count. */
export function gravestDifference(differences: readonly Difference[]): Difference | null {
  let gravest: Difference | null = null;
  for (const difference of counted(differences)) {
    if (gravest === null || difference.severity > gravest.severity) gravest = difference;
    else if (difference.severity === gravest.severity && harm(difference) < harm(gravest))
      gravest = difference;
  }
  return gravest;
}

function harm(difference: Difference | null): number {
  return difference === null ? DIFFERENCE_TYPES.length : DIFFERENCE_TYPES.indexOf(difference.type);
}

/** Copies of one wire story testify once. */
export function independentWitnesses(witnesses: readonly Witness[]): number {
  return new Set(witnesses.map(({ carriers }) => carriers.join(" "))).size;
}

/** Of one copy in several articles, the first by id stands for it; the others carry it. */
function copiedFrom({ articleId, carriers }: Witness): string | null {
  const [first] = carriers;
  return first === undefined || first === articleId ? null : first;
}

/** A disagreement is more than formal. */
export function isDisagreement(differenceCounts: readonly { readonly type: DifferenceType }[]): boolean {
  return differenceCounts.some(({ type }) => type !== "formal");
}

function countTypes(differences: readonly Difference[]): { type: DifferenceType; count: number }[] {
  return DIFFERENCE_TYPES.map((type) => ({
    type,
    count: differences.filter((difference) => difference.type === type).length,
  })).filter(({ count }) => count > 0);
}

/** The most literal mode among a witness's quotations. */
export function modeOf(witness: Witness, quotations: ReadonlyMap<string, Quotation>): QuotationMode {
  const modes = witness.quotationIds.flatMap((id) => quotations.get(id)?.mode ?? []);
  return QUOTATION_MODES.find((mode) => modes.includes(mode)) ?? "indirect";
}

function witnessText(witness: Witness, sources: QueueSources): string {
  const text = sources.articles.get(witness.articleId)?.text ?? "";
  return witness.quotationIds
    .flatMap((id) => sources.quotations.get(id) ?? [])
    .map((quotation) => wordsOf(quotation, text))
    .join(" … ");
}

/** A quotation's words on one line, its segments joined. */
export function wordsOf(quotation: Quotation, articleText: string): string {
  return quotation.segments
    .map((segment) => textOf(articleText, segment).replace(/\s+/gu, " ").trim())
    .join(" ");
}

function longest(texts: readonly string[]): string {
  return texts.reduce((longer, text) => (text.length > longer.length ? text : longer), "");
}

export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const lastSpace = room.lastIndexOf(" ");
  // A word longer than half the room is cut through, but never through a surrogate pair.
  const cut = lastSpace > limit / 2 ? room.slice(0, lastSpace) : room.replace(/[\ud800-\udbff]$/u, "");
  return `${cut.trimEnd()}…`;
}
