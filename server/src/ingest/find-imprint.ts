/**
 * Who wrote a plain text and when it was published, where the lines between
 * headline and story say so: "By Nora Price", "The Ledger, 5 March 2025",
 * "Published: Tue 4 March 2025 18:03 GMT".
 *
 * A wrong date is worse than none, since "on Monday" is resolved against it. So
 * a date counts only with its year, alone in a line with what belongs to an
 * imprint, and not where figures leave day and month open ("04/03/2025").
 */
import type { ReadableText } from "../usecases/desk.ts";

export type Imprint = Pick<ReadableText, "byline" | "publishedAt">;

const LINES_AT_THE_TOP = 8;
/** Longer lines are prose. */
const LONGEST = 100;

const BY = /^(?:By|BY|Words by|Von|Par|Por|Di|Door)\s+(?=\p{Lu})/u;
/** What may follow the names in a byline. */
const BEHIND_NAMES =
  /\s*(?:[|•·–—@(]|,? (?:in|for|at) |, (?=\p{Ll}|.*\d{4}|.*\b(?:[Ss]taff|[Ee]ditor|[Cc]orrespondent|[Rr]eporter)\b)).*$/u;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|del|der|den|van|von|la|al|bin|e|y) )*\p{Lu}[\p{L}.'’-]*){0,3}`;
const NAMES = new RegExp(`^${NAME}(?:(?:,|,? and|,? und|,? et| &) ${NAME}){0,5}$`, "u");

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk"];
/** "Sept" */
const LONGEST_SHORT_FORM = 4;
const LONGEST_BESIDE_DATE = 60;
const IMPRINT_WORDS = new Set(
  "staff reporter reporters correspondent editor desk published updated posted first last modified date on at by of the am pm a p m and le il el um vom den der uhr publié à publicado en pubblicato alle".split(
    " ",
  ),
);
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/u;
const DAY_FIRST =
  /(?<![\p{L}\p{N}.])(\d{1,2})(?:st|nd|rd|th|\.|º|er)?(?: de)? (\p{L}{3,})\.?,?(?: de)? (\d{4})(?![\p{L}\p{N}])/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?![\p{L}\p{N}])/u;

export function findImprint(text: string): Imprint {
  let byline: string | null = null;
  let published: string | null = null;
  let updated: string | null = null;
  for (const [index, line] of linesAtTheTop(text).entries()) {
    byline ??= bylineIn(line);
    const date = dateIn(line, index === 0);
    if (/^(?:last )?updated?\b/iu.test(line)) updated ??= date;
    else published ??= date;
  }
  return { byline, publishedAt: published ?? updated };
}

function linesAtTheTop(text: string): string[] {
  return text
    .slice(0, 4_000)
    .split(/[\r\n]+/u)
    .map((line) => line.replace(/^[#>*_\s\ufeff]+|[*_\s]+$/gu, ""))
    .filter((line) => line !== "")
    .slice(0, LINES_AT_THE_TOP)
    .filter((line) => line.length <= LONGEST);
}

function bylineIn(line: string): string | null {
  if (!BY.test(line)) return null;
  const names = line.replace(BY, "").replace(BEHIND_NAMES, "").trim();
  return NAMES.test(names) ? names : null;
}

/** ISO 8601 day; null where the line has none that the calendar knows, or is more than an imprint. */
function dateIn(line: string, isHeadline: boolean): string | null {
  const match = ISO.exec(line) ?? DAY_FIRST.exec(line) ?? MONTH_FIRST.exec(line);
  if (match === null) return null;
  const beside = line.replace(match[0], " ").trim();
  if (isHeadline ? beside !== "" : !belongsToImprint(beside)) return null;
  const [, first = "", second = "", third = ""] = match;
  if (first.length === 4 && /^\d/u.test(first)) return dayOf(Number(first), Number(second), Number(third));
  return /^\d/u.test(first)
    ? dayOf(Number(third), monthOf(second), Number(first))
    : dayOf(Number(third), monthOf(first), Number(second));
}

/** Outlets, names, weekdays and times are capitals and figures; a headline that holds a date has other words too. */
function belongsToImprint(words: string): boolean {
  return (
    words.length <= LONGEST_BESIDE_DATE &&
    !/[.!?]$|["“”„«]/u.test(words.replace(/\b[ap]\.?m\.?/giu, "")) &&
    words.split(/[^\p{L}’'-]+/u).every((word) => /^(?:\p{Lu}|$)/u.test(word) || IMPRINT_WORDS.has(word))
  );
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** 1 to 12 for the name of a month or its first letters, as the platform's calendars print it; 0 for other words. */
function monthOf(word: string): number {
  const sought = word.toLocaleLowerCase();
  for (const language of LANGUAGES) {
    const printed = new Intl.DateTimeFormat(language, { month: "long", day: "numeric", timeZone: "UTC" });
    for (let month = 1; month <= 12; month++) {
      const parts = printed.formatToParts(Date.UTC(2001, month - 1, 1));
      const name = parts.find(({ type }) => type === "month")?.value.toLocaleLowerCase() ?? "";
      if (name === sought || (sought.length <= LONGEST_SHORT_FORM && name.startsWith(sought))) return month;
    }
  }
  return 0;
}
