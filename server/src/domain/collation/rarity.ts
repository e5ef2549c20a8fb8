/**
 * How rare a word is within a story: in a story about Vietnam, sharing
 * "Vietnam" tells nothing.
 *
 * Counted in paragraphs and averaged over the articles, not over all of them
 * together: a word is not common because ten outlets report one sentence.
 */
import type { Thesaurus } from "../language.ts";
import type { Article } from "../text/article.ts";
import { tokenize } from "../text/tokenize.ts";
import { type Word, wordsOf } from "./words.ts";

/** 1 for a word that an article uses in one paragraph only, 0 for one that stands in each. */
export type Rarity = (word: Word) => number;

export function rarityIn(articles: readonly Article[], thesaurus: Thesaurus): Rarity {
  const found = new Map<string, { sum: number; articles: number }>();
  for (const article of articles) {
    for (const [lemma, rarity] of rarityInArticle(article, thesaurus)) {
      const known = found.get(lemma) ?? { sum: 0, articles: 0 };
      found.set(lemma, { sum: known.sum + rarity, articles: known.articles + 1 });
    }
  }
  return (word) => {
    const known = found.get(word.lemma);
    return known === undefined ? 1 : known.sum / known.articles;
  };
}

function rarityInArticle(article: Article, thesaurus: Thesaurus): Map<string, number> {
  const paragraphs = article.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const lemmas = new Set(wordsOf(tokenize(paragraph), thesaurus).map((word) => word.lemma));
    for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  // Below three paragraphs nothing can be told.
  const scale = Math.log(Math.max(3, paragraphs.length));
  return new Map([...counts].map(([lemma, count]) => [lemma, Math.log(paragraphs.length / count) / scale]));
}
