/**
 * From quotations to utterances: which report one speech event, how they read
 * side by side, and where they part.
 */
import type { Utterance } from "./analysis.ts";
import { candidatePairs } from "./collation/candidates.ts";
import { collate } from "./collation/collate.ts";
import type { Witness } from "./collation/collation.ts";
import { carriersByArticle } from "./collation/copies.ts";
import { type Corrections, placedByHand } from "./collation/corrections.ts";
import { type Group, groupStatements } from "./collation/group.ts";
import { allowingReportedSpeech, type WordLikeness, wordLikeness } from "./collation/likeness.ts";
import { pairStatements } from "./collation/pairing.ts";
import { present } from "./collation/present.ts";
import { rarityIn } from "./collation/rarity.ts";
import { byPlace, type Statement } from "./collation/statement.ts";
import { witnessesOf } from "./collation/witnesses.ts";
import { attributionFindings } from "./difference/attribution.ts";
import { findingsOfSites, rankFindings } from "./difference/differences.ts";
import { echoFindings } from "./difference/echoes.ts";
import { withFidelity } from "./difference/fidelity.ts";
import { formFindings } from "./difference/form.ts";
import { occasionFindings } from "./difference/occasion.ts";
import { counted, gravity } from "./difference/rank.ts";
import { stopsShortFindings } from "./difference/stops-short.ts";
import type { Attributed } from "./difference/voices.ts";
import type { Language } from "./language.ts";
import type { Quotation, Speaker } from "./quotation/quotation.ts";
import { type Article, byOrigin } from "./text/article.ts";
import { AFRESH, type Workings } from "./workings.ts";

export interface Extracted {
  readonly articles: readonly Article[];
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
}

/** With witnesses in two articles or more, or put in its place by hand; gravest first. */
export function findUtterances(
  story: Extracted,
  language: Language,
  corrections: Corrections,
  workings: Workings = AFRESH,
): Utterance[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const carriers = carriersByArticle(story.articles);
  const carriersOf = (articleId: string) => carriers.get(articleId) ?? [articleId];
  const likeness = wordLikeness(language.thesaurus);
  const statements = statementsOf(
    story.quotations,
    articles,
    placedByHand(corrections),
    (quotation, article) => workings.statement(quotation, article, language),
  );
  const originals = story.articles.filter((article) => carriersOf(article.id)[0] === article.id);
  const rarity = rarityIn(originals.map((article) => workings.rarity(article, language)));
  const { pairs, isLeftOut } = candidatePairs(statements, rarity);
  const pairings = pairs.map((pair) => pairStatements(pair, likeness, rarity, workings.compare));
  const isPerson = personsAmong(story.speakers);
  const desk = { articles, carriersOf, likeness, language, isPerson };
  const utterances = groupStatements(statements, pairings, isLeftOut, corrections, carriersOf).map((group) =>
    workings.utterance(contentOf(group, desk), articlesOf(group, desk), () => utteranceOf(group, desk)),
  );
  return byGravity(utterances);
}

/** Gravest first, then by their words; differences that an editor put aside weigh nothing. */
export function byGravity(utterances: readonly Utterance[]): Utterance[] {
  const weighed = utterances.map((utterance) => ({
    utterance,
    weight: gravity(counted(utterance.differences)),
    words: utterance.collation.stretches.map(({ readings }) => readings[0]?.text).join(" "),
  }));
  return weighed
    .sort(
      (a, b) => b.weight - a.weight || compare(a.words, b.words) || compare(a.utterance.id, b.utterance.id),
    )
    .map(({ utterance }) => utterance);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Scare quotes report no utterance; a quotation within a quotation is another
 * voice and not the outlet's testimony, unless an editor says that it is.
 */
function statementsOf(
  quotations: readonly Quotation[],
  articles: ReadonlyMap<string, Article>,
  byHand: ReadonlySet<string>,
  statementOf: (quotation: Quotation, article: Article) => Statement,
): Statement[] {
  return quotations
    .filter(({ id, mode, parentId }) => mode !== "scare" && (parentId === null || byHand.has(id)))
    .flatMap((quotation) => {
      const article = articles.get(quotation.articleId);
      return article === undefined ? [] : [statementOf(quotation, article)];
    })
    .sort(byPlace);
}

/** A speaker who is not listed is taken for a person: a difference is shown rather than hidden. */
function personsAmong(speakers: readonly Speaker[]): (speakerId: string) => boolean {
  const others = new Set(speakers.flatMap((speaker) => (speaker.kind === "person" ? [] : [speaker.id])));
  return (speakerId) => !others.has(speakerId);
}

interface Desk {
  readonly articles: ReadonlyMap<string, Article>;
  readonly carriersOf: (articleId: string) => readonly string[];
  readonly likeness: WordLikeness;
  readonly language: Language;
  readonly isPerson: (speakerId: string) => boolean;
}

/** All that an utterance is made of beside its articles, in one text. */
function contentOf({ statements, confidence }: Group, { carriersOf, isPerson }: Desk): string {
  const told = statements.map(({ quotation }) => [
    quotation,
    quotation.speaker !== null && isPerson(quotation.speaker.id),
    carriersOf(quotation.articleId),
  ]);
  return JSON.stringify([confidence, told]);
}

function articlesOf({ statements }: Group, { articles }: Pick<Desk, "articles">): Article[] {
  const ids = new Set(statements.map(({ quotation }) => quotation.articleId));
  return [...ids].flatMap((id) => articles.get(id) ?? []).sort(byOrigin);
}

function utteranceOf(group: Group, desk: Desk): Utterance {
  const { articles, language, carriersOf } = desk;
  const reported = group.statements.some((statement) => statement.reported);
  const likeness = reported ? allowingReportedSpeech(desk.likeness) : desk.likeness;
  const { witnesses, testimonies, echoes } = witnessesOf(group.statements, articles, carriersOf, likeness);
  const collation = present(collate(testimonies, likeness), language.hash);
  const id = utteranceId(group, language);
  const attributed = attributedOf(group, articles);
  const collated = {
    collation,
    testimonies: new Map(testimonies.map((testimony) => [testimony.articleId, testimony])),
    articles,
    carriersOf,
    isAgain: () => false,
  };
  const ofSites = findingsOfSites(collated, language, desk.likeness);
  const findings = [
    ...ofSites,
    ...stopsShortFindings(collated),
    ...echoFindings({ testimonies, echoes, articles, carriersOf }, language, likeness, ofSites),
    ...occasionFindings(attributed, language.thesaurus),
    ...attributionFindings(attributed, desk.isPerson),
    ...formFindings(attributed),
  ];
  const differences = rankFindings(findings, id, language.hash);
  const paraphrases = new Set(
    testimonies.filter(({ reported }) => reported).map(({ articleId }) => articleId),
  );
  const isParaphrase = ({ articleId }: Witness) => paraphrases.has(articleId);
  return {
    id,
    speakerIds: speakersOf(group),
    witnesses: withFidelity(witnesses, { collation, differences, articles, isParaphrase }),
    collation,
    differences,
    confidence: group.confidence,
  };
}

/** From the first quotation alone, so that an outlet added to the story mostly leaves the id as it is. */
function utteranceId(group: Group, language: Language): string {
  const ids = group.statements.map((statement) => statement.quotation.id).sort();
  return `utterance_${language.hash(ids[0] ?? "")}`;
}

function speakersOf(group: Group): string[] {
  const ids = group.statements.flatMap((statement) => statement.quotation.speaker?.id ?? []);
  return [...new Set(ids)].sort();
}

function attributedOf(group: Group, articles: ReadonlyMap<string, Article>): Attributed[] {
  return articlesOf(group, { articles }).map((article) => {
    const quotations = group.statements
      .map((statement) => statement.quotation)
      .filter((quotation) => quotation.articleId === article.id);
    return { article, quotations };
  });
}
