/**
 * A report as a document: headings, tables and rulings in the order in which
 * they are read. HTML, Markdown, Word and PDF all set this one outline, so that
 * none can miss what another tells.
 *
 * Whatever becomes a run has been made inert here; a format escapes for its own
 * syntax and does nothing else to the words.
 */
import type { DifferenceType } from "../domain/difference/difference.ts";
import type { Verdict } from "../domain/review/ruling.ts";
import { inertLine, webAddress } from "./inert-text.ts";

/** Words set alike. */
export interface Run {
  readonly text: string;
  readonly style: "plain" | "strong" | "label" | "italic";
  /** An article's or an editor's words: their writing direction is their own. */
  readonly isForeign: boolean;
  readonly href: string | null;
  readonly mark: Mark | null;
}

/** A place where the outlets part. */
export interface Mark {
  readonly number: number;
  readonly type: DifferenceType;
  /** Here the outlet has nothing; the run's text is empty. */
  readonly isGap: boolean;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly role: "text" | "facts" | "code";
  /** The line as a whole is one outlet's words. */
  readonly isForeign: boolean;
}

export type Cell = readonly Line[];

export type Block =
  | Heading
  | Paragraph
  | Details
  | Figures
  | BulletList
  | Table
  | Apparatus
  | RulingBox
  | Correction
  | Section
  | Signatures;

export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  /** Stands before the words, in the rubric's colour. */
  readonly number: string | null;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: "text" | "facts" | "kicker";
  readonly runs: readonly Run[];
}

/** Labels and what stands for each. */
export interface Details {
  readonly kind: "details";
  readonly pairs: readonly (readonly [label: string, runs: readonly Run[]])[];
}

/** The result at a glance: numbers, and lines below them. */
export interface Figures {
  readonly kind: "figures";
  readonly figures: readonly (readonly [label: string, value: number])[];
  readonly lines: readonly (readonly [label: string, text: string])[];
}

export interface BulletList {
  readonly kind: "list";
  readonly items: readonly (readonly Run[])[];
}

export interface Table {
  readonly kind: "table";
  readonly role: "sources" | "readings" | "audit";
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Apparatus {
  readonly kind: "apparatus";
  readonly entries: readonly ApparatusEntry[];
}

export interface ApparatusEntry {
  /** Null for a difference of the whole statement. */
  readonly number: number | null;
  readonly type: DifferenceType;
  readonly label: string;
  readonly runs: readonly Run[];
  /** Who has what; empty where the sentence says it all. */
  readonly variants: readonly Run[];
}

export interface RulingBox {
  readonly kind: "ruling";
  readonly verdict: Verdict;
  readonly anchor: string | null;
  readonly title: readonly Run[];
  readonly blocks: readonly Block[];
}

/** What an outlet should print instead. */
export interface Correction {
  readonly kind: "correction";
  /** As the outlet has it; null where the ruling is on the statement as such. */
  readonly printed: string | null;
  readonly text: string;
  readonly checker: string;
  readonly at: string;
}

/** A statement: never parted from its heading. */
export interface Section {
  readonly kind: "section";
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

/** Lines to sign on, for a report that is signed on paper. */
export interface Signatures {
  readonly kind: "signatures";
  readonly lines: readonly string[];
}

const PLAIN = { style: "plain", isForeign: false, href: null, mark: null } as const;

/** Our own words; spaces at the ends stay, since they part runs. */
export function plain(text: string): Run {
  const [before = ""] = /^\s/.exec(text) ?? [];
  const after = /\S\s$/.test(text) ? " " : "";
  return { ...PLAIN, text: (before && " ") + inertLine(text) + after };
}

export function styled(style: Run["style"], text: string): Run {
  return { ...plain(text), style };
}

/** Somebody else's words. */
export function foreign(text: string, style: Run["style"] = "plain"): Run {
  return { ...plain(inertLine(text)), style, isForeign: true };
}

/** A web address that can be followed; anything else is words. */
export function linked(url: string): Run {
  const address = webAddress(url);
  return address === null ? foreign(url) : { ...PLAIN, text: address, href: address };
}

export function marked(text: string, mark: Mark): Run {
  return { ...plain(text), mark };
}

/** What is there, parted by a separator. */
export function joinRuns(pieces: readonly (readonly Run[] | Run | null)[], separator: string): Run[] {
  const present = pieces
    .map((piece) => (piece === null ? [] : "text" in piece ? [piece] : piece))
    .filter((runs) => runs.length > 0);
  return present.flatMap((runs, index) =>
    index === 0 ? [...runs] : [{ ...PLAIN, text: separator }, ...runs],
  );
}

export function line(runs: readonly Run[], role: Line["role"] = "text", isForeign = false): Line {
  return { runs, role, isForeign };
}

export function paragraph(runs: readonly Run[], role: Paragraph["role"] = "text"): Paragraph {
  return { kind: "paragraph", role, runs };
}

export function heading(level: Heading["level"], text: string, number: string | null = null): Heading {
  return { kind: "heading", level, number, text: inertLine(text) };
}

export function linesOf(text: string): string[] {
  return text.split(/[\r\n\u2028\u2029]+/u).filter((words) => words.trim() !== "");
}

/** Paragraphs of an editor's text, as they were typed. */
export function paragraphsOf(text: string, before: readonly Run[] = []): Paragraph[] {
  return linesOf(text).map((words, index) => paragraph([...(index === 0 ? before : []), foreign(words)]));
}

/** A correction where it is not shown as a change of the words. */
export function correctionParagraphs({ text }: Correction): Paragraph[] {
  return paragraphsOf(text, [styled("label", "Suggested correction"), plain(" ")]);
}
