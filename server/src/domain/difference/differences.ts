/** The differences at the sites of a collation, reading against reading. */
import type { Collation, Reading, Stretch } from "../collation/collation.ts";
import type { WordLikeness } from "../collation/likeness.ts";
import type { Testimony } from "../collation/testimony.ts";
import type { Word, WordKind } from "../collation/words.ts";
import type { ContentHash, Language } from "../language.ts";
import type { Article } from "../text/article.ts";
import { contrast, type Judgement, type Side } from "./contrast.ts";
import type { Difference } from "./difference.ts";
import { asSentence, inEnglish } from "./english.ts";
import { referenceAmong } from "./fidelity.ts";
import { judge } from "./judge.ts";
import { gravestFirst } from "./rank.ts";
import { partyOf } from "./tell.ts";
import type { Telling } from "./telling.ts";

export interface Collated {
  readonly collation: Collation;
  /** By article id. */
  readonly testimonies: ReadonlyMap<string, Testimony>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Articles that carry one copy count once. */
  readonly carriersOf: (articleId: string) => readonly string[];
  /** Whether this is a second telling of the article's. */
  readonly isAgain: (articleId: string) => boolean;
}

/** A difference that has no id and no sentence yet. */
export interface Finding extends Omit<Difference, "id" | "reason"> {
  readonly telling: Telling;
}

/** Gives findings their sentences, their ids and their order. */
export function rankFindings(
  findings: readonly Finding[],
  utteranceId: string,
  hash: ContentHash,
): Difference[] {
  const told = findings.map((finding) => ({ ...finding, reason: inEnglish(finding.telling) }));
  return gravestFirst(told).map((finding) => ({
    id: `difference_${hash(contentOf(finding, utteranceId))}`,
    ...finding,
    reason: asSentence(finding.reason),
  }));
}

export function findingsOfSites(collated: Collated, language: Language, likeness: WordLikeness): Finding[] {
  const { stretches } = collated.collation;
  return stretches.flatMap((stretch, index) =>
    stretch.kind === "agreement"
      ? []
      : findingsAt(stretch, contextOf(stretches, index, collated), collated, language, likeness),
  );
}

function contentOf(finding: Finding, utteranceId: string): string {
  // By article ids: an id must not hang on which outlet comes first.
  const readings = finding.readings
    .map(({ articleIds, text }) => `${[...articleIds].sort().join(",")}|${text}`)
    .sort();
  return [utteranceId, finding.siteId ?? "", finding.type, finding.rule, ...readings].join("\n");
}

interface Context {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

const CONTEXT = 6;

/** The words around a site, as an outlet has them that shows what is a name: at the start of a sentence none does. */
function contextOf(stretches: readonly Stretch[], index: number, collated: Collated): Context {
  return {
    before: agreedWords(stretches[index - 1], collated).slice(-CONTEXT),
    after: agreedWords(stretches[index + 1], collated).slice(0, CONTEXT),
  };
}

function agreedWords(stretch: Stretch | undefined, collated: Collated): readonly Word[] {
  const reading = stretch?.readings[0];
  // What one outlet has by itself, "It" of "It is" beside "Is it", is not around the other's words.
  if (reading === undefined || reading.articleIds.length < 2) return [];
  const [first = [], ...others] = reading.articleIds.slice(0, 2).map((id) => wordsOf(id, reading, collated));
  const names = (words: readonly Word[]) => words.filter((word) => word.kind === "name").length;
  return others.find((words) => names(words) > names(first)) ?? first;
}

function wordsOf(articleId: string, { spans }: Reading, collated: Collated): readonly Word[] {
  const own = spans.filter((span) => span.articleId === articleId);
  return collated.testimonies.get(articleId)?.wordsWithin(own) ?? [];
}

function wordsOfReading(reading: Reading, collated: Collated): readonly Word[] {
  return wordsOf(reading.articleIds[0] ?? "", reading, collated);
}

/** One finding a kind of judgement, with the readings that are at odds in that way. */
function findingsAt(
  site: Stretch,
  context: Context,
  collated: Collated,
  language: Language,
  likeness: WordLikeness,
): Finding[] {
  const findings = new Map<string, { judgement: Judgement; pairs: (readonly [Reading, Reading])[] }>();
  for (const [one, other] of pairsOf(site.readings)) {
    const [a, b] = [sideOf(one, other, site, collated), sideOf(other, one, site, collated)];
    const judgement = judge(contrast(a, b, context, likeness, language.thesaurus));
    if (judgement === null) continue;
    const kind = `${judgement.type} ${judgement.rule}`;
    const known = findings.get(kind);
    const pairs = [...(known?.pairs ?? []), [one, other] as const];
    const gravest =
      known === undefined || judgement.severity > known.judgement.severity ? judgement : known.judgement;
    findings.set(kind, { judgement: gravest, pairs });
  }
  return [...findings.values()].map(({ judgement, pairs }) => {
    const atOdds = new Set(pairs.flat());
    const readings = site.readings.filter((reading) => atOdds.has(reading));
    const sides = isEachHeldAgainstEach(site.readings) ? { sides: sidesOf(readings, pairs) } : {};
    return {
      ...judgement,
      severity: Math.min(1, judgement.severity),
      siteId: site.id,
      readings,
      ...sides,
    };
  });
}

/** Puts each reading to the first of the others with none of which it is at odds; in a side no two are. */
function sidesOf(readings: readonly Reading[], pairs: readonly (readonly [Reading, Reading])[]): number[][] {
  const atOdds = (one: number, other: number) =>
    pairs.some((pair) => pair.every((reading) => reading === readings[one] || reading === readings[other]));
  const sides: number[][] = [];
  for (const place of readings.keys()) {
    const side = sides.find((places) => places.every((other) => !atOdds(place, other)));
    if (side === undefined) sides.push([place]);
    else side.push(place);
  }
  return sides;
}

/** With more readings than this, each is held against the best supported one only. */
const MOST_READINGS = 10;

function isEachHeldAgainstEach(readings: readonly Reading[]): boolean {
  return readings.length <= MOST_READINGS;
}

function pairsOf(readings: readonly Reading[]): [Reading, Reading][] {
  if (!isEachHeldAgainstEach(readings)) return pairsWithBestSupported(readings);
  return readings.flatMap((one, index) =>
    readings.slice(index + 1).map((other): [Reading, Reading] => [one, other]),
  );
}

function pairsWithBestSupported(readings: readonly Reading[]): [Reading, Reading][] {
  const [best] = [...readings].sort((a, b) => b.articleIds.length - a.articleIds.length);
  return readings.flatMap((reading): [Reading, Reading][] =>
    best === undefined || reading === best ? [] : [[best, reading]],
  );
}

/** The words that the first outlet of a reading has in other places where the first of the other has not. */
const MOST_STRETCHES = 300;

function wordsElsewhere(
  reading: Reading,
  other: Reading,
  site: Stretch,
  collated: Collated,
): ReadonlyMap<string, WordKind> {
  // Whether words have moved is asked of statements, not of books.
  const { precise, stretches } = collated.collation;
  if (!precise || stretches.length > MOST_STRETCHES) return new Map();
  const [own = ""] = reading.articleIds;
  const [otherId = ""] = other.articleIds;
  const alone = stretches
    .filter((stretch) => stretch !== site)
    .flatMap((stretch) => stretch.readings)
    .filter(({ articleIds }) => articleIds.includes(own) && !articleIds.includes(otherId));
  const spans = alone.flatMap((apart) => apart.spans.filter((span) => span.articleId === own));
  const words = spans.length === 0 ? [] : (collated.testimonies.get(own)?.wordsWithin(spans) ?? []);
  return new Map(words.map((word) => [word.key, word.kind]));
}

function sideOf(reading: Reading, other: Reading, site: Stretch, collated: Collated): Side {
  const articles = reading.articleIds.flatMap((id) => collated.articles.get(id) ?? []);
  return {
    text: reading.text,
    words: wordsOfReading(reading, collated),
    by: partyOf(
      articles.map(({ outlet }) => outlet),
      articles.some(({ id }) => collated.isAgain(id)),
    ),
    reported: reading.articleIds.some((id) =>
      collated.testimonies.get(id)?.reportedWithin(reading.spans.filter((span) => span.articleId === id)),
    ),
    translated: articles.some((article) => article.translatedFrom !== null),
    reference: referenceAmong(articles),
    publishedAt: articles[0]?.publishedAt ?? null,
    weight: new Set(reading.articleIds.map((id) => collated.carriersOf(id)[0] ?? id)).size,
    elsewhere: wordsElsewhere(reading, other, site, collated),
  };
}
