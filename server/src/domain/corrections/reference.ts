/**
 * Finds again what a correction speaks of: an article, words in it, the
 * quotation that an engine makes of these words now.
 */
import type { Quotation } from "../quotation/quotation.ts";
import { type Anchor, anchorOf, locate } from "../text/anchor.ts";
import type { Article } from "../text/article.ts";
import { foldCharacters } from "../text/normalize.ts";
import { overlapLength, type Span, spanLength } from "../text/span.ts";
import type { Place, QuotationRef } from "./correction.ts";

/** At least half of the words of both together: less is another quotation, or a part that was cut out of it. */
const SAME_QUOTATION = 0.5;

/** In another article, the words alone are no proof: so much before or after them has to agree. */
const PROOF = 12;

export interface FoundPlace {
  readonly article: Article;
  readonly spans: readonly Span[];
}

export function placeOf(article: Article, spans: readonly Span[]): Place {
  const anchors = spans.map((span) => anchorOf(article.text, span));
  return { articleId: article.id, outlet: article.outlet, anchors };
}

export function refOf(quotation: Quotation, article: Article): QuotationRef {
  return { ...placeOf(article, quotation.segments), quotationId: quotation.id };
}

export function findPlace(place: Place, articles: ReadonlyMap<string, Article>): FoundPlace | null {
  const own = articles.get(place.articleId);
  if (own !== undefined) return locateIn(own, place.anchors);
  const elsewhere = [...articles.values()].flatMap((article) => {
    if (article.outlet !== place.outlet) return [];
    const found = locateIn(article, place.anchors);
    return found !== null && isProven(found, place.anchors) ? [found] : [];
  });
  const [only] = elsewhere;
  return elsewhere.length === 1 && only !== undefined ? only : null;
}

function locateIn(article: Article, anchors: readonly Anchor[]): FoundPlace | null {
  const spans = anchors.flatMap((anchor) => {
    const anchored = locate(article.text, anchor);
    return anchored.kind === "found" ? [anchored.span] : [];
  });
  return spans.length === anchors.length ? { article, spans } : null;
}

function isProven({ article, spans }: FoundPlace, anchors: readonly Anchor[]): boolean {
  return anchors.every((anchor, index) => {
    const span = spans[index];
    if (span === undefined) return false;
    const before = article.text.slice(Math.max(0, span.start - PROOF), span.start);
    const after = article.text.slice(span.end, span.end + PROOF);
    const [prefix, suffix] = [anchor.prefix.slice(-PROOF), anchor.suffix.slice(0, PROOF)];
    return (
      (prefix !== "" && foldCharacters(before) === foldCharacters(prefix)) ||
      (suffix !== "" && foldCharacters(after) === foldCharacters(suffix))
    );
  });
}

/** By its id where the engine still makes the same of the same words, else by the words. */
export function findQuotation(
  ref: QuotationRef,
  articles: ReadonlyMap<string, Article>,
  quotationsOf: (articleId: string) => readonly Quotation[],
): Quotation | null {
  const same = quotationsOf(ref.articleId).find(({ id }) => id === ref.quotationId);
  if (same !== undefined) return same;
  const place = findPlace(ref, articles);
  return place === null ? null : mostAlike(quotationsOf(place.article.id), place.spans);
}

function mostAlike(quotations: readonly Quotation[], spans: readonly Span[]): Quotation | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const share = sharedPart(quotation.segments, spans);
    if (share >= SAME_QUOTATION && share > most) [best, most] = [quotation, share];
  }
  return best;
}

/** What two sets of spans have in common, as a part of what they cover together. */
function sharedPart(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + spanLength(span), 0);
  const shared = a.reduce((sum, one) => sum + length(b.map((other) => overlapOf(one, other))), 0);
  return shared / (length(a) + length(b) - shared);
}

function overlapOf(a: Span, b: Span): Span {
  return { start: 0, end: overlapLength(a, b) };
}
