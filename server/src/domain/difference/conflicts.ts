/**
 * Figures and names outside quotations that articles give differently for the
 * same fact. Precision first: two sentences about one thing are easily found,
 * two figures for it are seldom a conflict.
 */
import type { Rarity } from "../collation/rarity.ts";
import type { Language } from "../language.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Article, ArticleSpan } from "../text/article.ts";
import { type CountedThing, conflictingFigures, countedThings, spanOfThing } from "./conflicting-figures.ts";
import { conflictingNames, type NameConflict, nameMentions, spanOfName } from "./conflicting-names.ts";
import type { Conflict } from "./difference.ts";
import { passagesOf } from "./mentions.ts";
import { listOutlets, quoted } from "./sentences.ts";

/** A story of a hundred articles is compared in half a second; beyond that the pairs of sentences are too many. */
const MOST_MENTIONS = 3000;

export function findConflicts(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  language: Language,
  rarity: Rarity,
): Conflict[] {
  const passages = articles.flatMap((article) => passagesOf(article, quotations, rarity, language.thesaurus));
  const things = passages.flatMap(countedThings).slice(0, MOST_MENTIONS);
  const mentions = passages.flatMap(nameMentions).slice(0, MOST_MENTIONS);
  const conflicts = [
    ...conflictingFigures(things).map((conflict) => figureConflict(conflict, language)),
    ...conflictingNames(mentions).map((conflict) => nameConflict(conflict, language)),
  ];
  return [...new Map(conflicts.map((conflict) => [conflict.id, conflict])).values()];
}

function figureConflict({ a, b }: { a: CountedThing; b: CountedThing }, language: Language): Conflict {
  const values = [a, b].map((thing) => valueAt(thing.passage.article, spanOfThing(thing)));
  const reason = `The figures differ: ${toldBy(a.passage.article, values[0])}, ${toldBy(b.passage.article, values[1])}.`;
  return conflictOf("number", reason, values, language);
}

function nameConflict({ a, b, everywhere }: NameConflict, language: Language): Conflict {
  const [one, other] = [a, b].map((mention) => valueAt(mention.passage.article, spanOfName(mention)));
  const values = everywhere.map((mention) => valueAt(mention.passage.article, spanOfName(mention)));
  const reason = `The names differ: ${toldBy(a.passage.article, one)}, ${toldBy(b.passage.article, other)}.`;
  return conflictOf("name", reason, values, language);
}

type Value = ArticleSpan & { readonly text: string };

function valueAt(article: Article, { start, end }: { start: number; end: number }): Value {
  return { articleId: article.id, start, end, text: article.text.slice(start, end) };
}

function toldBy(article: Article, value: Value | undefined): string {
  return `${listOutlets([article.outlet])} has ${quoted(value?.text ?? "")}`;
}

function conflictOf(
  type: Conflict["type"],
  reason: string,
  values: readonly Value[],
  language: Language,
): Conflict {
  const sorted = [...values].sort((a, b) =>
    a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : a.start - b.start,
  );
  const content = sorted.map((value) => `${value.articleId}:${value.text}`).join("\n");
  return { id: `conflict_${language.hash(`${type}\n${content}`)}`, type, reason, values: sorted };
}
