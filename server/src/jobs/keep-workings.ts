/**
 * Keeps what was worked out of the last articles: a correction, or one more
 * outlet, then costs what it changes and not a reading of the whole story. For
 * one language only, as a worker has it.
 */
import type { Utterance } from "../domain/analysis.ts";
import type { ComparedWords } from "../domain/collation/pairing.ts";
import type { Statement } from "../domain/collation/statement.ts";
import type { Word } from "../domain/collation/words.ts";
import type { OwnWords } from "../domain/difference/mentions.ts";
import type { Extraction } from "../domain/quotation/quotation.ts";
import type { Article } from "../domain/text/article.ts";
import { AFRESH, type Workings } from "../domain/workings.ts";

/** Code units of text: some 400 articles of news, about 100 MB with all that is worked out of them. */
const MOST_TEXT = 2_000_000;

interface Kept {
  /** As it was last handed in: the same object is not read through again. */
  article: Article;
  extraction?: Extraction;
  rarity?: ReadonlyMap<string, number>;
  ownWords?: { readonly quoted: string; readonly read: readonly OwnWords[] };
  readonly statements: Map<string, Statement>;
  /** Goes up with each article that is taken in: what is made of several is made of these very ones. */
  readonly serial: number;
  /** Those of which this is the first article. */
  readonly utterances: Map<string, Utterance>;
}

/** Utterances kept of one article, with those that a correction has changed since; then all go, and come anew. */
const MOST_UTTERANCES = 1000;

export function keepWorkings(mostText: number = MOST_TEXT, afresh: Workings = AFRESH): Workings {
  const keptOf = keeper(mostText);
  // By the words themselves: what was compared goes when the article goes.
  const compared = new WeakMap<readonly Word[], WeakMap<readonly Word[], ComparedWords>>();
  return {
    extract(article, language) {
      const kept = keptOf(article);
      kept.extraction ??= afresh.extract(article, language);
      return kept.extraction;
    },
    rarity(article, language) {
      const kept = keptOf(article);
      kept.rarity ??= afresh.rarity(article, language);
      return kept.rarity;
    },
    ownWords(article, quoted, language) {
      const kept = keptOf(article);
      const key = quoted.map(({ start, end }) => `${start}-${end}`).join(" ");
      if (kept.ownWords?.quoted !== key)
        kept.ownWords = { quoted: key, read: afresh.ownWords(article, quoted, language) };
      return kept.ownWords.read;
    },
    statement(quotation, article, language) {
      const { statements } = keptOf(article);
      const places = quotation.segments.map(({ start, end }) => `${start}-${end}`);
      const key = `${quotation.mode === "indirect"} ${places.join(" ")}`;
      const known = statements.get(key) ?? afresh.statement(quotation, article, language);
      statements.set(key, known);
      return { ...known, quotation };
    },
    // The likeness is not part of the key: the language is one, and whether one is reported is in their words.
    compare(a, b, likeness) {
      const partners = compared.get(a.words) ?? new WeakMap<readonly Word[], ComparedWords>();
      compared.set(a.words, partners);
      const known = partners.get(b.words) ?? afresh.compare(a, b, likeness);
      partners.set(b.words, known);
      return known;
    },
    utterance(key, articles, make) {
      const all = articles.map(keptOf);
      const [first] = all;
      if (first === undefined) return make();
      const full = `${all.map(({ serial }) => serial).join(" ")} ${key}`;
      const known = first.utterances.get(full) ?? afresh.utterance(key, articles, make);
      if (first.utterances.size >= MOST_UTTERANCES) first.utterances.clear();
      first.utterances.set(full, known);
      return known;
    },
  };
}

/** Whoever was asked for longest ago goes first. */
function keeper(mostText: number): (article: Article) => Kept {
  const all = new Map<string, Kept>();
  let held = 0;
  let serial = 0;
  return (article) => {
    const known = all.get(article.id);
    all.delete(article.id);
    held -= known?.article.text.length ?? 0;
    const isSame = known !== undefined && readsTheSame(known.article, article);
    const kept: Kept = isSame
      ? known
      : { article, serial: ++serial, statements: new Map(), utterances: new Map() };
    kept.article = article;
    all.set(article.id, kept);
    held += article.text.length;
    for (const [id, oldest] of all) {
      if (held <= mostText || all.size === 1) break;
      all.delete(id);
      held -= oldest.article.text.length;
    }
    return kept;
  };
}

/** Everything of an article but where it came from may change what is read out of it. */
function readsTheSame(a: Article, b: Article): boolean {
  const read = ({ url: _url, byline: _byline, file: _file, ...rest }: Article) => rest;
  return a === b || JSON.stringify(read(a)) === JSON.stringify(read(b));
}
