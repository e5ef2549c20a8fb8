/**
 * Tells the three kinds of nothing apart: words left out between words that
 * are given (an omission), a quotation that starts later or ends earlier
 * (silence), and a place that only layout makes (padding, which no data holds).
 */
import type { Column } from "./column.ts";
import type { Testimony } from "./testimony.ts";

/** What a witness has in a column: a word; nothing between words it gives; nothing because its quotation is not there. */
export type Presence = "word" | "omission" | "beyond";

/** A reporter's sentence that lacks more words than this in a row does not tell them. */
const LONGEST_LEFT_OUT = 10;

/** This many words against as many are another wording of the edge; more are two ways of going on. */
const REWORDED_EDGE = 4;

/** For each column, for each testimony. */
export function presenceInColumns(
  testimonies: readonly Testimony[],
  columns: readonly Column[],
): Presence[][] {
  const byTestimony = testimonies.map((testimony, number) => presenceOf(testimony, number, columns));
  const presence = columns.map((_, index) => byTestimony.map((own) => own[index] ?? "beyond"));
  return opposeShortEdges(presence, testimonies, columns);
}

/**
 * A testimony reaches from the first word it shares with another to the last.
 * Words and not pointing: a full stop that an outlet sets where it stops
 * quoting is no testimony to the end. Between two of its quotations it is silent.
 */
function presenceOf(testimony: Testimony, number: number, columns: readonly Column[]): Presence[] {
  const presence: Presence[] = columns.map((column) => (column.has(number) ? "word" : "beyond"));
  let last: { column: number; part: number } | null = null;
  columns.forEach((column, index) => {
    const word = column.get(number);
    if (word === undefined || testimony.words[word]?.kind === "pointing" || column.size === 1) return;
    const part = testimony.partOf(word);
    if (last !== null && last.part === part && !isLeap(testimony, columns.slice(last.column + 1, index)))
      fillGap(presence, last.column + 1, index);
    last = { column: index, part };
  });
  return presence;
}

/** A paraphrase sums up: of a clause that it passes over it is silent. */
function isLeap(testimony: Testimony, gap: readonly Column[]): boolean {
  return testimony.reported && gap.length > LONGEST_LEFT_OUT;
}

function fillGap(presence: Presence[], from: number, to: number): void {
  for (let index = from; index < to; index++) if (presence[index] === "beyond") presence[index] = "omission";
}

/** Before the first shared column and after the last, few words against few words are readings of one place. */
function opposeShortEdges(
  presence: Presence[][],
  testimonies: readonly Testimony[],
  columns: readonly Column[],
): Presence[][] {
  const shared = columns.flatMap((column, index) => (isSharedWord(column, testimonies) ? [index] : []));
  const [first, last] = [shared[0], shared.at(-1)];
  if (first === undefined || last === undefined) return presence;
  const before = columns
    .map((_, index) => index)
    .slice(0, first)
    .reverse();
  const after = columns.map((_, index) => index).slice(last + 1);
  return [before, after].reduce((settled, edge) => opposeEdge(settled, edge, testimonies, columns), presence);
}

function isSharedWord(column: Column, testimonies: readonly Testimony[]): boolean {
  return (
    column.size > 1 &&
    [...column].some(([number, word]) => testimonies[number]?.words[word]?.kind !== "pointing")
  );
}

/** `edge` has columns, nearest to the shared words first. */
function opposeEdge(
  presence: Presence[][],
  edge: readonly number[],
  testimonies: readonly Testimony[],
  columns: readonly Column[],
): Presence[][] {
  const clauses = testimonies.map((testimony, number) => nearestClause(testimony, number, edge, columns));
  const speaking = clauses.flatMap((clause, number) => (clause.length > 0 ? [number] : []));
  if (speaking.length < 2 || clauses.some((clause) => clause.length > REWORDED_EDGE)) return presence;
  const opposed = new Set(clauses.flat());
  return presence.map((column, index) =>
    opposed.has(index)
      ? column.map((value, number) => (value === "beyond" && speaking.includes(number) ? "omission" : value))
      : column,
  );
}

/** The columns of a testimony's own words at an edge, as far as the first comma or full stop. */
function nearestClause(
  testimony: Testimony,
  number: number,
  edge: readonly number[],
  columns: readonly Column[],
): number[] {
  const own = edge.filter((index) => columns[index]?.has(number));
  const stop = own.findIndex(
    (index) => testimony.words[columns[index]?.get(number) ?? -1]?.kind === "pointing",
  );
  return stop < 0 ? own : own.slice(0, stop);
}
