/**
 * Figures that two articles give differently for one fact: the same thing is
 * counted ("23 executive actions", "19 separate actions"), in sentences that
 * share other rare words, and neither article has the other's figure for it.
 */
import type { Word } from "../collation/words.ts";
import { tellsApart } from "./counted-people.ts";
import { type Passage, sharedTelling, spanOfWords } from "./mentions.ts";
import { areNear, areOneUnit, type PlacedQuantity, type Quantity, readQuantities } from "./quantity.ts";

export interface CountedThing {
  readonly passage: Passage;
  readonly quantity: Quantity;
  /** Lemmas of what is counted, the noun last: "active", "duty", "troop". */
  readonly counted: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface FigureConflict {
  readonly a: CountedThing;
  readonly b: CountedThing;
}

/** How far the counted noun may stand from its figure. */
const REACH = 5;

/** Shared weight besides the counted thing that makes it one fact. */
const CONTEXT = 0.9;
/** With two words of the counted thing alike ("active-duty troops") less is needed. */
const CONTEXT_OF_LONG_NAME = 0.3;

export function countedThings(passage: Passage): CountedThing[] {
  return [...readQuantities(passage.words), ...shares(passage.words)].flatMap(({ quantity, from, to }) => {
    if (isYearOrDay(passage.words, from, quantity)) return [];
    const counted = countedAfter(passage.words, to);
    return counted.lemmas.length === 0
      ? []
      : [{ passage, quantity, counted: counted.lemmas, from, to: counted.to }];
  });
}

/** "All gun sales" and "nearly all gun sales", as if they were figures. */
function shares(words: readonly Word[]): PlacedQuantity[] {
  return words.flatMap((word, index) => {
    if (word.key !== "all") return [];
    const nearly = /^(?:nearly|almost)$/.test(words[index - 1]?.key ?? "");
    const quantity = { value: nearly ? 0.95 : 1, unit: "share", approximate: false, bound: false };
    return [{ quantity, from: nearly ? index - 1 : index, to: index + 1 }];
  });
}

/** Figures of three figures or more, whatever they count: "157 billion dollars". Years and days are dates. */
export function longFigures(passage: Passage): CountedThing[] {
  return readQuantities(passage.words).flatMap(({ quantity, from, to }) =>
    figuresOf(quantity).length < LONG || isYearOrDay(passage.words, from, quantity)
      ? []
      : [{ passage, quantity, counted: [], from, to }],
  );
}

const LONG = 3;
/** Digits that change places are a slip by themselves; the sentences need share little more. */
const CONTEXT_OF_SLIP = 0.3;

function figuresOf({ value }: Quantity): string {
  return String(value).replace(".", "").replace(/0+$/u, "");
}

/** "175" and "157": the same digits of one unit in another order, in sentences that share a rare word. */
export function transposedFigures(figures: readonly CountedThing[]): FigureConflict[] {
  return figures.flatMap((a, index) =>
    figures.slice(index + 1).flatMap((b) => (areTransposed(a, b, figures) ? [{ a, b }] : [])),
  );
}

function areTransposed(a: CountedThing, b: CountedThing, all: readonly CountedThing[]): boolean {
  if (a.passage.article.id === b.passage.article.id || a.quantity.value === b.quantity.value) return false;
  const [one, other] = [figuresOf(a.quantity), figuresOf(b.quantity)];
  const isSlip = one.length === other.length && [...one].sort().join("") === [...other].sort().join("");
  if (!isSlip || !areOneUnit(a.quantity.unit, b.quantity.unit)) return false;
  if (Math.abs(Math.log10(a.quantity.value / b.quantity.value)) >= 1) return false;
  if (sharedTelling(a.passage, b.passage, new Set()) < CONTEXT_OF_SLIP) return false;
  const has = (articleId: string, value: number) =>
    all.some(({ passage, quantity }) => passage.article.id === articleId && quantity.value === value);
  return !has(a.passage.article.id, b.quantity.value) && !has(b.passage.article.id, a.quantity.value);
}

export function conflictingFigures(things: readonly CountedThing[]): FigureConflict[] {
  const conflicts: FigureConflict[] = [];
  things.forEach((a, index) => {
    for (const b of things.slice(index + 1)) {
      if (a.passage.article.id !== b.passage.article.id && areAtOdds(a, b, things)) conflicts.push({ a, b });
    }
  });
  return conflicts;
}

function areAtOdds(a: CountedThing, b: CountedThing, things: readonly CountedThing[]): boolean {
  if (a.quantity.value === b.quantity.value || !areOneUnit(a.quantity.unit, b.quantity.unit)) return false;
  // "Nearly two dozen" and "23" are one figure; "more than 5,000" and "5,200" an editor will want to see.
  if ((a.quantity.approximate || b.quantity.approximate) && areNear(a.quantity, b.quantity)) return false;
  const alike = a.counted.filter((lemma) => b.counted.includes(lemma));
  const noun = a.counted.at(-1);
  if (noun === undefined || noun !== b.counted.at(-1)) return false;
  if (tellsApart({ words: a.passage.words, to: a.to }, { words: b.passage.words, to: b.to }, noun))
    return false;
  const needed = alike.length > 1 ? CONTEXT_OF_LONG_NAME : CONTEXT;
  if (sharedTelling(a.passage, b.passage, new Set(alike)) < needed) return false;
  return !givesToo(a, b, things) && !givesToo(b, a, things);
}

/** The article of `a` also has the figure of `b` for such a thing: then they are two facts. */
function givesToo(a: CountedThing, b: CountedThing, things: readonly CountedThing[]): boolean {
  return things.some(
    (other) =>
      other.passage.article.id === a.passage.article.id &&
      other.quantity.value === b.quantity.value &&
      other.counted.at(-1) === b.counted.at(-1),
  );
}

function isYearOrDay(words: readonly Word[], from: number, quantity: Quantity): boolean {
  const isYear = quantity.unit === "" && /^(?:1[5-9]|20)\d\d$/.test(words[from]?.key ?? "");
  return isYear || words[from - 1]?.kind === "date";
}

/** Words with content after the figure, as far as the next small word or comma; "nine of the trawlers", but not "10.40 The tunnel". */
function countedAfter(words: readonly Word[], start: number): { lemmas: string[]; to: number } {
  const lemmas: string[] = [];
  let to = start;
  for (let index = start; index < Math.min(words.length, start + REACH); index++) {
    const word = words[index];
    if (word === undefined || word.kind !== "content") {
      if (index === start && word?.key !== "of") break;
      if (lemmas.length > 0 || word?.kind !== "function") break;
      continue;
    }
    lemmas.push(word.lemma);
    to = index + 1;
  }
  return { lemmas, to };
}

export function spanOfThing(thing: CountedThing): { start: number; end: number } {
  return spanOfWords(thing.passage, thing.from, thing.to);
}

/** What tells one conflict of figures from another: the amount, and of what. */
export function valueOfThing({ quantity, counted }: CountedThing): string {
  return `${quantity.value} ${quantity.unit} ${counted.at(-1) ?? ""}`;
}
