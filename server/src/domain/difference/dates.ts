/**
 * Days, months and years that disagree. "Tuesday" in one article and
 * "yesterday" in another are one day if the articles' own dates say so.
 */
import { DEICTIC_DAYS, MONTHS, WEEKDAYS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import type { Contrast, Judgement, Rule, Side } from "./contrast.ts";
import { opposed } from "./sentences.ts";

const SEVERITY = 0.8;
/** The date of an article is not known. */
const RELATIVE = 0.5;

const DAY_NAMES = [...WEEKDAYS];
const MONTH_NAMES = [...MONTHS].slice(0, 12);
const SHIFT: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

export const dates: Rule = (contrast) => {
  const relative = otherDayFromUnknown(contrast);
  if (relative !== null) return relative;
  const [a, b] = [datesIn(contrast.a, contrast), datesIn(contrast.b, contrast)];
  if (a.length === 0 || b.length === 0) return null;
  const agree =
    a.every((one) => b.some((other) => sameDate(one, other))) ||
    b.every((one) => a.some((other) => sameDate(one, other)));
  if (agree) return null;
  return {
    type: "date",
    rule: "other-date",
    severity: SEVERITY,
    reason: `The dates differ: ${opposed(contrast)}.`,
  };
};

/** "Today" and "tomorrow" in articles of unknown dates: another day, unless they appeared on different ones. */
function otherDayFromUnknown(contrast: Contrast): Judgement | null {
  const { a, b } = contrast;
  if (a.publishedAt !== null && b.publishedAt !== null) return null;
  const [one, other] = [a, b].map(({ words }) => words.find((word) => DEICTIC_DAYS.has(word.key)));
  if (one === undefined || other === undefined || SHIFT[one.key] === SHIFT[other.key]) return null;
  return {
    type: "date",
    rule: "relative-day",
    severity: RELATIVE,
    reason: `The days differ, unless the articles are of different days: ${opposed(contrast)}.`,
  };
}

/** Parts that are not told are undefined. */
interface DateParts {
  readonly weekday?: string;
  readonly month?: string;
  readonly day?: number;
  readonly year?: number;
}

function sameDate(a: DateParts, b: DateParts): boolean {
  const parts = ["weekday", "month", "day", "year"] as const;
  return parts.every((part) => a[part] === undefined || b[part] === undefined || a[part] === b[part]);
}

/** Words around a site that may hold the rest of its date: "26 | of | March", "March | 26". */
const REACH = 2;

function datesIn(side: Side, { before, after }: Contrast): DateParts[] {
  const near = before.slice(-REACH);
  const words = [...near, ...side.words, ...after.slice(0, REACH)];
  return side.words.flatMap((word, index) => dateAt(side, words, word, near.length + index) ?? []);
}

function dateAt(side: Side, words: readonly Word[], word: Word, index: number): DateParts | null {
  if (DEICTIC_DAYS.has(word.key)) return relativeDay(word.key, side.publishedAt);
  if (WEEKDAYS.has(word.key)) return { weekday: word.key };
  if (word.kind === "date") {
    const month = monthNamed(word);
    const day = [words[index + 1], words[index - 1], afterOf(words, index)]
      .map((next) => Number(next?.key))
      .find(isDay);
    return { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  }
  const month = isDay(Number(word.key)) ? monthBeside(words, index) : undefined;
  if (month !== undefined) return { day: Number(word.key), month };
  const year = /^(?:1[5-9]|20)\d\d$/.test(word.key) ? Number(word.key) : null;
  return year === null ? null : { year };
}

function monthNamed(word: Word | undefined): string | undefined {
  if (word?.kind !== "date") return undefined;
  return MONTH_NAMES.find((name) => name.startsWith(word.key.slice(0, 3)));
}

/** A bare figure beside a month is a day: "March 26", "26 March", "26th of March". */
function monthBeside(words: readonly Word[], index: number): string | undefined {
  const after = words[index + 1]?.key === "of" ? words[index + 2] : words[index + 1];
  return monthNamed(after) ?? monthNamed(words[index - 1]);
}

/** The figure of "26th of March", seen from the month. */
function afterOf(words: readonly Word[], index: number): Word | undefined {
  return words[index - 1]?.key === "of" ? words[index - 2] : undefined;
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

function relativeDay(word: string, publishedAt: string | null): DateParts | null {
  const shift = SHIFT[word];
  const date = publishedAt === null ? Number.NaN : Date.parse(publishedAt.slice(0, 10));
  if (shift === undefined || Number.isNaN(date)) return null;
  const day = new Date(date + shift * 86_400_000);
  const weekday = DAY_NAMES[(day.getUTCDay() + 6) % 7];
  const month = MONTH_NAMES[day.getUTCMonth()];
  return {
    ...(weekday === undefined ? {} : { weekday }),
    ...(month === undefined ? {} : { month }),
    day: day.getUTCDate(),
    year: day.getUTCFullYear(),
  };
}
