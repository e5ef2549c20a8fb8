/** What an article says in its own voice about countable things and names, with enough around it to tell which fact is meant. */
import type { Rarity } from "../collation/rarity.ts";
import { type Word, wordsOf } from "../collation/words.ts";
import type { Thesaurus } from "../language.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import { sentences } from "../text/sentences.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type Token, tokenize } from "../text/tokenize.ts";

/** A sentence, or what of it stands outside quotation marks: what hangs on the article alone. */
export interface OwnWords {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

export interface Passage extends OwnWords {
  readonly article: Article;
  /** Weight by lemma of what tells this passage from others. */
  readonly telling: ReadonlyMap<string, number>;
}

/** `quoted`: what of the article stands in quotation marks. */
export function readOwnWords(article: Article, quoted: readonly Span[], thesaurus: Thesaurus): OwnWords[] {
  return sentences(article.text).flatMap((span) => {
    const within = quoted.filter((segment) => overlaps(segment, span));
    const tokens = tokenize(article.text, span).filter(
      (token) => !within.some((segment) => overlaps(segment, token)),
    );
    const words = wordsOf(tokens, thesaurus);
    return words.length === 0 ? [] : [{ span, tokens, words }];
  });
}

/** By article. */
export function quotedSpans(quotations: readonly Quotation[]): ReadonlyMap<string, readonly Span[]> {
  const quoted = new Map<string, Span[]>();
  for (const { articleId, mode, segments } of quotations) {
    if (mode === "indirect") continue;
    const spans = quoted.get(articleId) ?? [];
    spans.push(...segments);
    quoted.set(articleId, spans);
  }
  return quoted;
}

export function passagesOf(article: Article, own: readonly OwnWords[], rarity: Rarity): Passage[] {
  return own.map(({ span, tokens, words }) => ({
    article,
    span,
    tokens,
    words,
    telling: tellingWords(words, rarity),
  }));
}

function tellingWords(words: readonly Word[], rarity: Rarity): Map<string, number> {
  const telling = new Map<string, number>();
  for (const word of words) {
    if (word.kind === "content" || word.kind === "name") telling.set(word.lemma, word.weight * rarity(word));
  }
  return telling;
}

/** Weight of the telling words that both have, those of `except` left out. */
export function sharedTelling(a: Passage, b: Passage, except: ReadonlySet<string>): number {
  let shared = 0;
  for (const [lemma, weight] of a.telling) {
    if (!except.has(lemma) && b.telling.has(lemma)) shared += weight;
  }
  return shared;
}

/** The printed span from one word of a passage to another. */
export function spanOfWords(passage: Passage, from: number, to: number): Span {
  const first = passage.tokens[passage.words[from]?.token ?? 0];
  const last = passage.tokens[passage.words[to - 1]?.token ?? 0];
  return { start: first?.start ?? passage.span.start, end: last?.end ?? passage.span.end };
}
