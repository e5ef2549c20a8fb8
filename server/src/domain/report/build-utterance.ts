/** One utterance for the report: its readings with their marks, its differences, and what stands on it. */
import type { Utterance } from "../analysis.ts";
import type { Witness } from "../collation/collation.ts";
import { DIFFERENCE_TYPES, type DifferenceType } from "../difference/difference.ts";
import { counted } from "../difference/rank.ts";
import { type Claim, placesOfClaim } from "../review/claim.ts";
import { gravestDifference, modeOf } from "../review/queue.ts";
import type { Ruling } from "../review/ruling.ts";
import { checkOf, checkState, type SecondCheck } from "../review/second-check.ts";
import { SETTLING, whatWouldSettle } from "../review/settling.ts";
import { type StandingRulings, standingRulings, verdictOf } from "../review/standing.ts";
import { textOf } from "../text/span.ts";
import { INTERRUPTION, markWords, type NumberedSite } from "./marked-words.ts";
import type {
  ReportClaim,
  ReportDifference,
  ReportReading,
  ReportRuling,
  ReportUtterance,
} from "./report.ts";
import { reportAnchorOf } from "./report-anchor.ts";
import type { ReportedArticle, ReportedUtterance, ReportInput } from "./report-input.ts";
import { STAKES } from "./stakes.ts";

/** What every utterance of a report is built with. */
export interface Shelf {
  readonly articles: ReadonlyMap<string, ReportedArticle>;
  readonly speakers: ReadonlyMap<string, ReportInput["speakers"][number]>;
  /** By utterance id, oldest first. */
  readonly rulings: ReadonlyMap<string, readonly Ruling[]>;
  /** By article id. */
  readonly texts: ReadonlyMap<string, string>;
  /** By article id: of its text, for anchors. */
  readonly surrogatePairs: ReadonlyMap<string, readonly number[]>;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly secondChecks: ReadonlyMap<string, readonly SecondCheck[]>;
}

export function buildUtterance(reported: ReportedUtterance, shelf: Shelf): ReportUtterance {
  const { utterance, entry, isOrphan } = reported;
  const rulings = shelf.rulings.get(utterance.id) ?? [];
  const checks = shelf.secondChecks.get(utterance.id) ?? [];
  const standing = standingRulings(rulings);
  const claims = (shelf.claims.get(utterance.id) ?? []).map((claim, index) =>
    buildClaim(claim, index + 2, placesOfClaim(claim, shelf.texts), rulings, checks),
  );
  const sites = numberSites(utterance);
  const gravest = gravestDifference(utterance.differences);
  return {
    id: utterance.id,
    number: entry.rank,
    speakers: utterance.speakerIds.flatMap((id) => shelf.speakers.get(id) ?? []),
    readings: utterance.witnesses.flatMap((witness) => {
      const source = shelf.articles.get(witness.articleId);
      const ruling = standing.readings.get(witness.articleId) ?? null;
      return source
        ? [buildReading(witness, source, reported, sites, ruling && buildRuling(ruling, checks), shelf)]
        : [];
    }),
    // What an editor put aside is told by the log, with the reason; it is no finding of the report.
    differences: counted(utterance.differences).map((difference) =>
      buildDifference(difference, sites, shelf),
    ),
    atStake: gravest && STAKES[gravest.type],
    stake: entry.stake,
    independentWitnesses: entry.independentWitnesses,
    confidence: utterance.confidence,
    isPrecise: utterance.collation.precise,
    isOrphan,
    verdict: verdictOf(standing.utterance),
    ruling: standing.utterance && buildRuling(standing.utterance, checks),
    earlierRulings: rulings.length - countStanding(standing) - claims.filter(({ ruling }) => ruling).length,
    claims,
    settling: whatWouldSettle(
      {
        types: entry.differenceCounts.map(({ type }) => type),
        independentWitnesses: entry.independentWitnesses,
        isUnattributed: utterance.speakerIds.length === 0,
        isTranslated: utterance.witnesses.some(
          ({ articleId }) => (shelf.articles.get(articleId)?.article.translatedFrom ?? null) !== null,
        ),
      },
      standing,
    ).map((point) => SETTLING[point]),
  };
}

function countStanding({ utterance, readings }: StandingRulings): number {
  return readings.size + (utterance === null ? 0 : 1);
}

function buildClaim(
  { id, text }: Claim,
  number: number,
  places: ReportClaim["places"],
  rulings: readonly Ruling[],
  checks: readonly SecondCheck[],
): ReportClaim {
  const ruling = standingRulings(rulings, id).utterance;
  return {
    id,
    number,
    text,
    places,
    verdict: verdictOf(ruling),
    ruling: ruling && buildRuling(ruling, checks),
  };
}

/** Numbers the places where outlets part, in reading order; merely formal ones get no number, they would bury the rest. */
function numberSites({ collation, differences }: Utterance): Map<string, NumberedSite> {
  const sites = new Map<string, NumberedSite>();
  for (const stretch of collation.stretches) {
    const here = counted(differences).filter(({ siteId }) => siteId === stretch.id);
    const types = here.map(({ type }) => type);
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
  { utterance, quotations, formerTexts }: ReportedUtterance,
  sites: ReadonlyMap<string, NumberedSite>,
  ruling: ReportRuling | null,
  shelf: Shelf,
): ReportReading {
  const formerText = formerTexts.get(article.id);
  const text = formerText ?? article.text;
  const pairs = formerText === undefined ? shelf.surrogatePairs.get(article.id) : undefined;
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
    text: spans.map((span) => textOf(text, span).replace(/\s+/gu, " ").trim()).join(INTERRUPTION),
    words: markWords(article.id, text, utterance.collation, sites),
    spans,
    anchors: spans.map((span) => reportAnchorOf(text, span, pairs)),
    copies: siglaOf(
      witness.carriers.filter((id) => id !== article.id),
      shelf,
    ),
    verdict: ruling?.verdict ?? "open",
    ruling,
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

function buildRuling(ruling: Ruling, checks: readonly SecondCheck[]): ReportRuling {
  const { id, verdict, finding, reason, evidence, correction, note, actor, at } = ruling;
  const check = checkOf(checks, ruling);
  return {
    id,
    verdict,
    finding,
    reason,
    evidence,
    correction,
    note,
    checker: actor.name,
    secondCheck: check && {
      state: checkState(check, ruling),
      requestedAt: check.requestedAt,
      ruling: check.ruling && buildRuling(check.ruling, []),
    },
    at,
  };
}
