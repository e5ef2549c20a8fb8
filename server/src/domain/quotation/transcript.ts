/**
 * Turns of a transcript: `SHAW: Where did you find this?`, `Q: …`, `A: …`.
 *
 * A label that opens a line makes all that follows the speaker's own words,
 * without any marks. News text has stray labels too ("WASHINGTON: …"), so it
 * takes several, or an article that is known to be a transcript.
 */
import { foldName } from "../text/normalize.ts";
import type { Span } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import { surnameOf } from "./names.ts";
import type { Referent } from "./referents.ts";

export interface Turn {
  /** A segment a paragraph. */
  readonly spans: readonly Span[];
  /** The label without its colon. */
  readonly label: Span;
  readonly paragraph: number;
}

const CAPITAL_LABEL =
  /^\s*((?:\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?(?: \p{Lu}[\p{Lu}.'’-]*){0,4}(?:, [^:]{1,40})?)|[QA])(?: \([^)]{1,40}\))?[:.] +(?=\S)/u;
const NAME_LABEL = /^\s*((?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+)(?: \([^)]{1,40}\))?: +(?=\S)/u;
const FEWEST_LABELS = 3;

/** The turns of a text; none when it is no transcript. */
export function transcriptTurns(text: string, paragraphs: readonly Span[], isTranscript: boolean): Turn[] {
  const pattern = isTranscript ? NAME_LABEL : CAPITAL_LABEL;
  const turns: { spans: Span[]; label: Span; paragraph: number }[] = [];
  paragraphs.forEach((paragraph, index) => {
    const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
    const match = CAPITAL_LABEL.exec(opening) ?? pattern.exec(opening);
    const end = paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
    if (match !== null) {
      const from = paragraph.start + match[0].indexOf(match[1] ?? "");
      const label = { start: from, end: from + (match[1]?.length ?? 0) };
      turns.push({ spans: [{ start: paragraph.start + match[0].length, end }], label, paragraph: index });
    } else if (isTranscript && turns.length > 0) {
      turns.at(-1)?.spans.push({ start: paragraph.start + opening.length - opening.trimStart().length, end });
    }
  });
  const capitals = turns.filter(({ label }) => !isQuestionMark(text.slice(label.start, label.end)));
  return turns.length >= FEWEST_LABELS && (isTranscript || capitals.length === 0 || repeats(text, turns))
    ? turns
    : [];
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
  if (isQuestionMark(printed)) return null;
  const surname = foldName(surnameOf(printed.split(" ")));
  const people = cast.members.filter(
    (member) => member.kind === "person" && foldName(surnameOf(member.name.split(" "))) === surname,
  );
  const [first] = people.sort((a, b) => b.name.length - a.name.length || b.mentions - a.mentions);
  if (first !== undefined && !/^[\p{Lu}\s.'’-]+$/u.test(first.name))
    return { kind: "member", member: first.index };
  return { kind: "other", name: titleCase(printed), body: "unnamed" };
}

function titleCase(label: string): string {
  return label.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
