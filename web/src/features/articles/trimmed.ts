import type { Span } from "@variorum/server/domain";

/**
 * The place in a text of what was selected in a field that shows it, without
 * the blanks and quotation marks that a hand selects along; null where nothing
 * is left. A field counts a line's end as one character, a text may have two.
 */
export function trimmed(text: string, selected: Span): Span | null {
  const start = placeIn(text, selected.start);
  const end = placeIn(text, selected.end);
  const words = text.slice(start, end);
  const lead = words.length - words.replace(/^[\s“”„«»"‘’]+/u, "").length;
  const tail = words.length - words.replace(/[\s“”„«»"‘]+$/u, "").length;
  return lead + tail < words.length ? { start: start + lead, end: end - tail } : null;
}

function placeIn(text: string, offset: number): number {
  let at = 0;
  for (let seen = 0; seen < offset; seen++) at += text.startsWith("\r\n", at) ? 2 : 1;
  return at;
}
