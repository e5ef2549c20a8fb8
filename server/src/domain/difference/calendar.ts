/** What a word says about the calendar, with the words beside it and the day on which its article appeared. */
import { DEICTIC_DAYS, MONTHS, WEEKDAYS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";

const DAY_NAMES = [...WEEKDAYS];
const MONTH_NAMES = [...MONTHS].slice(0, 12);
const SHIFT: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** Parts that are not told are undefined. */
export interface DateParts {
  readonly weekday?: string;
  readonly month?: string;
  readonly day?: number;
  readonly year?: number;
}

export function sameDate(a: DateParts, b: DateParts): boolean {
  const parts = ["weekday", "month", "day", "year"] as const;
  return parts.every((part) => a[part] === undefined || b[part] === undefined || a[part] === b[part]);
}

/** Days from the day of writing; undefined for any other word. */
export function shiftOf(word: Word): number | undefined {
  return SHIFT[word.key];
}

export function dateAt(words: readonly Word[], index: number, publishedAt: string | null): DateParts | null {
  const word = words[index];
  if (word === undefined) return null;
  if (DEICTIC_DAYS.has(word.key)) return relativeDay(word.key, publishedAt);
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

/** "9/11" is 11 September to some and 9 November to others. */
export function slashDates(word: Word | undefined): readonly DateParts[] {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})$/.exec(word?.key ?? "") ?? [];
  return [
    { month: MONTH_NAMES[Number(first) - 1], day: Number(second) },
    { month: MONTH_NAMES[Number(second) - 1], day: Number(first) },
  ].flatMap(({ month, day }) => (month === undefined || !isDay(day) ? [] : [{ month, day }]));
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
