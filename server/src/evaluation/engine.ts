/** What is measured: the product's three abilities, in this process. */
import type { Analysis } from "../domain/analysis.ts";
import { analyzeStory } from "../domain/analyze.ts";
import { candidatePairs } from "../domain/collation/candidates.ts";
import { rarityIn, rarityInArticle } from "../domain/collation/rarity.ts";
import { statementOf } from "../domain/collation/statement.ts";
import { type Comparison, compareQuotations } from "../domain/compare.ts";
import { extractQuotations } from "../domain/quotation/extract.ts";
import type { Quotation } from "../domain/quotation/quotation.ts";
import { type Article, bareArticle } from "../domain/text/article.ts";
import { readArticleFile, readStory } from "../ingest/read-story-folder.ts";
import { loadLanguage } from "../language/language.ts";

export interface AnalysedFolder {
  readonly articles: readonly Article[];
  readonly analysis: Analysis;
}

export interface Engine {
  analyze(folder: string): Promise<AnalysedFolder>;
  /** Articles of which nothing but the text is known. */
  analyzeTexts(texts: readonly string[]): Analysis;
  extract(file: string): Promise<readonly Quotation[]>;
  compare(a: string, b: string): Comparison;
  /** Which of the quotations are laid side by side at all, as pairs of their ids. */
  candidates(
    articles: readonly Article[],
    quotations: readonly Quotation[],
  ): readonly (readonly [string, string])[];
}

export function openEngine(): Engine {
  const language = loadLanguage();
  return {
    async analyze(folder) {
      const story = await readStory([folder]);
      const articles = story.articles.map((article, index) => ({ ...article, id: `article-${index}` }));
      return { articles, analysis: analyzeStory(articles, language) };
    },
    analyzeTexts(texts) {
      return analyzeStory(
        texts.map((text, index) => bareArticle(`article-${index}`, text)),
        language,
      );
    },
    async extract(file) {
      return extractQuotations({ ...(await readArticleFile(file)), id: file }, language).quotations;
    },
    compare: (a, b) => compareQuotations(a, b, language),
    candidates(articles, quotations) {
      const statements = quotations.flatMap((quotation) => {
        const article = articles.find(({ id }) => id === quotation.articleId);
        return article === undefined ? [] : [statementOf(quotation, article, language)];
      });
      const rarity = rarityIn(articles.map((article) => rarityInArticle(article, language.thesaurus)));
      return candidatePairs(statements, rarity).pairs.map(({ a, b }) => [a.quotation.id, b.quotation.id]);
    },
  };
}
