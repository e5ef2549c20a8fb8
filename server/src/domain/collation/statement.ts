/** A quotation made ready for comparing: its words, with the way back to the article. */
import type { Language } from "../language.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import { type Token, tokenize } from "../text/tokenize.ts";
import { type Word, wordsOf } from "./words.ts";

export interface Statement {
  readonly quotation: Quotation;
  /** In order; offsets count in the article. */
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** A reporter's paraphrase: person, tense and "here" may have shifted. */
  readonly reported: boolean;
  /** Weight of all words. */
  readonly mass: number;
  /**
   * Where it stands, by outlet and text. What is equally strong is taken in
   * this order: ids differ from desk to desk, and the result must not.
   */
  readonly place: string;
}

export function byPlace(a: Statement, b: Statement): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return a.quotation.id < b.quotation.id ? -1 : 1;
}

export function statementOf(quotation: Quotation, article: Article, language: Language): Statement {
  const tokens = quotation.segments.flatMap((segment) => tokenize(article.text, segment));
  const words = markResumptions(wordsOf(tokens, language.thesaurus), tokens, quotation);
  const mass = words.reduce((sum, word) => sum + word.weight, 0);
  const { outlet, title, publishedAt, text } = article;
  const place = [
    outlet,
    title,
    publishedAt,
    text.length,
    ...quotation.segments.map(({ start }) => start),
  ].join("\n");
  return { quotation, tokens, words, reported: quotation.mode === "indirect", mass, place };
}

function markResumptions(words: readonly Word[], tokens: readonly Token[], { segments }: Quotation): Word[] {
  if (segments.length < 2) return [...words];
  const starts = segments.slice(1).map(({ start }) => start);
  let part = 0;
  return words.map((word) => {
    const at = tokens[word.token]?.start ?? 0;
    const opened = starts.filter((start) => start <= at).length;
    const resumes = opened > part;
    part = opened;
    return resumes ? { ...word, resumes } : word;
  });
}
