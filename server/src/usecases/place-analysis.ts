/**
 * Puts a fresh analysis in the place of the one before and keeps what editors
 * did: ids are carried over, verdicts stay, and an utterance that is gone but
 * was ruled on stays as an orphan.
 *
 * What can be worked out beforehand is worked out before the transaction, in
 * portions: ten thousand utterances take a second, and neither the lock nor
 * this thread is held for that long.
 */
import type { Analysis, Utterance } from "../domain/analysis.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import { carryOver } from "../domain/review/carry-over.ts";
import {
  isDisagreement,
  type QueueEntry,
  type QueueSources,
  queueEntry,
  rankUtterances,
} from "../domain/review/queue.ts";
import type { Article } from "../domain/text/article.ts";
import type { Desk } from "./desk.ts";
import type { KeptAnalysis, KeptQuotation, KnownState, QuotedSpeaker, StoreTransaction } from "./store.ts";

/** An analysis ranked and described, still under the ids that the analysis gave. */
export interface PreparedAnalysis {
  readonly articles: readonly Article[];
  readonly analysis: Analysis;
  /** By rank. */
  readonly utterances: readonly PreparedUtterance[];
}

interface PreparedUtterance {
  readonly utterance: Utterance;
  readonly entry: QueueEntry;
  readonly quotations: readonly Quotation[];
  /** Changes with the witnesses and their words, and with nothing else. */
  readonly contentHash: string;
}

/** About ten milliseconds of work. */
const PORTION = 100;

export async function prepareAnalysis(
  desk: Pick<Desk, "digest" | "pause">,
  articles: readonly Article[],
  analysis: Analysis,
): Promise<PreparedAnalysis> {
  const sources = sourcesOf(articles, analysis);
  const utterances: PreparedUtterance[] = [];
  for (const utterance of rankUtterances(analysis.utterances)) {
    utterances.push(prepareUtterance(desk, utterance, utterances.length + 1, sources));
    if (utterances.length % PORTION === 0) await desk.pause();
  }
  return { articles, analysis, utterances };
}

function prepareUtterance(
  desk: Pick<Desk, "digest">,
  utterance: Utterance,
  rank: number,
  sources: QueueSources,
): PreparedUtterance {
  const quotations = utterance.witnesses.flatMap(({ quotationIds }) =>
    quotationIds.flatMap((id) => sources.quotations.get(id) ?? []),
  );
  const places = quotations.map(({ articleId, segments }) => [articleId, segments]);
  return {
    utterance,
    entry: queueEntry(utterance, rank, sources),
    quotations,
    contentHash: desk.digest(JSON.stringify(places)),
  };
}

export async function placeAnalysis(
  transaction: StoreTransaction,
  storyId: string,
  prepared: PreparedAnalysis,
): Promise<void> {
  const known = await transaction.utterances.known(storyId);
  await transaction.analysis.replace(storyId, keep(known, prepared));
}

function keep(
  known: readonly KnownState[],
  { articles, analysis, utterances }: PreparedAnalysis,
): KeptAnalysis {
  const carried = carryOver(
    known,
    utterances.map(({ utterance }) => withQuotationIds(utterance)),
  );
  const states = new Map(known.map((state) => [state.id, state]));
  const kept = utterances.map((prepared, index) => {
    const id = carried.ids[index] ?? prepared.utterance.id;
    return keepUtterance(prepared, id, states.get(id));
  });
  return {
    speakers: countQuotations(analysis),
    quotations: placeQuotations(articles, analysis.quotations, kept),
    conflicts: analysis.conflicts,
    utterances: kept,
    orphanIds: carried.orphanIds,
    disagreementCount: kept.filter(({ entry }) => isDisagreement(entry.differenceCounts)).length,
  };
}

function withQuotationIds(utterance: Utterance): { id: string; quotationIds: readonly string[] } {
  return { id: utterance.id, quotationIds: utterance.witnesses.flatMap(({ quotationIds }) => quotationIds) };
}

function sourcesOf(articles: readonly Article[], analysis: Analysis): QueueSources {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    quotations: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
    speakers: new Map(analysis.speakers.map((speaker) => [speaker.id, speaker])),
  };
}

function keepUtterance(
  prepared: PreparedUtterance,
  id: string,
  before: KnownState | undefined,
): KeptAnalysis["utterances"][number] {
  const isChanged = before !== undefined && before.contentHash !== prepared.contentHash;
  return {
    ...prepared,
    utterance: { ...prepared.utterance, id },
    entry: { ...prepared.entry, id },
    verdict: before?.verdict ?? "open",
    ruledReadings: before?.ruledReadings ?? 0,
    version: (before?.version ?? 0) + Number(isChanged),
    isOrphan: false,
  };
}

/** Most quoted first; names decide between equals. */
function countQuotations({ speakers, quotations }: Analysis): readonly QuotedSpeaker[] {
  const counts = new Map<string, number>();
  for (const { speaker } of quotations) {
    if (speaker !== null) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
  }
  return speakers
    .map((speaker) => ({ ...speaker, quotationCount: counts.get(speaker.id) ?? 0 }))
    .sort((a, b) => b.quotationCount - a.quotationCount || (a.name < b.name ? -1 : 1));
}

/** In the order of the articles and of their texts, each with the utterance it witnesses. */
function placeQuotations(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  utterances: KeptAnalysis["utterances"],
): readonly KeptQuotation[] {
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const utteranceOf = new Map(
    utterances.flatMap(({ utterance, quotations: own }) => own.map(({ id }) => [id, utterance.id] as const)),
  );
  const start = ({ segments }: Quotation) => segments[0]?.start ?? 0;
  return quotations
    .map((quotation) => ({ ...quotation, utteranceId: utteranceOf.get(quotation.id) ?? null }))
    .sort((a, b) => (order.get(a.articleId) ?? 0) - (order.get(b.articleId) ?? 0) || start(a) - start(b));
}
