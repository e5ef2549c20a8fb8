/** One utterance for the report: its readings with their marks, its differences, and what stands on it. */
import type { Utterance } from "../analysis.ts";
import type { Witness } from "../collation/collation.ts";
import { DIFFERENCE_TYPES, type DifferenceType } from "../difference/difference.ts";
import { gravestDifference, modeOf } from "../review/queue.ts";
import type { Ruling } from "../review/ruling.ts";
import { standingRulings, verdictOf } from "../review/standing.ts";
import { textOf } from "../text/span.ts";
import { INTERRUPTION, markWords, type NumberedSite } from "./marked-words.ts";
import type { ReportDifference, ReportReading, ReportRuling, ReportUtterance } from "./report.ts";
import type { ReportedArticle, ReportedUtterance, ReportInput } from "./report-input.ts";
import { STAKES } from "./stakes.ts";

/** What every utterance of a report is built with. */
export interface Shelf {
  readonly articles: ReadonlyMap<string, ReportedArticle>;
  readonly speakers: ReadonlyMap<string, ReportInput["speakers"][number]>;
  /** By utterance id, oldest first. */
  readonly rulings: ReadonlyMap<string, readonly Ruling[]>;
}

export function buildUtterance(reported: ReportedUtterance, shelf: Shelf): ReportUtterance {
  const { utterance, entry, isOrphan } = reported;
  const rulings = shelf.rulings.get(utterance.id) ?? [];
  const standing = standingRulings(rulings);
  const sites = numberSites(utterance);
  const gravest = gravestDifference(utterance.differences);
  return {
    id: utterance.id,
    number: entry.rank,
    speakers: utterance.speakerIds.flatMap((id) => shelf.speakers.get(id) ?? []),
    readings: utterance.witnesses.flatMap((witness) => {
      const source = shelf.articles.get(witness.articleId);
      const ruling = standing.readings.get(witness.articleId) ?? null;
      return source ? [buildReading(witness, source, reported, sites, ruling, shelf)] : [];
    }),
    differences: utterance.differences.map((difference) => buildDifference(difference, sites, shelf)),
    atStake: gravest && STAKES[gravest.type],
    stake: entry.stake,
    independentWitnesses: entry.independentWitnesses,
    confidence: utterance.confidence,
    isPrecise: utterance.collation.precise,
    isOrphan,
    verdict: verdictOf(standing.utterance),
    ruling: standing.utterance && buildRuling(standing.utterance),
    earlierRulings: rulings.length - standing.readings.size - (standing.utterance ? 1 : 0),
  };
}

/** Numbers the places where outlets part, in reading order; merely formal ones get no number, they would bury the rest. */
function numberSites({ collation, differences }: Utterance): Map<string, NumberedSite> {
  const sites = new Map<string, NumberedSite>();
  for (const stretch of collation.stretches) {
    const types = differences.filter(({ siteId }) => siteId === stretch.id).map(({ type }) => type);
    const type = gravestType(types);
    if (type !== null && type !== "formal") sites.set(stretch.id, { number: sites.size + 1, type });
  }
  return sites;
}

function gravestType(types: readonly DifferenceType[]): DifferenceType | null {
  return DIFFERENCE_TYPES.find((type) => types.includes(type)) ?? null;
}

function buildReading(
  witness: Witness,
  { article, sigil }: ReportedArticle,
  { utterance, quotations }: ReportedUtterance,
  sites: ReadonlyMap<string, NumberedSite>,
  ruling: Ruling | null,
  shelf: Shelf,
): ReportReading {
  const own = quotations.filter(({ id }) => witness.quotationIds.includes(id));
  const spans = own
    .flatMap(({ segments }) => segments)
    .map(({ start, end }) => ({ articleId: article.id, start, end }))
    .sort((a, b) => a.start - b.start);
  return {
    articleId: article.id,
    sigil,
    outlet: article.outlet,
    url: article.url,
    publishedAt: article.publishedAt,
    translatedFrom: article.translatedFrom,
    mode: modeOf(witness, new Map(own.map((quotation) => [quotation.id, quotation]))),
    text: spans.map((span) => textOf(article.text, span).replace(/\s+/gu, " ").trim()).join(INTERRUPTION),
    words: markWords(article.id, article.text, utterance.collation, sites),
    spans,
    copies: siglaOf(
      witness.carriers.filter((id) => id !== article.id),
      shelf,
    ),
    verdict: verdictOf(ruling),
    ruling: ruling && buildRuling(ruling),
  };
}

function buildDifference(
  difference: Utterance["differences"][number],
  sites: ReadonlyMap<string, NumberedSite>,
  shelf: Shelf,
): ReportDifference {
  const { id, type, severity, rule, reason, siteId, readings } = difference;
  return {
    id,
    siteNumber: siteId === null ? null : (sites.get(siteId)?.number ?? null),
    type,
    severity,
    rule,
    reason,
    readings: readings.map(({ text, articleIds }) => ({ sigla: siglaOf(articleIds, shelf), text })),
  };
}

function siglaOf(articleIds: readonly string[], shelf: Shelf): string[] {
  return articleIds.flatMap((id) => shelf.articles.get(id)?.sigil ?? []);
}

function buildRuling({ id, verdict, reason, evidence, correction, actor, at }: Ruling): ReportRuling {
  return { id, verdict, reason, evidence, correction, checker: actor.name, at };
}
