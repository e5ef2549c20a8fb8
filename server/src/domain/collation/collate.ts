/**
 * Collates the witnesses of one utterance: cuts the columns into stretches
 * where all present witnesses agree and sites where they part.
 *
 * The result is minimal; `present.ts` groups it for the eye. Keep the two
 * apart: an aligner tuned for looks soon hides what it should show.
 */

import type { Alignment } from "./align.ts";
import type { Column } from "./column.ts";
import { layInColumns } from "./columns.ts";
import type { WordLikeness } from "./likeness.ts";
import { type Presence, presenceInColumns } from "./presence.ts";
import type { Testimony } from "./testimony.ts";
import { withTurningEnds } from "./trimmed.ts";
import type { Word } from "./words.ts";

export interface Cut {
  readonly kind: "agreement" | "variation";
  /** Columns `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

export interface MinimalCollation {
  readonly testimonies: readonly Testimony[];
  readonly columns: readonly Column[];
  /** For each column, for each testimony. */
  readonly presence: readonly (readonly Presence[])[];
  /** In order, without gaps. */
  readonly cuts: readonly Cut[];
  readonly precise: boolean;
}

/** `ofTwo`: the alignment of the first testimony with the second where there are two and the caller has it. */
export function collate(
  testimonies: readonly Testimony[],
  likeness: WordLikeness,
  ofTwo: Alignment | null = null,
): MinimalCollation {
  const { columns, precise } = layInColumns(
    testimonies.map((testimony) => testimony.words),
    likeness,
    ofTwo,
  );
  const presence = withTurningEnds(presenceInColumns(testimonies, columns), testimonies, columns);
  const grades = columns.map((column, index) => gradeColumn(column, presence[index] ?? [], testimonies));
  const settled = settlePointing(grades, closing(testimonies, columns));
  const cuts = cutAtChanges(settled, tokensAcross(testimonies, columns), silences(grades, presence));
  return { testimonies, columns, presence, cuts, precise };
}

/** Pointing is neither: it goes with the words around it. */
type Grade = "agreement" | "variation" | "shared pointing" | "own pointing";

function gradeColumn(
  column: Column,
  presence: readonly Presence[],
  testimonies: readonly Testimony[],
): Grade {
  const isWhole = !presence.includes("omission");
  let printed: string | null = null;
  let isPointed = true;
  let isOne = true;
  for (const [number, index] of column) {
    const testimony = testimonies[number];
    const word = testimony?.words[index];
    if (testimony === undefined || word === undefined) continue;
    isPointed &&= word.kind === "pointing" && !isTelling(word);
    const letters = testimony.lettersOf(index);
    printed ??= letters;
    isOne &&= letters === printed;
  }
  if (isPointed) return isWhole ? "shared pointing" : "own pointing";
  return isWhole && isOne ? "agreement" : "variation";
}

/** Pointing that says something about the words: left out here, put in by an editor. */
function isTelling(word: Word): boolean {
  return /^[…[\]()]$/u.test(word.key);
}

function isPointing(grade: Grade | undefined): boolean {
  return grade === "shared pointing" || grade === "own pointing";
}

/**
 * A comma makes no site by itself. Shared, it ends one; in one witness only,
 * it belongs to the words of its own that it stands beside.
 */
function settlePointing(grades: readonly Grade[], closes: readonly boolean[]): ("agreement" | "variation")[] {
  const following = followingGrades(grades);
  const settled: ("agreement" | "variation")[] = [];
  grades.forEach((grade, index) => {
    const before = settled[index - 1] === "variation";
    const after = following[index] === "variation";
    const varies =
      grade === "variation" ||
      (grade === "shared pointing" && before && after) ||
      (grade === "own pointing" && (before || (after && closes[index] !== true)));
    settled.push(varies ? "variation" : "agreement");
  });
  return settled;
}

/** Columns of what closes the marks before an attribution: it stands beside the words before it alone. */
function closing(testimonies: readonly Testimony[], columns: readonly Column[]): boolean[] {
  return columns.map((column) =>
    [...column].every(([number, word]) => testimonies[number]?.closesPart(word) === true),
  );
}

/** For each column, the grade of the next one that is not pointing, itself included. */
function followingGrades(grades: readonly Grade[]): (Grade | undefined)[] {
  const following: (Grade | undefined)[] = [];
  let next: Grade | undefined;
  for (let index = grades.length - 1; index >= 0; index--) {
    if (!isPointing(grades[index])) next = grades[index];
    following[index] = next;
  }
  return following;
}

/** For each column, whether a token of some witness goes on in the next one: there no cut may be. */
function tokensAcross(testimonies: readonly Testimony[], columns: readonly Column[]): boolean[] {
  const goesOn = columns.map(() => false);
  testimonies.forEach((testimony, number) => {
    let last: { column: number; token: number } | null = null;
    columns.forEach((column, index) => {
      const word = column.get(number);
      if (word === undefined) return;
      const token = testimony.words[word]?.token ?? -1;
      if (last !== null && last.token === token) goesOn.fill(true, last.column, index);
      last = { column: index, token };
    });
  });
  return goesOn;
}

/**
 * Agreements are also cut where a witness falls silent or speaks up, for a
 * stretch has one answer to who is present.
 */
function cutAtChanges(
  grades: readonly ("agreement" | "variation")[],
  goesOn: readonly boolean[],
  silence: readonly string[],
): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (let index = 0; index < grades.length; index++) {
    const isLast = index === grades.length - 1;
    const changes = grades[index] !== grades[index + 1] || silence[index] !== silence[index + 1];
    if (!isLast && (goesOn[index] === true || !changes)) continue;
    const varies = grades.slice(from, index + 1).includes("variation");
    cuts.push({ kind: varies ? "variation" : "agreement", from, to: index + 1 });
    from = index + 1;
  }
  return cuts;
}

/** Who is silent in each column. A comma that only one prints at its edge silences nobody. */
function silences(grades: readonly Grade[], presence: readonly (readonly Presence[])[]): string[] {
  const own = presence.map((column) => column.map((value) => (value === "beyond" ? "0" : "1")).join(""));
  const firstWord = grades.findIndex((grade) => !isPointing(grade));
  let last = own[Math.max(0, firstWord)] ?? "";
  return grades.map((grade, index) => {
    if (!isPointing(grade)) last = own[index] ?? "";
    return last;
  });
}
