/**
 * Days, months and years that disagree. "Tuesday" in one article and
 * "yesterday" in another are one day if the articles' own dates say so.
 */
import { DEICTIC_DAYS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { type DateParts, dateAt, sameDate, shiftOf, slashDates } from "./calendar.ts";
import type { Contrast, Judgement, Rule, Side } from "./contrast.ts";
import { opposed, telling } from "./tell.ts";

const SEVERITY = 0.8;
const SAME = 0.03;
/** The date of an article is not known. */
const RELATIVE = 0.5;

export const dates: Rule = (contrast) => {
  const relative = otherDayFromUnknown(contrast);
  if (relative !== null) return relative;
  const told = [datesIn(contrast.a, contrast), datesIn(contrast.b, contrast)] as const;
  const [a, b] = [orSlashed(contrast.a, ...told), orSlashed(contrast.b, told[1], told[0])];
  if (a.length === 0 || b.length === 0) return null;
  const agree =
    a.every((one) => b.some((other) => sameDate(one, other))) ||
    b.every((one) => a.some((other) => sameDate(one, other)));
  if (agree) return namesOneDay(contrast) ? sameDay(contrast) : null;
  return {
    type: "date",
    rule: "other-date",
    severity: SEVERITY,
    telling: telling("dates", opposed(contrast)),
  };
};

/** "9/11" is a date only where the other outlet names one; else it may be a fraction. */
function orSlashed({ words }: Side, own: readonly DateParts[], others: readonly DateParts[]) {
  const named = others.some(({ month }) => month !== undefined);
  return own.length > 0 || !named ? own : words.flatMap(slashDates);
}

/** Nothing else is said in the place: "on Tuesday", "yesterday". */
function namesOneDay({ a, b }: Contrast): boolean {
  return [...a.words, ...b.words].every(
    ({ kind }) => kind !== "content" && kind !== "name" && kind !== "negation",
  );
}

function sameDay(contrast: Contrast): Judgement {
  return {
    type: "formal",
    rule: "same-day",
    severity: SAME,
    telling: telling("same-day", opposed(contrast)),
  };
}

/** "Today" and "tomorrow" in articles of unknown dates: another day, unless they appeared on different ones. */
function otherDayFromUnknown(contrast: Contrast): Judgement | null {
  const { a, b } = contrast;
  if (a.publishedAt !== null && b.publishedAt !== null) return null;
  const [one, other] = [a, b].map(({ words }) => words.find((word) => DEICTIC_DAYS.has(word.key)));
  if (one === undefined || other === undefined || shiftOf(one) === shiftOf(other)) return null;
  return {
    type: "date",
    rule: "relative-day",
    severity: RELATIVE,
    telling: telling("days-unless-apart", opposed(contrast)),
  };
}

/** Words around a site that may hold the rest of its date: "26 | of | March", "March | 26". */
const REACH = 2;

function datesIn(side: Side, { before, after }: Contrast): DateParts[] {
  const words = withoutPoints([...before.slice(-REACH), ...side.words, ...after.slice(0, REACH)]);
  // A side may be as long as a book.
  const own = new Set(side.words);
  return words.flatMap((word, index) =>
    own.has(word) ? (dateAt(words, index, side.publishedAt) ?? []) : [],
  );
}

/** The point of "Sept." stands between the month and its day. */
function withoutPoints(words: readonly Word[]): Word[] {
  return words.filter((word, index) => word.key !== "." || words[index - 1]?.kind !== "date");
}
