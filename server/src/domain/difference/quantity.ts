/**
 * What a row of words says in numbers: "$3.5 billion" is 3,500,000,000 dollars,
 * "two-thirds" two thirds, "about 100" a hundred, more or less.
 */
import { NUMBER_WORDS, SCALE_WORDS } from "../collation/word-lists.ts";
import type { Word } from "../collation/words.ts";
import { signNamed } from "./currency-names.ts";

export interface Quantity {
  readonly value: number;
  /** Currency sign ("$", "us$") or "percent"; empty for a bare number. */
  readonly unit: string;
  /** Said to be round: "about", "nearly", "some". */
  readonly approximate: boolean;
  /** Said to be a bound: "more than", "at least", "up to". */
  readonly bound: boolean;
}

const BOUNDING = new Set("over under least most than up".split(" "));
const APPROXIMATE = new Set("about around roughly nearly almost approximately some".split(" "));

export interface PlacedQuantity {
  readonly quantity: Quantity;
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** The quantities in order. A row of number words is one ("two hundred million"). */
export function readQuantities(words: readonly Word[]): PlacedQuantity[] {
  const quantities: PlacedQuantity[] = [];
  let index = 0;
  while (index < words.length) {
    const read = readQuantity(words, index);
    if (read === null) {
      index++;
      continue;
    }
    quantities.push({ quantity: read.quantity, from: index, to: read.next });
    index = read.next;
  }
  return quantities;
}

export function figureValues(words: readonly Word[]): Quantity[] {
  return readQuantities(words).map(({ quantity }) => quantity);
}

function readQuantity(words: readonly Word[], start: number): { quantity: Quantity; next: number } | null {
  let total = 0;
  let group: number | null = null;
  let unit = "";
  let next = start;
  for (; next < words.length; next++) {
    const word = words[next];
    if (word === undefined) break;
    const scale = SCALE_WORDS.get(word.key);
    const figure = scale === undefined ? readFigure(word.key) : null;
    if (scale !== undefined) {
      if (group === null && next > start) break;
      if (scale <= 100) group = (group ?? 1) * scale;
      else {
        total += (group ?? 1) * scale;
        group = null;
      }
    } else if (figure !== null) {
      // "twenty one" adds up, "5 10" are two figures.
      if (group !== null && !(group % 10 === 0 && figure.value < 10 && NUMBER_WORDS.has(word.lemma))) break;
      group = (group ?? 0) + figure.value;
      unit = figure.unit || unit;
    } else if (group !== null || next > start) {
      unit = unitAfter(word, words[next + 1]) || unit;
      break;
    } else {
      return null;
    }
  }
  if (next === start) return null;
  const before = [words[start - 1]?.key ?? "", words[start - 2]?.key ?? ""];
  const approximate = before.some((key) => APPROXIMATE.has(key));
  const bound = before.some((key) => BOUNDING.has(key));
  return {
    quantity: { value: total + (group ?? 0), unit, approximate, bound },
    next: Math.max(next, start + 1),
  };
}

function unitAfter(word: Word, next: Word | undefined): string {
  if (word.key === "per" && next?.key === "cent") return "percent";
  if (word.key === "percent" || word.key === "percentage") return "percent";
  return signNamed(word.key) ?? "";
}

function readFigure(key: string): { value: number; unit: string } | null {
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(key) ?? [];
  if (part !== undefined) return { value: Number(part) / Number(whole), unit: "" };
  const match = key.match(/^(\p{L}*\p{Sc})?(\d+(?:\.\d+)?|\.\d+)$/u);
  if (match === null) return null;
  return { value: Number(match[2]), unit: match[1] ?? "" };
}

/** The same quantities, whatever their order. */
export function sameValues(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  const sorted = (list: readonly Quantity[]) =>
    list.toSorted((one, other) => one.value - other.value || (one.unit < other.unit ? -1 : 1));
  const others = sorted(b);
  return (
    a.length === b.length &&
    sorted(a).every((one, at) => {
      const other = others[at];
      return other !== undefined && one.value === other.value && areOneUnit(one.unit, other.unit);
    })
  );
}

/** A bare "$" may be any dollar; "US$" and "A$" are two. */
export function areOneUnit(a: string, b: string): boolean {
  return a === b || (a !== "" && b !== "" && (a.endsWith(b) || b.endsWith(a)));
}

/** Nearer than this share of the larger value, a figure said to be round agrees with an exact one. */
const ROUNDING = 0.1;

export function areNear(a: Quantity, b: Quantity): boolean {
  return Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value);
}
