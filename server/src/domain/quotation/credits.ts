/**
 * Lines that say who wrote, edited or photographed: the people in them are no part of the story.
 *
 * Without this "she" may find the reporter, for a byline names a woman right
 * before the first paragraph.
 */
import type { Span } from "../text/span.ts";

// Longer lines are prose, wherever they begin.
const LONGEST = 140;
// Bylines stand under the headline; further down "Ann Hall in London" may be a caption or a list.
const LINES_AT_THE_TOP = 8;

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,3}?`;
const BY = /^(?:By|BY|Von|Par|Por|Di|Door|Words by|Story by|Written by)\s+\p{Lu}/u;
const FROM_PLACES = new RegExp(
  String.raw`^${NAME},? in \p{Lu}[\p{L} .’'-]*(?:(?:,| and|;) ${NAME},? in \p{Lu}[\p{L} .’'-]*)*$`,
  "u",
);
const AT_THE_FOOT =
  /^[([]?(?:Additional |Writing and )?(?:Reporting|Writing|Editing) (?:and editing )?by \p{Lu}/u;

/** The credit lines of an article in order. */
export function creditLines(text: string): Span[] {
  const found: Span[] = [];
  let filled = 0;
  for (const match of text.matchAll(/[^\n\r]+/gu)) {
    const line = match[0].trim();
    if (line === "") continue;
    filled++;
    if (line.length > LONGEST && !/^[([]/u.test(line)) continue;
    const isByline =
      filled <= LINES_AT_THE_TOP && !/[.!?:”"]$/u.test(line) && (BY.test(line) || FROM_PLACES.test(line));
    if (isByline || AT_THE_FOOT.test(line))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
