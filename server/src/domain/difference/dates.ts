/**
 * Days, months and years that disagree. "Tuesday" in one article and
 * "yesterday" in another are one day if the articles' own dates say so.
 */
import { DEICTIC_DAYS, MONTHS, WEEKDAYS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import type { Rule, Side } from "./contrast.ts";
import { opposed } from "./sentences.ts";

const SEVERITY = 0.8;

const DAY_NAMES = [...WEEKDAYS];
const MONTH_NAMES = [...MONTHS].slice(0, 12);
const SHIFT: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

export const dates: Rule = (contrast) => {
  const [a, b] = [datesIn(contrast.a), datesIn(contrast.b)];
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

function datesIn(side: Side): DateParts[] {
  return side.words.flatMap((word, index) => dateAt(side, word, index) ?? []);
}

function dateAt(side: Side, word: Word, index: number): DateParts | null {
  if (DEICTIC_DAYS.has(word.key)) return relativeDay(word.key, side.publishedAt);
  if (WEEKDAYS.has(word.key)) return { weekday: word.key };
  if (word.kind === "date") {
    const month = MONTH_NAMES.find((name) => name.startsWith(word.key.slice(0, 3)));
    const day = [side.words[index + 1], side.words[index - 1]].map((next) => Number(next?.key)).find(isDay);
    return { ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
  }
  const year = /^(?:1[5-9]|20)\d\d$/.test(word.key) ? Number(word.key) : null;
  return year === null ? null : { year };
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
