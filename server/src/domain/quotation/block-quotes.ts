/**
 * Statements set as blocks: `Hall wrote in a statement:` and a paragraph
 * without marks, or lines that open with `>`, whether a sentence introduces
 * them or a name under them signs.
 *
 * A paragraph behind a colon may be a list or the report going on, so it
 * counts only where it speaks in the first person or is set off as a block.
 */
import type { Span } from "../text/span.ts";
import { findCues } from "./cues.ts";
import { ENGLISH } from "./lexicon/speech-lexicon.ts";
import type { Narration, Sentence } from "./narration.ts";
import { phraseSpan, phraseStartingAt } from "./phrases.ts";
import { type Subject, subject } from "./subject.ts";

export interface Block {
  /** A paragraph each, in text order, never empty. */
  readonly spans: readonly [Span, ...Span[]];
  /** Where its last line ends, the signature included. */
  readonly end: number;
  readonly rule: "block-quote" | "signature";
  /** The verb that introduces it. */
  readonly cue: Span | null;
  readonly subject: Subject;
  /** The sentence that names the speaker. */
  readonly namedIn: Sentence;
}

const SET_OFF = /^\s*>\s*/u;
const SIGNATURE = /^\s*>?\s*(?:[—–]|--)\s*(?=\p{Lu})/u;
const LISTED = /^\s*(?:[•*·–—-]|\d{1,2}[.)])\s/u;
const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}\p{N}.])/u;
const FEWEST_WORDS = 5;

/** `Hall wrote in a statement:` with the statement as a block of its own; read in English only. */
export function introducedBlock(narration: Narration, sentence: Sentence): Block | null {
  const { text, lexicon } = narration;
  if (lexicon !== ENGLISH || text.charAt(sentence.end - 1) !== ":") return null;
  const [first, ...more] = paragraphsBehind(narration, sentence);
  if (first === undefined) return null;
  const nodes = sentence.nodes();
  const cue = findCues(nodes).findLast(
    (found) => found.subject !== null && !found.passive && !found.negated && !found.hypothetical,
  );
  if (cue === undefined || cue.subject === null || cue.verbClass === "according") return null;
  return {
    spans: [first, ...more],
    end: more.at(-1)?.end ?? first.end,
    rule: "block-quote",
    cue: phraseSpan(nodes, cue),
    subject: cue.subject,
    namedIn: sentence,
  };
}

/** `> We are sorry.` over `> — Ann Hall, Elm Bank`: lines set off, and the name under them. */
export function signedBlock(
  { text, paragraphs, sentences, marked }: Narration,
  opening: Sentence,
): Block | null {
  if (text.charAt(paragraphs[opening.paragraph]?.start ?? 0) !== ">") return null;
  const spans: Span[] = [];
  for (let index = opening.paragraph; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || hasMarks(marked, paragraph)) return null;
    const printed = text.slice(paragraph.start, paragraph.end);
    if (SIGNATURE.test(printed)) {
      const namedIn = sentences.find((sentence) => sentence.paragraph === index);
      return namedIn === undefined ? null : signedBy(spans, namedIn);
    }
    const setOff = SET_OFF.exec(printed)?.[0].length;
    if (setOff === undefined) return null;
    if (printed.length > setOff) spans.push(trimmed(printed, paragraph.start, setOff));
  }
  return null;
}

function signedBy([first, ...more]: readonly Span[], namedIn: Sentence): Block | null {
  const nodes = namedIn.nodes();
  const opening = nodes.findIndex((node) => node.kind === "word" && /^\p{L}/u.test(node.text));
  const name = opening < 0 ? null : phraseStartingAt(nodes, opening);
  if (first === undefined || name === null) return null;
  return {
    spans: [first, ...more],
    end: namedIn.end,
    rule: "signature",
    cue: null,
    subject: subject(name),
    namedIn,
  };
}

/** The paragraphs that a sentence ending in a colon introduces, none where they are no statement. */
function paragraphsBehind({ text, paragraphs, marked }: Narration, sentence: Sentence): Span[] {
  const own = paragraphs[sentence.paragraph];
  if (own === undefined || !/:\s*$/u.test(text.slice(sentence.start, own.end)) || sentence.end < own.end - 2)
    return [];
  const blocks: Span[] = [];
  for (let index = sentence.paragraph + 1; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || hasMarks(marked, paragraph)) break;
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

function hasMarks(marked: Narration["marked"], { start, end }: Span): boolean {
  return marked.some(({ outer }) => outer.start < end && outer.end > start);
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
