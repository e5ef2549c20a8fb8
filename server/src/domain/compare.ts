/** Two quotations by themselves: whether they report one utterance, which words answer each other, and what differs. */
import { type Alignment, alignWords } from "./collation/align.ts";
import { collate } from "./collation/collate.ts";
import { weighEvidence } from "./collation/evidence.ts";
import { wordLikeness } from "./collation/likeness.ts";
import { type PhraseLink, phraseLinks } from "./collation/phrase-links.ts";
import { present } from "./collation/present.ts";
import { probabilityOfSame, type Relation, relationOf } from "./collation/same.ts";
import { type Statement, statementOf } from "./collation/statement.ts";
import { Testimony } from "./collation/testimony.ts";
import type { Difference, DifferenceType } from "./difference/difference.ts";
import { findingsOfSites, rankFindings } from "./difference/differences.ts";
import type { Language } from "./language.ts";
import type { Quotation } from "./quotation/quotation.ts";
import { type Article, bareArticle } from "./text/article.ts";
import type { Span } from "./text/span.ts";

export interface ComparedDifference {
  readonly type: DifferenceType;
  /** 0 to 1. */
  readonly severity: number;
  readonly rule: string;
  readonly reason: string;
  /** Null where the side has nothing at the place. */
  readonly a: Span | null;
  readonly b: Span | null;
}

export interface Comparison {
  /** Calibrated probability that both report one utterance. */
  readonly same: number;
  readonly relation: Relation;
  /** Words that answer each other, in the order of `a`; a word may have several partners. */
  readonly links: readonly { readonly a: Span; readonly b: Span }[];
  /** Gravest first. */
  readonly differences: readonly ComparedDifference[];
  /** False when the texts were too long to weigh every pair of words. */
  readonly precise: boolean;
}

export function compareQuotations(a: string, b: string, language: Language): Comparison {
  const likeness = wordLikeness(language.thesaurus);
  const [articleA, articleB] = [
    bareArticle("a", a, { outlet: "The first" }),
    bareArticle("b", b, { outlet: "The second" }),
  ];
  const [one, other] = [wholeText(articleA, language), wholeText(articleB, language)];
  const alignment = alignWords(one.words, other.words, likeness);
  const evidence = weighEvidence(one.words, other.words, alignment);
  const same = probabilityOfSame(evidence);
  const testimonies = [new Testimony("a", a, [one]), new Testimony("b", b, [other])];
  const collation = present(collate(testimonies, likeness, alignment), language.hash);
  const collated = {
    collation,
    testimonies: new Map(testimonies.map((testimony) => [testimony.articleId, testimony])),
    articles: new Map([articleA, articleB].map((article) => [article.id, article])),
    carriersOf: (articleId: string) => [articleId],
    isAgain: () => false,
  };
  const differences = rankFindings(findingsOfSites(collated, language, likeness), "", language.hash).map(
    toCompared,
  );
  return {
    same,
    relation: relationOf(
      same,
      evidence,
      differences.some((difference) => difference.type !== "formal"),
    ),
    links: linkedSpans(one, other, withPhrases(one, other, alignment, language)),
    differences,
    precise: alignment.precise && collation.precise,
  };
}

function wholeText(article: Article, language: Language): Statement {
  const quotation: Quotation = {
    id: article.id,
    articleId: article.id,
    mode: "direct",
    segments: [{ start: 0, end: article.text.length }],
    speaker: null,
    source: null,
    cue: null,
    rule: "given",
    confidence: 1,
    parentId: null,
    unterminated: false,
  };
  return statementOf(quotation, article, language);
}

/** Where the words are only roughly aligned, what is left between them is no phrase. */
function withPhrases(
  one: Statement,
  other: Statement,
  alignment: Alignment,
  language: Language,
): PhraseLink[] {
  const { links, precise } = alignment;
  if (!precise) return [...links];
  const oppose = (a: string, b: string) => language.thesaurus.areAntonyms(a, b);
  return [...links, ...phraseLinks(one.words, other.words, links, oppose)].sort(
    (x, y) => x.a - y.a || x.b - y.b,
  );
}

function linkedSpans(
  one: Statement,
  other: Statement,
  links: readonly { a: number; b: number }[],
): { a: Span; b: Span }[] {
  const seen = new Set<number>();
  return links.flatMap((link) => {
    const [tokenA, tokenB] = [one.words[link.a]?.token ?? -1, other.words[link.b]?.token ?? -1];
    const [a, b] = [one.tokens[tokenA], other.tokens[tokenB]];
    const pair = tokenA * other.tokens.length + tokenB;
    if (a === undefined || b === undefined || seen.has(pair)) return [];
    seen.add(pair);
    return [{ a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end } }];
  });
}

function toCompared({ type, severity, rule, reason, readings }: Difference): ComparedDifference {
  const spanOf = (articleId: string): Span | null => {
    const reading = readings.find((candidate) => candidate.articleIds.includes(articleId));
    const spans = reading?.spans.filter((span) => span.articleId === articleId) ?? [];
    const [first, last] = [spans[0], spans.at(-1)];
    if (reading === undefined || reading.text === "" || first === undefined || last === undefined)
      return null;
    return { start: first.start, end: last.end };
  };
  return { type, severity, rule, reason, a: spanOf("a"), b: spanOf("b") };
}
