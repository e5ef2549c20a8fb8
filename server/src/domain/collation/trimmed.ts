/**
 * A quotation may begin late and end early, and that is no difference, unless
 * what is cut off turns the rest of its own sentence round: "We will" for "We
 * will not", "We lose" for "If they pass the bill, we lose". Such an end is
 * laid as an omission, so that it becomes a site like any other.
 */
import type { Column } from "./column.ts";
import type { Presence } from "./presence.ts";
import type { Testimony } from "./testimony.ts";
import {
  BOUNDS,
  CONDITIONS,
  CONNECTIVES,
  HEDGES,
  HEDGING_PHRASES,
  LONGEST_BOUND,
  NEGATIONS,
} from "./word-lists.ts";
import type { Word } from "./words.ts";

/** A clause farther from the quoted words than this no longer speaks about them. */
const FARTHEST = 25;
/** A condition or a hedge needs a clause to limit; a quoted phrase of two words is none. */
const LEAST_OF_CLAUSE = 3;
/** After the quoted words a "not" is theirs only if it follows at once: "We will | not", "we knew | nothing". */
const NEAR = 2;

/** "I think that", "in most of the cases": a clause that says more than this says something itself. */
const MOST_BESIDE_HEDGE = 1.6;

const BREAKS = new Set([".", "!", "?"]);
const CONTRASTS = new Set("but although though except".split(" "));
/** What opens a clause that stands by itself: a "not" beyond it denies something else. */
const OPENING = new Set("and or but because so while although though since when where which who".split(" "));
/** "Character and faith" are two words and no clause. */
const JOINS = new Set("a an the and or of".split(" "));
const PERSONS = new Set("i you he she it we they this that there".split(" "));

/** The columns, nearest first, that the testimony lacks and that turn what it has; empty if none do. */
function turningEnd(
  testimonies: readonly Testimony[],
  columns: readonly Column[],
  number: number,
  edge: number,
  step: 1 | -1,
): number[] {
  const testimony = testimonies[number];
  if (testimony === undefined) return [];
  const lengths = [...(columns[edge]?.keys() ?? [])]
    .filter((holder) => holder !== number)
    .map((holder) => turnedBy(testimonies, columns, { number, holder, edge, step }));
  const farthest = Math.max(0, ...lengths);
  return Array.from({ length: farthest }, (_, index) => edge + step * (index + 1));
}

interface End {
  /** Whose quotation ends here. */
  readonly number: number;
  /** Who goes on. */
  readonly holder: number;
  readonly edge: number;
  readonly step: 1 | -1;
}

/** How many columns from the edge the last turning clause reaches. */
function turnedBy(testimonies: readonly Testimony[], columns: readonly Column[], end: End): number {
  const cut = wordsCutOff(testimonies, columns, end);
  const isClause = makesClause(testimonies, columns, end);
  const saysOtherwise = goesOnItself(testimonies, columns, end);
  let reach = Math.max(
    insertedAtEdge(cut),
    boundBefore(cut, wordAt(testimonies, columns[end.edge], end.number), end.step),
  );
  let clause: { word: Word; distance: number }[] = [];
  let clauses = 0;
  for (const [index, placed] of cut.entries()) {
    const isLast = index === cut.length - 1;
    if (placed.word.kind !== "pointing") clause.push(placed);
    if (!isLast && placed.word.kind !== "pointing") continue;
    if (clause.length === 0) continue;
    const last = clause.at(-1)?.distance ?? 0;
    const inOrder = (end.step === 1 ? clause : [...clause].reverse()).map(({ word }) => word);
    const adjoins = clauses === 0 && cut[0]?.word.kind !== "pointing";
    if (adjoins && denies(inOrder, end.step, isClause)) reach = last;
    if (isClause && clauses < 2 && limits(inOrder, clauses, saysOtherwise)) reach = last;
    clause = [];
    clauses++;
  }
  return reach;
}

/** How far an editor's bracket reaches that stands against the quoted words: "[The mayor's] office is closed". */
function insertedAtEdge(cut: readonly { word: Word; distance: number }[]): number {
  const end = cut.findIndex(({ word }) => !word.aside);
  return cut[(end < 0 ? cut.length : end) - 1]?.distance ?? 0;
}

/** How far "up to" reaches before a figure that the quotation begins with. */
function boundBefore(
  cut: readonly { word: Word; distance: number }[],
  first: Word | undefined,
  step: 1 | -1,
): number {
  if (step === 1 || first?.kind !== "figure") return 0;
  const nearest = cut.slice(0, LONGEST_BOUND).reverse();
  const phrase = nearest.map(({ word }) => word.key).join(" ");
  const words = Object.values(BOUNDS)
    .map((bound) => bound.exec(phrase)?.[0].trim().split(" ").length ?? 0)
    .reduce((most, length) => Math.max(most, length), 0);
  return cut[words - 1]?.distance ?? 0;
}

/** What the holder says on from the edge, nearest first, within the sentence and as far as the other is silent. */
function wordsCutOff(
  testimonies: readonly Testimony[],
  columns: readonly Column[],
  { number, holder, edge, step }: End,
): { word: Word; distance: number }[] {
  const words: { word: Word; distance: number }[] = [];
  for (let distance = 1; distance <= FARTHEST; distance++) {
    const column = columns[edge + step * distance];
    const own = wordAt(testimonies, column, number);
    // Pointing of its own is where it stops quoting; an ellipsis says that more was said.
    if (column === undefined || (own !== undefined && (own.kind !== "pointing" || own.key === "…"))) break;
    const word = wordAt(testimonies, column, holder);
    if (word === undefined) continue;
    if (BREAKS.has(word.key) || (step === 1 && opensQuotedSentence(testimonies[holder], column.get(holder))))
      break;
    words.push({ word, distance });
  }
  return words;
}

/** After an attribution a capital begins a new sentence, though a comma closed the marks: “… a river,” she said. “But …” */
function opensQuotedSentence(testimony: Testimony | undefined, word: number | undefined): boolean {
  if (testimony === undefined || word === undefined || word === 0) return false;
  const token = testimony.tokens[testimony.words[word]?.token ?? -1];
  return testimony.partOf(word) !== testimony.partOf(word - 1) && /^\p{Lu}/u.test(token?.t ?? "");
}

function wordAt(
  testimonies: readonly Testimony[],
  column: Column | undefined,
  number: number,
): Word | undefined {
  return testimonies[number]?.words[column?.get(number) ?? -1];
}

/** Whether the testimony has words of its own beyond the edge, in the same sentence: then it cut nothing off that only weighs its words. */
function goesOnItself(
  testimonies: readonly Testimony[],
  columns: readonly Column[],
  { number, edge, step }: End,
): boolean {
  const testimony = testimonies[number];
  const last = columns[edge]?.get(number);
  if (testimony === undefined || last === undefined) return false;
  const next = testimony.words[last + step];
  const isSamePart = testimony.partOf(last) === testimony.partOf(last + step);
  return next !== undefined && next.kind !== "pointing" && isSamePart;
}

/** Whether what the testimony quotes of the sentence is more than a phrase. */
function makesClause(
  testimonies: readonly Testimony[],
  columns: readonly Column[],
  { number, edge, step }: End,
): boolean {
  let words = 0;
  for (let index = edge; columns[index] !== undefined; index -= step) {
    const word = wordAt(testimonies, columns[index], number);
    if (word === undefined) continue;
    if (BREAKS.has(word.key)) break;
    if (word.kind === "pointing" || JOINS.has(word.key)) continue;
    words++;
    if (words >= LEAST_OF_CLAUSE || PERSONS.has(word.key)) return true;
  }
  return false;
}

/** Whether a "not" in the clause beside the quoted words speaks about them; about a phrase only one that stands close. */
function denies(clause: readonly Word[], step: 1 | -1, isOfClause: boolean): boolean {
  if (step === 1) {
    const opening = clause.findIndex((word) => OPENING.has(word.key));
    const near = clause.slice(0, opening < 0 ? NEAR : Math.min(NEAR, opening));
    return near.some((word) => NEGATIONS.has(word.key));
  }
  const opening = clause.findLastIndex((word) => OPENING.has(word.key));
  const own = clause.slice(opening + 1);
  return own.slice(isOfClause ? 0 : -NEAR).some((word) => NEGATIONS.has(word.key));
}

/** A condition, a contrast, a connective by itself, or a hedge beside the quoted words. */
function limits(clause: readonly Word[], before: number, saysOtherwise: boolean): boolean {
  const [first, second] = clause;
  const opens = [first, first?.kind === "function" ? second : undefined];
  const isCondition = clause.some((word) => CONDITIONS.has(word.key));
  // A "But" by itself joins a sentence to the one before and limits nothing.
  // "However," is a clause of its own, and with it goes what the sentence answers.
  if (before === 0 && clause.every((word) => CONNECTIVES.has(word.key))) return true;
  const isContrast = clause.length > 1 && opens.some((word) => word !== undefined && CONTRASTS.has(word.key));
  if (isCondition || isContrast) return true;
  if (saysOtherwise) return false;
  const says = clause.filter((word) => word.kind !== "function" && !HEDGES.has(word.lemma));
  if (before > 0 || weightOf(says) > MOST_BESIDE_HEDGE) return false;
  const phrase = clause.map((word) => word.key).join(" ");
  return HEDGING_PHRASES.test(phrase) || clause.some((word) => HEDGES.has(word.lemma));
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}

/** Marks the turning ends of every testimony as omissions, in each of its uninterrupted parts. */
export function withTurningEnds(
  presence: readonly (readonly Presence[])[],
  testimonies: readonly Testimony[],
  columns: readonly Column[],
): Presence[][] {
  const marked = presence.map((column) => [...column]);
  testimonies.forEach((testimony, number) => {
    for (const { first, last } of reachesOf(testimony, number, columns)) {
      const cut = [
        ...turningEnd(testimonies, columns, number, first, -1),
        ...turningEnd(testimonies, columns, number, last, 1),
      ];
      for (const index of cut) {
        const column = marked[index];
        if (column?.[number] === "beyond") column[number] = "omission";
      }
    }
  });
  return marked;
}

/** The first and the last column of each part that the testimony shares with another. */
function reachesOf(
  testimony: Testimony,
  number: number,
  columns: readonly Column[],
): { first: number; last: number }[] {
  const reaches = new Map<number, { first: number; last: number }>();
  columns.forEach((column, index) => {
    const word = column.get(number);
    if (word === undefined || column.size === 1 || testimony.words[word]?.kind === "pointing") return;
    const part = testimony.partOf(word);
    reaches.set(part, { first: reaches.get(part)?.first ?? index, last: index });
  });
  return [...reaches.values()];
}
