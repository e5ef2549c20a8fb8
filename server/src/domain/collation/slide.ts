/**
 * Slides words that only some witnesses have to where a reader would see the
 * break. "America is [not a circus. America is] an idea" and "[America is not
 * a circus.] America is an idea" are both right; the second shows the sentence
 * that was dropped.
 */
import type { Column } from "./column.ts";
import type { Word } from "./words.ts";

type WordAt = (witness: number, index: number) => Word | undefined;

/** A longer search has never found a better place: a sentence seldom starts with more repeated words. */
const FARTHEST = 12;

export function slideToSentences(columns: readonly Column[], wordAt: WordAt): Column[] {
  const slid = [...columns];
  for (const block of partialBlocks(columns)) shiftLeft(slid, block, bestShift(slid, block, wordAt));
  return slid;
}

interface Block {
  readonly from: number;
  readonly to: number;
}

/** Neighbouring columns of the same witnesses, where the column before and the one after hold more. */
function partialBlocks(columns: readonly Column[]): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let index = 1; index <= columns.length; index++) {
    if (index < columns.length && sameWitnesses(columns[index - 1], columns[index])) continue;
    if (from > 0 && index < columns.length && holdsMore(columns[from - 1], columns[from]))
      blocks.push({ from, to: index });
    from = index;
  }
  return blocks;
}

function sameWitnesses(a: Column | undefined, b: Column | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.size === b.size &&
    [...a.keys()].every((witness) => b.has(witness))
  );
}

function holdsMore(a: Column | undefined, b: Column | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.size > b.size && [...b.keys()].every((witness) => a.has(witness))
  );
}

/** How far to the left the block stands best; 0 where it is. */
function bestShift(columns: readonly Column[], block: Block, wordAt: WordAt): number {
  let best = { shift: 0, value: boundaryBefore(columns, block.from, wordAt) };
  for (let shift = 1; shift <= FARTHEST; shift++) {
    const crossed = columns[block.from - shift];
    const taken = columns[block.to - shift];
    if (crossed === undefined || taken === undefined || !holdsMore(crossed, columns[block.from])) break;
    // Beyond the block's own length its words come round again.
    const same = shift <= block.to - block.from && keyOf(crossed, wordAt) === keyOf(taken, wordAt);
    if (!same) break;
    const value = boundaryBefore(columns, block.from - shift, wordAt);
    if (value > best.value) best = { shift, value };
  }
  return best.shift;
}

/** The words that the others share move from the columns before the block to its last columns. */
function shiftLeft(columns: Column[], block: Block, shift: number): void {
  if (shift === 0) return;
  const start = block.from - shift;
  const before = columns.slice(start, block.to);
  const having = columns[block.from] ?? new Map<number, number>();
  const isOwn = ([witness]: readonly [number, number]) => having.has(witness);
  const shifted = before.map((column, place) => {
    const index = start + place;
    const offset = block.from - index;
    if (offset >= 1 && offset <= shift) return new Map([...column].filter(isOwn));
    const fromEnd = block.to - index;
    if (fromEnd < 1 || fromEnd > shift) return column;
    const source = before[shift - fromEnd] ?? new Map<number, number>();
    return new Map([...column, ...[...source].filter((entry) => !isOwn(entry))]);
  });
  for (const [place, column] of shifted.entries()) columns[start + place] = column;
}

/** 2 after the end of a sentence, 1 after a comma or a dash, 0 within a phrase. */
function boundaryBefore(columns: readonly Column[], index: number, wordAt: WordAt): number {
  const key = columns[index - 1] === undefined ? "." : keyOf(columns[index - 1], wordAt);
  if (/^[.!?]$/.test(key)) return 2;
  return /^[,;:—]$/.test(key) ? 1 : 0;
}

function keyOf(column: Column | undefined, wordAt: WordAt): string {
  for (const [witness, index] of column ?? []) return wordAt(witness, index)?.key ?? "";
  return "";
}
