/**
 * A story of three outlets and what is made of it, in lines one can read: an
 * utterance is `Courier: … | Ledger: …`, the speakers in front.
 */
import { loadLanguage } from "../../language/language.ts";
import { analyzeStory, type CorrectedAnalysis } from "../analyze.ts";
import type { Quotation } from "../quotation/quotation.ts";
import { type Article, bareArticle } from "../text/article.ts";
import { textOf } from "../text/span.ts";
import type { Correction, KeptCorrection, QuotationRef } from "./correction.ts";
import { refOf } from "./reference.ts";

const language = loadLanguage();

export function articleOf(id: string, outlet: string, text: string): Article {
  return bareArticle(id, text, { outlet, language: "en" });
}

export const COURIER = articleOf(
  "a1",
  "Courier",
  `“We will not sign the harbour treaty this year,” Ada Bell said on Monday.

“The ferries will run through the winter,” said Tom Reed, who leads the port. It was a “quiet” day.`,
);
export const LEDGER = articleOf(
  "a2",
  "Ledger",
  `“We will sign the harbour treaty this year,” Ms. Bell told reporters.

“The ferries will run through the whole winter,” Reed said.`,
);
export const HERALD = articleOf(
  "a3",
  "Herald",
  `Ada Bell said: “We will not sign the harbour treaty this year.”`,
);
export const STORY = [COURIER, LEDGER, HERALD];

export function numbered(corrections: readonly Correction[]): KeptCorrection[] {
  return corrections.map((correction, index) => ({ ...correction, id: `correction_${index + 1}` }));
}

export function analyzed(
  corrections: readonly Correction[],
  articles: readonly Article[] = STORY,
): CorrectedAnalysis {
  return analyzeStory(articles, language, numbered(corrections));
}

function wordsOf(quotation: Quotation, articles: readonly Article[]): string {
  const text = articles.find(({ id }) => id === quotation.articleId)?.text ?? "";
  return quotation.segments.map((segment) => textOf(text, segment)).join(" … ");
}

/** `Courier: Ada Bell: We will not sign`, a line a quotation, in the order of the articles. */
export function heard(analysis: CorrectedAnalysis, articles: readonly Article[] = STORY): string[] {
  return analysis.quotations.map((quotation) => {
    const outlet = articles.find(({ id }) => id === quotation.articleId)?.outlet ?? "?";
    const words = wordsOf(quotation, articles);
    const said = { direct: words, mixed: `${words} (mixed)`, indirect: `[${words}]`, scare: `~${words}~` };
    return `${outlet}: ${quotation.speaker?.name ?? "?"}: ${said[quotation.mode]}`;
  });
}

/** `Courier Herald Ledger: treaty`, a line an utterance, by the telling word that it has. */
export function gathered(analysis: CorrectedAnalysis, articles: readonly Article[] = STORY): string[] {
  const quotations = new Map(analysis.quotations.map((quotation) => [quotation.id, quotation]));
  return analysis.utterances
    .map(({ witnesses }) => {
      const outlets = witnesses.map(({ articleId, quotationIds }) => {
        const outlet = articles.find(({ id }) => id === articleId)?.outlet ?? "?";
        const told = quotationIds.flatMap((id) => {
          const quotation = quotations.get(id);
          return quotation === undefined
            ? []
            : [/treaty|ferries/.exec(wordsOf(quotation, articles))?.[0] ?? "?"];
        });
        return `${outlet} ${told.join("+")}`;
      });
      return outlets.sort().join(", ");
    })
    .sort();
}

/** Quotations of an article whose words have these in them. */
export function refs(analysis: CorrectedAnalysis, article: Article, words: string): QuotationRef[] {
  return analysis.quotations
    .filter(
      (quotation) => quotation.articleId === article.id && wordsOf(quotation, [article]).includes(words),
    )
    .map((quotation) => refOf(quotation, article));
}

export function whyNot({ outcomes }: CorrectedAnalysis): (string | null)[] {
  return outcomes.map(({ why }) => why);
}
