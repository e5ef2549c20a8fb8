/** One page of a list. */
import { DeskError } from "../domain/desk-error.ts";

export interface PageRequest {
  /** What the page before answered as `next`; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** On every page together. */
  readonly total: number;
  /** Null on the last page. */
  readonly next: string | null;
}

/** For lists that are at hand as a whole: the cursor is how many came before. */
export function pageOf<Item>(all: readonly Item[], { after, limit }: PageRequest): Page<Item> {
  const start = cursorNumber(after) ?? 0;
  const end = start + limit;
  return { items: all.slice(start, end), total: all.length, next: end < all.length ? String(end) : null };
}

/** A cursor that counts something; null on the first page. */
export function cursorNumber(after: string | null): number | null {
  if (after === null) return null;
  if (!/^\d{1,9}$/.test(after)) throw badCursor();
  return Number(after);
}

export function badCursor(): DeskError {
  return new DeskError(
    "request.invalid",
    "This cursor is not one that the list gave: start without a cursor.",
  );
}
