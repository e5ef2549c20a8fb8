/**
 * Puts an editor's hand to differences: one is put aside, one is of another
 * type. It holds as long as the same readings stand there: an outlet that joins
 * a reading changes nothing, a new reading is a new difference.
 */
import type { Utterance } from "../analysis.ts";
import type { Reading } from "../collation/collation.ts";
import type { Difference, DifferenceType } from "../difference/difference.ts";
import { counted, gravestFirst } from "../difference/rank.ts";
import type { Article, ArticleSpan } from "../text/article.ts";
import { foldCharacters } from "../text/normalize.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { DifferenceCorrection, DifferenceRef, KeptCorrection } from "./correction.ts";
import { type OutcomeLog, WHY_MISSED } from "./outcome.ts";
import { findPlace, placeOf } from "./reference.ts";

/** How grave a difference is that an editor typed: in the middle of what the rules of that type give. */
const TYPICAL_SEVERITY: Readonly<Record<DifferenceType, number>> = {
  contradiction: 0.9,
  negation: 0.95,
  number: 0.85,
  date: 0.7,
  attribution: 0.75,
  modality: 0.5,
  omission: 0.45,
  interpolation: 0.4,
  name: 0.5,
  occasion: 0.4,
  wording: 0.3,
  form: 0.12,
  formal: 0.02,
};

export function differenceRef(difference: Difference, articles: ReadonlyMap<string, Article>): DifferenceRef {
  return {
    type: difference.retypedFrom ?? difference.type,
    rule: difference.rule,
    readings: difference.readings.map(({ text, articleIds, spans }) => ({
      text,
      places: articleIds.flatMap((articleId) => {
        const article = articles.get(articleId);
        return article === undefined ? [] : [placeOf(article, spansIn(spans, articleId))];
      }),
    })),
  };
}

function spansIn(spans: readonly ArticleSpan[], articleId: string): Span[] {
  return spans.filter((span) => span.articleId === articleId).map(({ start, end }) => ({ start, end }));
}

export function correctDifferences(
  utterances: readonly Utterance[],
  articles: readonly Article[],
  corrections: readonly KeptCorrection[],
  log: OutcomeLog,
): readonly Utterance[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const corrected = [...utterances];
  const places = placesByReadings(utterances, corrections);
  for (const correction of corrections) {
    if (correction.kind !== "dismiss-difference" && correction.kind !== "retype-difference") continue;
    const isMeant = differenceTest(correction.difference, byId);
    const at = places
      .get(
        readingsKey(correction.difference.type, correction.difference.rule, correction.difference.readings),
      )
      ?.find((place) => corrected[place]?.differences.some(isMeant));
    const found = at === undefined ? undefined : corrected[at];
    if (at === undefined || found === undefined) {
      log.missed(correction.id, WHY_MISSED.noReadings);
      continue;
    }
    log.met(
      correction.id,
      found.witnesses.flatMap(({ quotationIds }) => quotationIds),
    );
    const differences = found.differences.map((each) => (isMeant(each) ? change(each, correction) : each));
    corrected[at] = { ...found, differences: inOrder(differences) };
  }
  return corrected;
}

/**
 * Utterances by the readings that stand against each other in them: what is
 * dismissed in a thousand at once would else be sought in ten thousand each time.
 */
function placesByReadings(
  utterances: readonly Utterance[],
  corrections: readonly KeptCorrection[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  if (!corrections.some(({ kind }) => kind === "dismiss-difference" || kind === "retype-difference"))
    return places;
  for (const [place, { differences }] of utterances.entries()) {
    for (const { type, retypedFrom, rule, readings } of differences) {
      const key = readingsKey(retypedFrom ?? type, rule, readings);
      const held = places.get(key);
      if (held === undefined) places.set(key, [place]);
      else held.push(place);
    }
  }
  return places;
}

function readingsKey(type: DifferenceType, rule: string, readings: readonly { readonly text: string }[]) {
  const texts = new Set(readings.map(({ text }) => foldCharacters(text)));
  return JSON.stringify([type, rule, ...[...texts].sort()]);
}

function change(
  difference: Difference,
  correction: DifferenceCorrection & { readonly id: string },
): Difference {
  if (correction.kind === "dismiss-difference") {
    return { ...difference, dismissed: { reason: correction.reason, correctionId: correction.id } };
  }
  const { type } = correction;
  return {
    ...difference,
    type,
    severity: TYPICAL_SEVERITY[type],
    retypedFrom: difference.retypedFrom ?? difference.type,
  };
}

/** Those put aside come last. */
function inOrder(differences: readonly Difference[]): Difference[] {
  return [
    ...gravestFirst(counted(differences)),
    ...differences.filter(({ dismissed }) => dismissed !== undefined),
  ];
}

function differenceTest(
  ref: DifferenceRef,
  articles: ReadonlyMap<string, Article>,
): (difference: Difference) => boolean {
  const wanted = ref.readings.map(({ text, places }) => ({
    text: foldCharacters(text),
    articleIds: new Set(places.map(({ articleId }) => articleId)),
    found: places.flatMap((place) => findPlace(place, articles) ?? []),
  }));
  type Wanted = (typeof wanted)[number];
  const stands = (reading: Reading, { text, articleIds, found }: Wanted) =>
    foldCharacters(reading.text) === text &&
    (text === ""
      ? reading.articleIds.some((id) => articleIds.has(id) || found.some(({ article }) => article.id === id))
      : found.some(({ article, spans }) =>
          spansIn(reading.spans, article.id).some((span) => spans.some((other) => overlaps(span, other))),
        ));
  return ({ type, retypedFrom, rule, readings }) =>
    (retypedFrom ?? type) === ref.type &&
    rule === ref.rule &&
    readings.length === wanted.length &&
    readings.every((reading) => wanted.some((each) => stands(reading, each))) &&
    wanted.every((each) => readings.some((reading) => stands(reading, each)));
}
