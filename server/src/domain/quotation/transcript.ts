/**
 * Turns of a transcript: `SHAW: Where did you find this?`, `Q: …`, `A: …`.
 *
 * A label that opens a line makes all that follows the speaker's own words,
 * without any marks. News text has stray labels too ("WASHINGTON: …"), so it
 * takes several, or an article that is known to be a transcript. Interviews
 * print names as they are written ("Ann Hall: …", "**Ann Hall:** …"); those
 * count where they name people.
 */
import { foldName } from "../text/normalize.ts";
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import type { Member } from "./casting.ts";
import { surnameOf } from "./names.ts";
import type { Referent } from "./referents.ts";

export interface Turn {
  /** A segment a paragraph. */
  readonly spans: readonly Span[];
  /** The label without its colon. */
  readonly label: Span;
  readonly paragraph: number;
}

const BOLD = String.raw`(?:\*\*|__)?`;
const AFTER_LABEL = String.raw`(?: \([^)]{1,40}\))?${BOLD}[:.]${BOLD}\s+(?=\S)`;
const CAPITAL_LABEL = new RegExp(
  String.raw`^\s*${BOLD}((?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?(?: \p{Lu}[\p{Lu}.'’-]*){0,4}(?:, [^:]{1,40})?)|[QA])${AFTER_LABEL}`,
  "u",
);
const NAME_LABEL = new RegExp(
  String.raw`^\s*${BOLD}((?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+)(?: \([^)]{1,40}\))?${BOLD}:${BOLD}\s+(?=\S)`,
  "u",
);
const FEWEST_LABELS = 3;
const LONGEST_LABEL = 120;

/** The turns of a text; none when it is no transcript. */
export function transcriptTurns(
  text: string,
  paragraphs: readonly Span[],
  isTranscript: boolean,
  cast: Cast,
): Turn[] {
  const isSpeaker = (label: string) => isTranscript || namesPerson(cast, label);
  const turns: { spans: Span[]; label: Span; paragraph: number }[] = [];
  paragraphs.forEach((paragraph, index) => {
    const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL));
    const match = CAPITAL_LABEL.exec(opening) ?? namedLabel(opening, isSpeaker);
    const end = paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
    if (match !== null) {
      const from = paragraph.start + match[0].indexOf(match[1] ?? "");
      const label = { start: from, end: from + (match[1]?.length ?? 0) };
      turns.push({ spans: [{ start: paragraph.start + match[0].length, end }], label, paragraph: index });
    } else if (isTranscript && turns.length > 0) {
      turns.at(-1)?.spans.push({ start: paragraph.start + opening.length - opening.trimStart().length, end });
    }
  });
  const isInterview = turns.length >= FEWEST_LABELS && (isTranscript || repeats(text, turns));
  return isInterview || isQuestionAndAnswer(text, turns) ? turns : [];
}

function namedLabel(opening: string, isSpeaker: (label: string) => boolean): RegExpExecArray | null {
  const match = NAME_LABEL.exec(opening);
  return match !== null && isSpeaker(match[1] ?? "") ? match : null;
}

function namesPerson(cast: Cast, label: string): boolean {
  const person = personOf(cast, label);
  return person !== null && (person.sure || label.includes(" "));
}

/** One question and its answer are an interview already. */
function isQuestionAndAnswer(text: string, turns: readonly { readonly label: Span }[]): boolean {
  const labels = turns.map(({ label }) => text.slice(label.start, label.end));
  return labels.every((label) => isQuestionMark(label)) && labels.includes("Q") && labels.includes("A");
}

function isQuestionMark(label: string): boolean {
  return label === "Q" || label === "A";
}

/** Someone speaks twice: otherwise the labels are datelines or headings. */
function repeats(text: string, turns: readonly Turn[]): boolean {
  const labels = turns.map(({ label }) => text.slice(label.start, label.end));
  return new Set(labels).size < labels.length;
}

/** The member of the cast whom a label names, or a speaker by that label. */
export function labelReferent(text: string, cast: Cast, { label }: Turn): Referent | null {
  const printed = text.slice(label.start, label.end).replace(/,.*$/u, "");
  if (isQuestionMark(printed)) return printed === "A" ? interviewee(cast) : null;
  const person = personOf(cast, printed);
  if (person !== null && !/^[\p{Lu}\s.'’-]+$/u.test(person.name))
    return { kind: "member", member: person.index };
  return { kind: "other", name: titleCase(printed), body: "unnamed" };
}

function personOf(cast: Cast, label: string): Member | null {
  const surname = foldName(surnameOf(label.split(" ")));
  const people = cast.members.filter(
    (member) => member.kind === "person" && foldName(surnameOf(member.name.split(" "))) === surname,
  );
  return people.sort((a, b) => b.name.length - a.name.length || b.mentions - a.mentions)[0] ?? null;
}

/** Who answers the questions: the one whom the article names first and at least as often as anyone. */
function interviewee(cast: Cast): Referent | null {
  const people = cast.members.filter((member) => member.kind === "person" && member.sure);
  const [first] = people;
  const isSubject = first !== undefined && people.every((other) => other.mentions <= first.mentions);
  return isSubject ? { kind: "member", member: first.index } : null;
}

function titleCase(label: string): string {
  return label.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
