/**
 * Text that was broken into lines of one width, as mail and old archives have
 * it, read as running text.
 *
 * A break belongs to the wrapping when the next line's first word would not
 * have fitted any more. Only a text most of whose breaks are of that kind is
 * unwrapped: where every paragraph has its own line, none is.
 */

/** Wider lines are paragraphs. */
const WIDEST = 100;
/** Narrower ones are verse or a list. */
const NARROWEST = 40;
const FEWEST_BREAKS = 3;
// The last lines of paragraphs are short, but a blank line follows those.
const SHARE = 0.85;

const BREAK = /(?<=\S)[ \t]*\r?\n(?=[ \t]*\S)/gu;

/** As long as the text, with a space for each unit of a break that wrapping made. */
export function unwrapped(text: string): string {
  const width = widthOf(text);
  if (width === null) return text;
  const isWrap = (at: number, end: number) => {
    const next = /^[ \t]*\S+/u.exec(text.slice(end, end + WIDEST))?.[0] ?? "";
    return at - lineStart(text, at) + 1 + next.trim().length > width;
  };
  const breaks = [...text.matchAll(BREAK)];
  const wraps = breaks.filter((match) => isWrap(match.index, match.index + match[0].length));
  if (wraps.length < FEWEST_BREAKS || wraps.length < breaks.length * SHARE) return text;
  let joined = "";
  let at = 0;
  for (const { 0: gap, index } of wraps) {
    joined += text.slice(at, index) + " ".repeat(gap.length);
    at = index + gap.length;
  }
  return joined + text.slice(at);
}

/** Walks back by hand: a search for a break that the text has nowhere would read all of it at every line. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n]/u.test(text.charAt(start - 1))) start--;
  return start;
}

/** The length of the longest line, null when the lines are no lines of wrapped prose. */
function widthOf(text: string): number | null {
  let width = 0;
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    width = Math.max(width, line[0].trimEnd().length);
    if (width > WIDEST) return null;
  }
  return width < NARROWEST ? null : width;
}
