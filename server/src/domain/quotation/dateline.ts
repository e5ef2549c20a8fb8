/**
 * "PORT ELGIN, March 4 (Reuters) - ": where and by whom a dispatch was filed.
 *
 * It opens the first paragraph without being part of its sentence: left there,
 * it would be reported as somebody's words and its place taken for a name.
 */
import type { Span } from "../text/span.ts";
import { PLACES } from "./lexicon/people-words.ts";

// Headline, deck and byline stand above it; further down capitals and a dash are a label.
const LINES_AT_THE_TOP = 8;

const SHOUTED = String.raw`\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?(?:[ -]\p{Lu}[\p{Lu}.'’-]*){0,4}`;
const PRINTED = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]+){0,3}`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?`;
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`;
const AGENCY = String.raw`\((?:\p{Lu}[\p{L}.&/ -]{1,24}|dpa|ots)\)`;
const DASH = String.raw`\s?(?:[–—]|--?)\s`;
const WITH_CAPITALS = new RegExp(`^${SHOUTED}(?:, (?:${DAY}|${PRINTED}))*(?:,? ${AGENCY})?${DASH}`, "u");
const WITH_AGENCY = new RegExp(`^${PRINTED}(?:, (?:${DAY}|${PRINTED}))*,? ${AGENCY}${DASH}`, "u");
const WITH_DAY_OR_COUNTRY = new RegExp(
  String.raw`^${PRINTED}, (?:(${DAY})|(${PRINTED})(?:, ${DAY})?)${DASH}(?=[\p{Lu}"“‘'«])`,
  "u",
);

/** The dateline of an article with the dash behind it, or null; a label that comes again is none. */
export function datelineOf(text: string): Span | null {
  let filled = 0;
  for (const match of text.matchAll(/[^\n\r]+/gu)) {
    if (match[0].trim() === "") continue;
    if (++filled > LINES_AT_THE_TOP) return null;
    const start = match.index + match[0].length - match[0].trimStart().length;
    const printed = openingOf(match[0].trimStart());
    if (printed === null) continue;
    const label = text.slice(start, start + printed).trimEnd();
    return text.includes(`\n${label}`, start) ? null : { start, end: start + printed };
  }
  return null;
}

/** Length of the dateline that opens a line. */
function openingOf(line: string): number | null {
  const sure = WITH_CAPITALS.exec(line) ?? WITH_AGENCY.exec(line);
  if (sure !== null) return sure[0].length;
  const likely = WITH_DAY_OR_COUNTRY.exec(line);
  if (likely === null) return null;
  const [whole, day, country = ""] = likely;
  const isCountry = country.split(" ").some((word) => PLACES.has(word.toLowerCase()));
  return day !== undefined || isCountry ? whole.length : null;
}
