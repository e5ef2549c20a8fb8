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
import type { CorrectedAnalysis } from "../domain/analyze.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import {
  type CarriedOver,
  carryOver,
  type FoundUtterance,
  rememberedAs,
} from "../domain/review/carry-over.ts";
import {
  isDisagreement,
  type QueueEntry,
  type QueueSources,
  queueEntry,
  rankUtterances,
  wordsOf,
} from "../domain/review/queue.ts";
import type { Article } from "../domain/text/article.ts";
import type { Desk } from "./desk.ts";
import { shareOf } from "./progress.ts";
import type {
  KeptAnalysis,
  KeptQuotation,
  KeptUtterance,
  KnownState,
  QuotedSpeaker,
  StoreTransaction,
} from "./store.ts";

/** An analysis ranked and described, still under the ids that the analysis gave. */
export interface PreparedAnalysis {
  readonly articles: readonly Article[];
  readonly analysis: CorrectedAnalysis;
  /** By rank. */
  readonly utterances: readonly PreparedUtterance[];
}

interface PreparedUtterance {
  readonly textHashes: KeptUtterance["textHashes"];
  readonly utterance: Utterance;
  readonly entry: QueueEntry;
  readonly quotations: readonly Quotation[];
  /** Changes with the witnesses and their words, and with nothing else. */
  readonly contentHash: string;
}

/** About ten milliseconds of work. */
const PORTION = 100;

export async function prepareAnalysis(
  desk: Pick<Desk, "digest" | "pause" | "progress">,
  articles: readonly Article[],
  analysis: CorrectedAnalysis,
): Promise<PreparedAnalysis> {
  const sources = sourcesOf(articles, analysis);
  const textHashes = new Map(articles.map(({ id, text }) => [id, desk.digest(text)]));
  const utterances: PreparedUtterance[] = [];
  for (const utterance of rankUtterances(analysis.utterances)) {
    utterances.push(prepareUtterance(desk, utterance, utterances.length + 1, sources, textHashes));
    if (utterances.length % PORTION !== 0) continue;
    const share = shareOf(utterances.length, analysis.utterances.length, 0.85, 0.95);
    desk.progress.tell(share, `Ranking ${utterances.length} of ${analysis.utterances.length} statements`);
    await desk.pause();
  }
  return { articles, analysis, utterances };
}

function prepareUtterance(
  desk: Pick<Desk, "digest">,
  utterance: Utterance,
  rank: number,
  sources: QueueSources,
  textHashes: ReadonlyMap<string, string>,
): PreparedUtterance {
  const quotations = utterance.witnesses.flatMap(({ quotationIds }) =>
    quotationIds.flatMap((id) => sources.quotations.get(id) ?? []),
  );
  const places = quotations.map((quotation) => {
    const { articleId, segments } = quotation;
    // The words too: an outlet may change a word for one of the same length.
    return [articleId, segments, wordsOf(quotation, sources.articles.get(articleId)?.text ?? "")];
  });
  return {
    utterance,
    entry: queueEntry(utterance, rank, sources),
    quotations,
    textHashes: Object.fromEntries(
      utterance.witnesses.map(({ articleId }) => [articleId, textHashes.get(articleId) ?? ""]),
    ),
    contentHash: desk.digest(JSON.stringify(places)),
  };
}

/** What an analysis makes of the utterances that were there. */
export interface UtteranceShift {
  /** Those that held other quotations before it, as they were. */
  readonly before: readonly FoundUtterance[];
  /** Those that hold other quotations after it, and those that are new. */
  readonly changedIds: readonly string[];
}

export const NO_SHIFT: UtteranceShift = { before: [], changedIds: [] };

export async function shiftOf(
  transaction: StoreTransaction,
  storyId: string,
  prepared: PreparedAnalysis,
  remembered: readonly FoundUtterance[],
): Promise<UtteranceShift> {
  const known = await transaction.utterances.known(storyId);
  const { ids } = carryIds(known, prepared, remembered);
  const held = ({ quotationIds }: Pick<FoundUtterance, "quotationIds">) => [...quotationIds].sort().join(" ");
  const before = new Map(known.map((each) => [each.id, held(each)]));
  const after = new Map(
    prepared.utterances.map(({ utterance }, index) => [ids[index], held(withQuotationIds(utterance))]),
  );
  return {
    before: known
      .filter((each) => !each.isOrphan && after.get(each.id) !== held(each))
      .map(({ id, quotationIds }) => ({ id, quotationIds })),
    changedIds: ids.filter((id) => after.get(id) !== before.get(id)),
  };
}

export async function placeAnalysis(
  transaction: StoreTransaction,
  storyId: string,
  prepared: PreparedAnalysis,
  remembered: readonly FoundUtterance[] = [],
): Promise<void> {
  const known = await transaction.utterances.known(storyId);
  const kept = keep(known, prepared, remembered);
  await transaction.analysis.replace(storyId, kept);
  const homes = new Map(kept.quotations.map(({ id, utteranceId }) => [id, utteranceId]));
  await transaction.corrections.setOutcomes(
    storyId,
    prepared.analysis.outcomes.map(({ correctionId, why, quotationIds }) => ({
      correctionId,
      why,
      utteranceIds: [...new Set(quotationIds.flatMap((id) => homes.get(id) ?? []))],
    })),
  );
}

function carryIds(
  known: readonly KnownState[],
  { utterances }: PreparedAnalysis,
  remembered: readonly FoundUtterance[],
): CarriedOver {
  return carryOver(
    rememberedAs(known, remembered),
    utterances.map(({ utterance }) => withQuotationIds(utterance)),
  );
}

function keep(
  known: readonly KnownState[],
  prepared: PreparedAnalysis,
  remembered: readonly FoundUtterance[],
): KeptAnalysis {
  const { articles, analysis, utterances } = prepared;
  const carried = carryIds(known, prepared, remembered);
  const states = new Map(known.map((state) => [state.id, state]));
  const kept = utterances.map((each, index) => {
    const id = carried.ids[index] ?? each.utterance.id;
    return keepUtterance(each, id, states.get(id));
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
