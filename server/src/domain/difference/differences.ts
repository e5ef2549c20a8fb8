/**
 * All differences of one utterance, gravest first: site by site, and those of
 * the utterance as a whole (who said it, whether in the speaker's words).
 */
import type { Collation, Reading, Stretch } from "../collation/collation.ts";
import type { WordLikeness } from "../collation/likeness.ts";
import type { Testimony } from "../collation/testimony.ts";
import type { Word } from "../collation/words.ts";
import type { Language } from "../language.ts";
import type { Article } from "../text/article.ts";
import { contrast, type Judgement, type Side } from "./contrast.ts";
import type { Difference } from "./difference.ts";
import { judge } from "./judge.ts";
import { gravestFirst } from "./rank.ts";
import { listOutlets } from "./sentences.ts";

export interface Collated {
  readonly utteranceId: string;
  readonly collation: Collation;
  /** By article id. */
  readonly testimonies: ReadonlyMap<string, Testimony>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Articles that carry one copy count once. */
  readonly carriersOf: (articleId: string) => readonly string[];
}

/** A difference that has no id yet. */
export type Finding = Omit<Difference, "id">;

export function differencesOf(
  collated: Collated,
  ofTheWhole: readonly Finding[],
  language: Language,
  likeness: WordLikeness,
): Difference[] {
  const { stretches } = collated.collation;
  const found = stretches.flatMap((stretch, index) =>
    stretch.kind === "agreement"
      ? []
      : findingsAt(stretch, contextOf(stretches, index, collated), collated, language, likeness),
  );
  return gravestFirst([...found, ...ofTheWhole]).map((finding) => ({
    id: `difference_${language.hash(contentOf(finding, collated.utteranceId))}`,
    ...finding,
  }));
}

function contentOf(finding: Finding, utteranceId: string): string {
  const readings = finding.readings.map((reading) => `${reading.articleIds.join(",")}|${reading.text}`);
  return [utteranceId, finding.siteId ?? "", finding.type, finding.rule, ...readings].join("\n");
}

interface Context {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const CONTEXT = 6;

/** The words around a site, as the first outlet has them. */
function contextOf(stretches: readonly Stretch[], index: number, collated: Collated): Context {
  return {
    before: agreedWords(stretches[index - 1], collated).slice(-CONTEXT),
    after: agreedWords(stretches[index + 1], collated).slice(0, CONTEXT),
  };
}

function agreedWords(stretch: Stretch | undefined, collated: Collated): readonly Word[] {
  const reading = stretch?.readings[0];
  return reading === undefined ? [] : wordsOfReading(reading, collated);
}

function wordsOfReading(reading: Reading, collated: Collated): readonly Word[] {
  const [articleId = ""] = reading.articleIds;
  const spans = reading.spans.filter((span) => span.articleId === articleId);
  return collated.testimonies.get(articleId)?.wordsWithin(spans) ?? [];
}

/** One finding a kind of judgement, with the readings that are at odds in that way. */
function findingsAt(
  site: Stretch,
  context: Context,
  collated: Collated,
  language: Language,
  likeness: WordLikeness,
): Finding[] {
  const sides = site.readings.map((reading) => sideOf(reading, collated));
  const findings = new Map<string, { judgement: Judgement; readings: Set<Reading> }>();
  forEachPair(site.readings, sides, (one, other, a, b) => {
    const judgement = judge(contrast(a, b, context, likeness, language.thesaurus));
    if (judgement === null) return;
    const kind = `${judgement.type} ${judgement.rule}`;
    const known = findings.get(kind);
    const readings = new Set([...(known?.readings ?? []), one, other]);
    const gravest =
      known === undefined || judgement.severity > known.judgement.severity ? judgement : known.judgement;
    findings.set(kind, { judgement: gravest, readings });
  });
  return [...findings.values()].map(({ judgement, readings }) => ({
    ...judgement,
    severity: Math.min(1, judgement.severity),
    siteId: site.id,
    readings: site.readings.filter((reading) => readings.has(reading)),
  }));
}

function forEachPair(
  readings: readonly Reading[],
  sides: readonly Side[],
  visit: (one: Reading, other: Reading, a: Side, b: Side) => void,
): void {
  readings.forEach((one, i) => {
    readings.slice(i + 1).forEach((other, offset) => {
      const [a, b] = [sides[i], sides[i + 1 + offset]];
      if (a !== undefined && b !== undefined) visit(one, other, a, b);
    });
  });
}

function sideOf(reading: Reading, collated: Collated): Side {
  const articles = reading.articleIds.flatMap((id) => collated.articles.get(id) ?? []);
  const outlets = articles.map((article) => article.outlet);
  return {
    text: reading.text,
    words: wordsOfReading(reading, collated),
    outlets: listOutlets(outlets),
    plural: outlets.length > 1,
    reported: reading.articleIds.some((id) => collated.testimonies.get(id)?.reported === true),
    translated: articles.some((article) => article.translatedFrom !== null),
    reference: articles.some((article) => article.kind === "transcript" || article.kind === "official"),
    publishedAt: articles[0]?.publishedAt ?? null,
    weight: new Set(reading.articleIds.map((id) => collated.carriersOf(id)[0] ?? id)).size,
  };
}
