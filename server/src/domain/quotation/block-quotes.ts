/**
 * Statements set as blocks: `Hall wrote in a statement:` and a paragraph
 * without marks, or lines that open with `>`.
 *
 * A paragraph behind a colon may be a list or the report going on, so it
 * counts only where it speaks in the first person or is set off as a block.
 */
import type { Span } from "../text/span.ts";
import type { Sentence } from "./narration.ts";

const SET_OFF = /^\s*>\s*/u;
const LISTED = /^\s*(?:[•*·–—-]|\d{1,2}[.)])\s/u;
const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}\p{N}.])/u;
const FEWEST_WORDS = 5;

/** The paragraphs that a sentence ending in a colon introduces, none where they are no statement. */
export function blocksAfter(
  text: string,
  paragraphs: readonly Span[],
  sentence: Sentence,
  hasMarks: (paragraph: Span) => boolean,
): Span[] {
  const own = paragraphs[sentence.paragraph];
  if (own === undefined || !/:\s*$/u.test(text.slice(sentence.start, own.end)) || sentence.end < own.end - 2)
    return [];
  const blocks: Span[] = [];
  for (let index = sentence.paragraph + 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || hasMarks(paragraph)) break;
    const printed = text.slice(paragraph.start, paragraph.end);
    const opening = SET_OFF.exec(printed)?.[0].length;
    if (opening === undefined) {
      if (blocks.length === 0 && isStatement(printed)) blocks.push(trimmed(printed, paragraph.start, 0));
      break;
    }
    blocks.push(trimmed(printed, paragraph.start, opening));
  }
  return blocks;
}

function isStatement(printed: string): boolean {
  return (
    !LISTED.test(printed) &&
    !/:\s*$/u.test(printed) &&
    FIRST_PERSON.test(printed) &&
    printed.split(/\s+/u, FEWEST_WORDS + 1).length >= FEWEST_WORDS
  );
}

function trimmed(printed: string, start: number, opening: number): Span {
  const lead = opening + (printed.slice(opening).length - printed.slice(opening).trimStart().length);
  return { start: start + lead, end: start + printed.trimEnd().length };
}
