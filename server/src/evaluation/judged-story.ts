/** A story with its gold: what was found, put into the gold's terms. */
import type { Utterance } from "../domain/analysis.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import type { ArticleSpan } from "../domain/text/article.ts";
import { overlapLength, type Span, spanLength } from "../domain/text/span.ts";
import type { AnalysedFolder } from "./engine.ts";
import { articleKeys, type GoldQuotation, pairKey, type StoryGold } from "./story-gold.ts";

/** A part of a quotation, in the article that the gold names. */
interface FoundSegment extends Span {
  readonly article: string;
  readonly quotation: Quotation;
}

export interface JudgedStory {
  readonly gold: StoryGold;
  readonly segments: readonly FoundSegment[];
  /** Each pair of gold quotations that the product says report one utterance, with that utterance. */
  readonly pairs: ReadonlyMap<string, Utterance>;
  readonly conflicts: AnalysedFolder["analysis"]["conflicts"];
  /** The gold's key of the article a span is in. */
  articleOf(span: ArticleSpan): string | undefined;
}

export function judgeStory(gold: StoryGold, { articles, analysis }: AnalysedFolder): JudgedStory {
  const keys = articleKeys(gold, articles);
  const segmentsOf = (quotation: Quotation): FoundSegment[] =>
    quotation.segments.map((segment) => ({
      ...segment,
      article: keys.get(quotation.articleId) ?? "",
      quotation,
    }));
  const quotations = new Map(analysis.quotations.map((quotation) => [quotation.id, quotation]));
  const pairs = new Map<string, Utterance>();
  for (const utterance of analysis.utterances) {
    const members = utterance.witnesses
      .flatMap(({ quotationIds }) => quotationIds.flatMap((id) => quotations.get(id) ?? []))
      .flatMap(segmentsOf);
    for (const key of pairsAmong(members, gold)) if (!pairs.has(key)) pairs.set(key, utterance);
  }
  return {
    gold,
    segments: analysis.quotations.flatMap(segmentsOf),
    pairs,
    conflicts: analysis.conflicts,
    articleOf: (span) => keys.get(span.articleId),
  };
}

function pairsAmong(members: readonly FoundSegment[], gold: StoryGold): string[] {
  const known = members.flatMap((member) => {
    const quotation = nearestGold(member, gold.quotations);
    return quotation === null ? [] : [quotation];
  });
  return known.flatMap((one, index) =>
    known
      .slice(index + 1)
      .flatMap((other) => (one.article === other.article ? [] : [pairKey(one.id, other.id)])),
  );
}

/** The gold quotation that a segment stands for; null for words the gold does not know, which nobody can judge. */
function nearestGold(segment: FoundSegment, quotations: readonly GoldQuotation[]): GoldQuotation | null {
  let nearest: GoldQuotation | null = null;
  let best = 0;
  for (const quotation of quotations) {
    if (quotation.article !== segment.article) continue;
    const share = overlapLength(quotation, segment) / Math.min(spanLength(quotation), spanLength(segment));
    if (share < 0.5) continue;
    // Marked words win over a paraphrase that holds them.
    const score = quotation.kind === "indirect" ? share * 0.99 : share;
    if (score > best) [nearest, best] = [quotation, score];
  }
  return best >= 0.5 ? nearest : null;
}
