/**
 * How rare a word is within a story: in a story about Vietnam, sharing
 * "Vietnam" tells nothing.
 *
 * Counted in paragraphs and averaged over the articles, not over all of them
 * together: a word is not common because ten outlets report one sentence.
 */
import type { Thesaurus } from "../language.ts";
import type { Article } from "../text/article.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { sentences } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { tokenize } from "../text/tokenize.ts";
import { type Word, wordsOf } from "./words.ts";

/** 1 for a word that an article uses in one paragraph only, 0 for one that stands in each. */
export type Rarity = (word: Word) => number;

/** `counted`: what `rarityInArticle` says of each article. */
export function rarityIn(counted: readonly ReadonlyMap<string, number>[]): Rarity {
  const found = new Map<string, { sum: number; articles: number }>();
  for (const ofArticle of counted) {
    for (const [lemma, rarity] of ofArticle) {
      const known = found.get(lemma) ?? { sum: 0, articles: 0 };
      found.set(lemma, { sum: known.sum + rarity, articles: known.articles + 1 });
    }
  }
  return (word) => {
    const known = found.get(word.lemma);
    return known === undefined ? 1 : known.sum / known.articles;
  };
}

/** Fewer passages than this tell nothing about what is common. */
const LEAST_PASSAGES = 5;

/** By lemma. */
export function rarityInArticle(article: Article, thesaurus: Thesaurus): ReadonlyMap<string, number> {
  const passages = passagesOf(article);
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const lemmas = new Set(wordsOf(tokenize(article.text, passage), thesaurus).map((word) => word.lemma));
    for (const lemma of lemmas) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  if (passages.length < LEAST_PASSAGES) return new Map([...counts.keys()].map((lemma) => [lemma, 1]));
  const scale = Math.log(passages.length);
  return new Map([...counts].map(([lemma, count]) => [lemma, Math.log(passages.length / count) / scale]));
}

/** Paragraphs, or the sentences of a text that has few. */
function passagesOf(article: Article): Span[] {
  const lines = paragraphs(article.text);
  return lines.length >= LEAST_PASSAGES ? lines : sentences(article.text);
}
