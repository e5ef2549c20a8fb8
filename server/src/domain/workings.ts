/**
 * The parts of an analysis that depend on words alone and cost most: whoever
 * analyzes a story again may keep them. An answer is the same, kept or afresh.
 */
import type { Utterance } from "./analysis.ts";
import { alignWords } from "./collation/align.ts";
import { weighEvidence } from "./collation/evidence.ts";
import type { WordLikeness } from "./collation/likeness.ts";
import type { ComparedWords } from "./collation/pairing.ts";
import { rarityInArticle } from "./collation/rarity.ts";
import { type Statement, statementOf } from "./collation/statement.ts";
import { type OwnWords, readOwnWords } from "./difference/mentions.ts";
import type { Language } from "./language.ts";
import { extractQuotations } from "./quotation/extract.ts";
import type { Extraction, Quotation } from "./quotation/quotation.ts";
import type { Article } from "./text/article.ts";
import type { Span } from "./text/span.ts";

export interface Workings {
  extract(article: Article, language: Language): Extraction;
  rarity(article: Article, language: Language): ReadonlyMap<string, number>;
  /** `quoted`: what of the article stands in quotation marks. */
  ownWords(article: Article, quoted: readonly Span[], language: Language): readonly OwnWords[];
  statement(quotation: Quotation, article: Article, language: Language): Statement;
  /** `likeness` goes with the language and with whether one of the two is reported. */
  compare(a: Statement, b: Statement, likeness: WordLikeness): ComparedWords;
  /** `key`: all that the utterance is made of beside its articles. */
  utterance(key: string, articles: readonly Article[], make: () => Utterance): Utterance;
}

export const AFRESH: Workings = {
  extract: extractQuotations,
  rarity: (article, { thesaurus }) => rarityInArticle(article, thesaurus),
  ownWords: (article, quoted, { thesaurus }) => readOwnWords(article, quoted, thesaurus),
  statement: statementOf,
  compare(a, b, likeness) {
    const alignment = alignWords(a.words, b.words, likeness);
    return { alignment, evidence: weighEvidence(a.words, b.words, alignment) };
  },
  utterance: (_key, _articles, make) => make(),
};
