/**
 * Cuts a text into sentences, as news is written.
 *
 * Ready-made splitters break after "Mr.", "U.S." and inside "(D-N.C.)"; ours
 * knows the abbreviations of news copy and lets a doubtful one end a sentence
 * only where the next word is one that opens sentences. A line break always
 * ends one: headlines and list items carry no full stop. Sentences inside
 * quotation marks are sentences too, and a reporting clause stays with the
 * question or exclamation it follows only if it starts in lower case.
 */
import type { Span } from "./span.ts";

const TITLES =
  "mr mrs ms messrs mx dr prof sen sens rep reps gov govs gen maj lt col sgt capt cmdr cpl pvt adm rev fr hon st sr mt ft amb atty asst assoc supt det insp pres nos vs v fig art p pp vol al cf smt adv engr alh barr pst cllr";
const NEVER_LAST = new Set(TITLES.split(" "));

const MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun";
const STATES =
  "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo";
const FIRMS =
  "inc co corp ltd bros cos llc plc jr esq ph.d m.d d.c a.m p.m u.s u.k u.n e.u etc est approx dept univ assn ave blvd rd";
const SOMETIMES_LAST = new Set(`${MONTHS} ${STATES} ${FIRMS}`.split(" "));

// After an abbreviation only such a word is trusted to open a sentence: names follow abbreviations too often.
const OPENERS = new Set(
  "the a an he she it they we you i this that these those there his her its their our my in on at by for from with as if when while after before since but and or so yet not no one some many most both all what who why how where asked according meanwhile however still also although though despite because during under last".split(
    " ",
  ),
);

// The end marks, any closing marks and brackets, the white space, and what may open the next sentence.
// The look-behind makes a run of points one candidate, which keeps the search linear.
// French sets a space inside its marks, Germans and Danes may turn them round.
const BOUNDARY =
  /(?<![.!?…])[.!?…]+(?:[^\S\n]?»|["”’'“«)\]])*[^\S\n]+(?=(?:["“‘'»„([—–-]|«[^\S\n]?)*[\p{Lu}\p{N}@#])/gu;
const LINE = /[^\n]+/gu;
// Long enough for any abbreviation; bounds the look back from a full stop.
const LONGEST_WORD = 24;

/** The sentences of a text, or of one span of it, in order, trimmed; offsets count on the whole text. */
export function sentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  for (const line of text.slice(span.start, span.end).matchAll(LINE)) {
    let start = 0;
    for (const boundary of line[0].matchAll(BOUNDARY)) {
      if (!endsSentence(line[0], boundary.index, boundary[0])) continue;
      const end = boundary.index + boundary[0].trimEnd().length;
      found.push(...trimmed(line[0], start, end, span.start + line.index));
      start = boundary.index + boundary[0].length;
    }
    found.push(...trimmed(line[0], start, line[0].length, span.start + line.index));
  }
  return found;
}

function trimmed(line: string, from: number, to: number, offset: number): Span[] {
  const stretch = line.slice(from, to);
  const start = from + (stretch.length - stretch.trimStart().length);
  const end = from + stretch.trimEnd().length;
  return end > start ? [{ start: offset + start, end: offset + end }] : [];
}

function endsSentence(line: string, at: number, boundary: string): boolean {
  if (!boundary.startsWith(".") || boundary.startsWith("..")) return true;
  // A closing bracket or mark after the point settles it, unless the bracket holds only the abbreviation: "(D-N.C.)".
  const word = wordBefore(line, at);
  const next = wordAfter(line, at + boundary.length);
  if (/^\.[)\]]/u.test(boundary)) return !word.includes(".") && !SOMETIMES_LAST.has(word);
  // "No. 10" is a number, "Do you agree? No. He does not." is an answer.
  if (word === "no") return next !== "";
  if (NEVER_LAST.has(word)) return false;
  const isInitial = /^\p{L}$/u.test(word) && word !== "i";
  const isInitials = /^(?:\p{L}+-)?\p{L}(?:\.\p{L})+$/u.test(word);
  if (isInitial || isInitials || SOMETIMES_LAST.has(word)) {
    // Berg & Co. “We …”: marks seldom open inside a name, but J. “Bob” Smith has his between them.
    const opensMarks = !isInitial && /["“„«]/u.test(line.charAt(at + boundary.length));
    return opensMarks || OPENERS.has(next) || !/^\.\s/u.test(boundary);
  }
  return true;
}

function wordBefore(line: string, at: number): string {
  const before = line.slice(Math.max(0, at - LONGEST_WORD), at);
  return (/[\p{L}\p{N}.-]+$/u.exec(before)?.[0] ?? "").toLowerCase();
}

function wordAfter(line: string, at: number): string {
  return (/^[^\p{L}\p{N}]*([\p{L}']+)/u.exec(line.slice(at, at + LONGEST_WORD))?.[1] ?? "").toLowerCase();
}
