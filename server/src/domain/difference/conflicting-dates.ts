/**
 * Dates that two articles give differently for one fact, where a slip is
 * likely: the sentences share rare words, one part of the date is the same
 * ("7 May", "17 May"), and neither article has the other's date.
 */
import type { Article } from "../text/article.ts";
import { type DateParts, dateAt } from "./calendar.ts";
import { type Passage, sharedTelling, spanOfWords } from "./mentions.ts";

export interface DateMention {
  readonly passage: Passage;
  readonly month: string;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

const CONTEXT = 1.4;

export function dateMentions(passage: Passage): DateMention[] {
  const { words, article } = passage;
  return words.flatMap((word, index) => {
    if (word.kind !== "date") return [];
    const { month, day }: DateParts = dateAt(words, index, article.publishedAt) ?? {};
    if (month === undefined || day === undefined || !isPrinted(passage, index, day)) return [];
    const [from, to] = extent(passage, index, day);
    return [{ passage, month, day, from, to }];
  });
}

/** "Yesterday" is a day of the article's own reckoning, not a date that it prints. */
function isPrinted({ words }: Passage, index: number, day: number): boolean {
  return [words[index - 2], words[index - 1], words[index + 1]].some((word) => word?.key === String(day));
}

function extent({ words }: Passage, index: number, day: number): [number, number] {
  const isDay = (place: number) => words[place]?.key === String(day);
  if (isDay(index + 1)) return [index, index + 2];
  return [isDay(index - 1) ? index - 1 : index - 2, index + 1];
}

export interface DateConflict {
  readonly a: DateMention;
  readonly b: DateMention;
}

export function conflictingDates(mentions: readonly DateMention[]): DateConflict[] {
  return mentions.flatMap((a, index) =>
    mentions.slice(index + 1).flatMap((b) => (areAtOdds(a, b, mentions) ? [{ a, b }] : [])),
  );
}

function areAtOdds(a: DateMention, b: DateMention, all: readonly DateMention[]): boolean {
  if (a.passage.article.id === b.passage.article.id) return false;
  const [sameMonth, sameDay] = [a.month === b.month, a.day === b.day];
  if (sameMonth === sameDay || sharedTelling(a.passage, b.passage, new Set()) < CONTEXT) return false;
  return !has(a.passage.article, b, all) && !has(b.passage.article, a, all);
}

/** The article gives the other's date too, in its own voice or in somebody's words. */
function has(article: Article, { month, day }: DateMention, all: readonly DateMention[]): boolean {
  const isMentioned = all.some(
    (mention) => mention.passage.article.id === article.id && mention.month === month && mention.day === day,
  );
  return isMentioned || printedAs(month, day).test(article.text);
}

/** "9 October", "Oct. 9th", "the 9th of October". */
function printedAs(month: string, day: number): RegExp {
  const name = String.raw`${month.slice(0, 3)}\p{L}*\.?`;
  const number = String.raw`(?<!\p{N})${day}(?:st|nd|rd|th)?(?!\p{N})`;
  return new RegExp(`${number}(?: of)? ${name}|${name} ${number}`, "iu");
}

export function spanOfDate({ passage, from, to }: DateMention): { start: number; end: number } {
  return spanOfWords(passage, from, to);
}
