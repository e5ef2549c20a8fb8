/**
 * Figures, dates, names and places outside quotations that articles give
 * differently for the same fact. Precision first: two sentences about one thing are easily found,
 * two figures for it are seldom a conflict.
 */
import { type Rarity, rarityIn, rarityInArticle } from "../collation/rarity.ts";
import type { Language } from "../language.ts";
import type { Quotation } from "../quotation/quotation.ts";
import { type Article, type ArticleSpan, byOrigin } from "../text/article.ts";
import type { Span } from "../text/span.ts";
import { conflictingDates, dateMentions, spanOfDate } from "./conflicting-dates.ts";
import {
  conflictingFigures,
  countedThings,
  longFigures,
  spanOfThing,
  transposedFigures,
  valueOfThing,
} from "./conflicting-figures.ts";
import { conflictingNames, nameMentions, spanOfName } from "./conflicting-names.ts";
import { conflictingPlaces, placeMentions, spanOfPlace } from "./conflicting-places.ts";
import type { Conflict } from "./difference.ts";
import { inEnglish } from "./english.ts";
import { type OwnWords, type Passage, passagesOf, quotedSpans, readOwnWords } from "./mentions.ts";
import { shownAround } from "./shown-words.ts";
import { hasWords, partyOf, telling } from "./tell.ts";
import type { Head } from "./telling.ts";

/** A story of a hundred articles is compared in half a second; beyond that the pairs of sentences are too many. */
const MOST_MENTIONS = 3000;

export function findConflicts(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  language: Language,
  rarity: Rarity = rarityIn(articles.map((article) => rarityInArticle(article, language.thesaurus))),
  ownWords: (article: Article, quoted: readonly Span[]) => readonly OwnWords[] = (article, quoted) =>
    readOwnWords(article, quoted, language.thesaurus),
): Conflict[] {
  const quoted = quotedSpans(quotations);
  const passages = articles.flatMap((article) =>
    passagesOf(article, ownWords(article, quoted.get(article.id) ?? []), rarity),
  );
  const things = passages.flatMap(countedThings).slice(0, MOST_MENTIONS);
  const figures = passages.flatMap(longFigures).slice(0, MOST_MENTIONS);
  const names = passages.flatMap(nameMentions).slice(0, MOST_MENTIONS);
  const dates = passages.flatMap(dateMentions).slice(0, MOST_MENTIONS);
  const places = passages.flatMap(placeMentions).slice(0, MOST_MENTIONS);
  const conflicts = [
    ...gather([...conflictingFigures(things), ...transposedFigures(figures)], spanOfThing, valueOfThing).map(
      (found) => conflictOf("number", "figures", found, language),
    ),
    ...conflictingNames(names).map(({ a, b, everywhere }) => {
      const [best, all] = [[a, b], everywhere].map((some) =>
        some.map((one) => mentionAt(one, spanOfName(one))),
      );
      return conflictOf("name", "names", { best: best ?? [], everywhere: all ?? [] }, language);
    }),
    ...gather(conflictingDates(dates), spanOfDate, ({ month, day }) => `${month} ${day}`).map((found) =>
      conflictOf("date", "dates", found, language),
    ),
    ...gather(conflictingPlaces(places), spanOfPlace, ({ place }) => place).map((found) =>
      conflictOf("name", "places", found, language),
    ),
  ];
  return [...new Map(conflicts.map((conflict) => [placeOf(conflict), conflict])).values()];
}

interface Found {
  /** The two mentions that the sentence tells of. */
  readonly best: readonly Mention[];
  readonly everywhere: readonly Mention[];
}

/** Three outlets against a fourth are one conflict, not three. */
function gather<M extends { readonly passage: Passage }>(
  pairs: readonly { readonly a: M; readonly b: M }[],
  spanOf: (mention: M) => Span,
  amountOf: (mention: M) => string,
): Found[] {
  const found = new Map<string, { best: readonly Mention[]; everywhere: Map<string, Mention> }>();
  for (const { a, b } of pairs) {
    const both = [a, b].map((mention) => mentionAt(mention, spanOf(mention)));
    const key = [a, b].map(amountOf).sort().join("\n");
    const known = found.get(key) ?? { best: both, everywhere: new Map<string, Mention>() };
    for (const mention of both)
      known.everywhere.set(`${mention.value.articleId}:${mention.value.start}`, mention);
    found.set(key, known);
  }
  return [...found.values()].map(({ best, everywhere }) => ({ best, everywhere: [...everywhere.values()] }));
}

/** Two rules may find the same two places; the name of one conflict is enough. */
function placeOf({ values }: Conflict): string {
  return values.map(({ articleId, start }) => `${articleId}:${start}`).join(" ");
}

interface Mention {
  readonly passage: Passage;
  readonly value: ArticleSpan & { readonly text: string };
}

function mentionAt({ passage }: { readonly passage: Passage }, { start, end }: Span): Mention {
  const { article } = passage;
  return { passage, value: { articleId: article.id, start, end, text: article.text.slice(start, end) } };
}

/** The words and the sentence they stand in. */
function toldBy({ passage, value }: Mention) {
  const { article, span } = passage;
  const sentence = shownAround(
    article.text.slice(span.start, span.end),
    value.start - span.start,
    value.text,
  );
  return { ...hasWords(partyOf([article.outlet]), value.text), sentence };
}

function conflictOf(
  type: Conflict["type"],
  head: Head,
  { best, everywhere }: Found,
  language: Language,
): Conflict {
  const told = telling(head, { frame: "each", told: best.map(toldBy) });
  const values = [...everywhere]
    .sort((a, b) => byOrigin(a.passage.article, b.passage.article) || a.value.start - b.value.start)
    .map(({ value }) => value);
  const content = values
    .map((value) => `${value.articleId}:${value.text}`)
    .sort()
    .join("\n");
  return {
    id: `conflict_${language.hash(`${type}\n${content}`)}`,
    type,
    reason: inEnglish(told),
    telling: told,
    values,
  };
}
