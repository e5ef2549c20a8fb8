/**
 * Puts a fresh analysis in the place of the one before and keeps what editors
 * did: ids are carried over, verdicts stay, and an utterance that is gone but
 * was ruled on stays as an orphan.
 */
import type { Analysis, Utterance } from "../domain/analysis.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import { carryOver } from "../domain/review/carry-over.ts";
import { isDisagreement, type QueueSources, queueEntry, rankUtterances } from "../domain/review/queue.ts";
import type { Article } from "../domain/text/article.ts";
import type { Desk } from "./desk.ts";
import type { KeptAnalysis, KeptQuotation, KnownState, QuotedSpeaker, StoreTransaction } from "./store.ts";

export async function placeAnalysis(
  desk: Pick<Desk, "digest">,
  transaction: StoreTransaction,
  storyId: string,
  articles: readonly Article[],
  analysis: Analysis,
): Promise<void> {
  const known = await transaction.utterances.known(storyId);
  await transaction.analysis.replace(storyId, keep(desk, known, articles, analysis));
}

function keep(
  desk: Pick<Desk, "digest">,
  known: readonly KnownState[],
  articles: readonly Article[],
  analysis: Analysis,
): KeptAnalysis {
  const ranked = rankUtterances(analysis.utterances);
  const carried = carryOver(known, ranked.map(withQuotationIds));
  const sources = sourcesOf(articles, analysis);
  const states = new Map(known.map((state) => [state.id, state]));
  const utterances = ranked.map((utterance, index) => {
    const id = carried.ids[index] ?? utterance.id;
    return keepUtterance(desk, { ...utterance, id }, index + 1, sources, states.get(id));
  });
  return {
    speakers: countQuotations(analysis),
    quotations: placeQuotations(articles, analysis.quotations, utterances),
    conflicts: analysis.conflicts,
    utterances,
    orphanIds: carried.orphanIds,
    disagreementCount: utterances.filter(({ entry }) => isDisagreement(entry.differenceCounts)).length,
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
  desk: Pick<Desk, "digest">,
  utterance: Utterance,
  rank: number,
  sources: QueueSources,
  before: KnownState | undefined,
): KeptAnalysis["utterances"][number] {
  const quotations = utterance.witnesses.flatMap(({ quotationIds }) =>
    quotationIds.flatMap((id) => sources.quotations.get(id) ?? []),
  );
  const contentHash = desk.digest(
    JSON.stringify(quotations.map(({ articleId, segments }) => [articleId, segments])),
  );
  const version = before === undefined ? 0 : before.version + (before.contentHash === contentHash ? 0 : 1);
  return {
    entry: queueEntry(utterance, rank, sources),
    utterance,
    quotations,
    contentHash,
    verdict: before?.verdict ?? "open",
    ruledReadings: before?.ruledReadings ?? 0,
    version,
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
