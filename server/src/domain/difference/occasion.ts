/**
 * Outlets that tell the same words of two occasions: another day or another
 * place in the clause that says who spoke ("told a rally in Norfolk on
 * Tuesday"). Days count from each article's own date.
 */
import type { Reading } from "../collation/collation.ts";
import { type Word, wordsOf } from "../collation/words.ts";
import type { Thesaurus } from "../language.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import { sentences } from "../text/sentences.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { type DateParts, dateAt, sameDate } from "./calendar.ts";
import type { Finding } from "./differences.ts";
import { hasWords, partyOf, telling } from "./tell.ts";
import type { Attributed } from "./voices.ts";

const SEVERITY = 0.3;
const PLACED = new Set("in at near".split(" "));
/** A day or a place belongs to the saying when it stands so near, in words. */
const REACH = 6;

interface Told {
  readonly article: Article;
  readonly span: Span;
  readonly text: string;
  readonly day: DateParts | null;
  readonly place: string | null;
}

export function occasionFindings(sources: readonly Attributed[], thesaurus: Thesaurus): Finding[] {
  const told = sources.flatMap((source) => toldIn(source, thesaurus));
  for (const [index, one] of told.entries()) {
    const other = told.slice(index + 1).find((later) => areApart(one, later));
    if (other !== undefined) return [findingOf(one, other)];
  }
  return [];
}

function areApart(a: Told, b: Told): boolean {
  if (a.article.id === b.article.id) return false;
  if (a.day !== null && b.day !== null) return !sameDate(a.day, b.day);
  if (a.place === null || b.place === null || a.place === b.place) return false;
  // An article that names both places may mean a town and its hall.
  return !knows(a.article, b.place) && !knows(b.article, a.place);
}

function knows({ text }: Article, place: string): boolean {
  return text.toLowerCase().includes(place);
}

function findingOf(one: Told, other: Told): Finding {
  const told = [one, other].map(({ article, text }) => ({
    ...hasWords(partyOf([article.outlet]), text),
    sentence: null,
  }));
  return {
    type: "occasion",
    rule: one.day !== null && other.day !== null ? "other-day" : "other-place",
    severity: SEVERITY,
    telling: telling("occasions", { frame: "each", told }),
    siteId: null,
    readings: [one, other].map(readingOf),
  };
}

function readingOf({ article, span, text }: Told): Reading {
  return { text, articleIds: [article.id], spans: [{ articleId: article.id, ...span }] };
}

/** The days and places that stand beside the words of saying, outside the marks. */
function toldIn({ article, quotations }: Attributed, thesaurus: Thesaurus): Told[] {
  const marked = quotations.flatMap(({ segments }) => segments);
  return quotations.flatMap((quotation) => {
    const cue = quotation.mode === "indirect" ? null : quotation.cue;
    if (cue === null) return [];
    const tokens = clauseOf(article, quotation, cue, marked);
    const words = wordsOf(tokens, thesaurus);
    const at = words.findIndex(({ token }) => (tokens[token]?.start ?? 0) >= cue.start);
    return words.flatMap((word, index) => {
      if (Math.abs(index - at) > REACH) return [];
      return toldAt(article, tokens, words, word, index);
    });
  });
}

function clauseOf(article: Article, quotation: Quotation, cue: Span, marked: readonly Span[]): Token[] {
  const spans = sentences(article.text).filter((sentence) => overlaps(sentence, cue));
  const own = quotation.segments;
  return spans
    .flatMap((span) => tokenize(article.text, span))
    .filter((token) => ![...marked, ...own].some((segment) => overlaps(segment, token)));
}

function toldAt(
  article: Article,
  tokens: readonly Token[],
  words: readonly Word[],
  word: Word,
  index: number,
): Told[] {
  const token = tokens[word.token];
  if (token === undefined) return [];
  const span = { start: token.start, end: token.end };
  const text = article.text.slice(span.start, span.end);
  const day = word.kind === "date" ? dateAt(words, index, article.publishedAt) : null;
  if (day !== null) return [{ article, span, text, day, place: null }];
  const isPlace = word.kind === "name" && PLACED.has(words[index - 1]?.key ?? "");
  return isPlace && words[index + 1]?.kind !== "name"
    ? [{ article, span, text, day: null, place: word.key }]
    : [];
}
