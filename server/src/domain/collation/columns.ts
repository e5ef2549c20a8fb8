/**
 * Lays any number of witnesses into columns: every word of every witness in
 * one column, each witness in its own order, words that stand for one another
 * in the same column.
 *
 * Progressive alignment: the fullest witness first, then each next one against
 * the columns so far. The order is taken from the texts and not from the
 * caller, so that the witnesses may come in any order.
 */
import { type Alignment, alignWords, flipped } from "./align.ts";
import type { Column } from "./column.ts";
import { keepOrder } from "./in-order.ts";
import type { WordLikeness } from "./likeness.ts";
import type { Link } from "./link-table.ts";
import { slideToSentences } from "./slide.ts";
import type { Word } from "./words.ts";

export interface Columns {
  readonly columns: readonly Column[];
  readonly precise: boolean;
}

/** `ofTwo`: the alignment of the first witness with the second where there are two and the caller has it. */
export function layInColumns(
  witnesses: readonly (readonly Word[])[],
  likeness: WordLikeness,
  ofTwo: Alignment | null = null,
): Columns {
  const [fullest = 0, ...others] = fullestFirst(witnesses);
  let columns: Map<number, number>[] = (witnesses[fullest] ?? []).map(
    (_, index) => new Map([[fullest, index]]),
  );
  let precise = true;
  for (const witness of others) {
    const words = witnesses[witness] ?? [];
    const heads = columns.map((column) => headOf(column, witnesses));
    const known = fullest === 0 ? ofTwo : ofTwo && flipped(ofTwo);
    const alignment = known ?? alignWords(heads, words, likeness);
    precise &&= alignment.precise;
    const worth = (link: Link) =>
      link.likeness * Math.min(heads[link.a]?.weight ?? 0, words[link.b]?.weight ?? 0);
    const { inOrder } = keepOrder(alignment.links, worth);
    columns = merge(columns, witness, words.length, trimEdges(inOrder, worth, heads, words));
  }
  return { columns: slideToSentences(columns, (witness, index) => witnesses[witness]?.[index]), precise };
}

/** One small word at the edge of all other links is chance when words with content part it from them; two in a row are not. */
const CHANCE = 0.3;

/** A stray "the" must not stretch a quotation to a place it never was. */
function trimEdges(
  links: readonly Link[],
  worth: (link: Link) => number,
  a: readonly Word[],
  b: readonly Word[],
): Link[] {
  const trimmed = dropStray([...links], worth, a, b, { a: -1, b: -1, step: 1 });
  return dropStray(trimmed.reverse(), worth, a, b, { a: a.length, b: b.length, step: -1 }).reverse();
}

interface Edge {
  /** Just outside the text. */
  readonly a: number;
  readonly b: number;
  /** Towards the inside. */
  readonly step: 1 | -1;
}

function dropStray(
  links: Link[],
  worth: (link: Link) => number,
  a: readonly Word[],
  b: readonly Word[],
  edge: Edge,
): Link[] {
  const [first] = links;
  if (first === undefined) return links;
  const outside = weightBetween(a, edge.a, first.a, edge.step) + weightBetween(b, edge.b, first.b, edge.step);
  // Where both texts begin with it, even a small word is in its place.
  if (outside === 0) return links;
  let run = 0;
  for (let index = 0; index + 1 < links.length; index++) {
    const [link, next] = [links[index], links[index + 1]];
    if (link === undefined || next === undefined) break;
    run += worth(link);
    if (run >= CHANCE) break;
    const parted = weightBetween(a, link.a, next.a, edge.step) + weightBetween(b, link.b, next.b, edge.step);
    if (parted > 3 * CHANCE) return dropStray(links.slice(index + 1), worth, a, b, edge);
  }
  return links;
}

function weightBetween(words: readonly Word[], from: number, to: number, step: 1 | -1): number {
  let weight = 0;
  for (let index = from + step; index !== to; index += step) weight += words[index]?.weight ?? 0;
  return weight;
}

function fullestFirst(witnesses: readonly (readonly Word[])[]): number[] {
  const text = witnesses.map((words) => words.map((word) => word.key).join(" "));
  const compareText = (x: number, y: number) =>
    (text[x] ?? "") < (text[y] ?? "") ? -1 : text[x] === text[y] ? 0 : 1;
  return witnesses
    .map((_, number) => number)
    .sort((x, y) => (witnesses[y]?.length ?? 0) - (witnesses[x]?.length ?? 0) || compareText(x, y) || x - y);
}

/** The word that stands for a column: that of the witness laid first. */
function headOf(column: Column, witnesses: readonly (readonly Word[])[]): Word {
  for (const [witness, index] of column) {
    const word = witnesses[witness]?.[index];
    if (word !== undefined) return word;
  }
  throw new Error("a column without a word");
}

/** Adds to the columns. Where both have words between two links, those laid before come first: the new ones are another reading of the place. */
function merge(
  columns: readonly Map<number, number>[],
  witness: number,
  length: number,
  links: readonly Link[],
): Map<number, number>[] {
  const merged: Map<number, number>[] = [];
  let column = 0;
  let word = 0;
  const advance = (toColumn: number, toWord: number) => {
    merged.push(...columns.slice(column, toColumn));
    for (let index = word; index < toWord; index++) merged.push(new Map([[witness, index]]));
  };
  for (const link of links) {
    advance(link.a, link.b);
    merged.push((columns[link.a] ?? new Map()).set(witness, link.b));
    column = link.a + 1;
    word = link.b + 1;
  }
  advance(columns.length, length);
  return merged;
}
