/** Cursors as callers see them: opaque, so that what is inside may change. */
import { badCursor, type Page, type PageRequest } from "../usecases/page.ts";

export function toPageRequest(query: {
  readonly cursor?: string | undefined;
  readonly limit: number;
}): PageRequest {
  return { after: query.cursor === undefined ? null : decodeCursor(query.cursor), limit: query.limit };
}

export function toWirePage<Item>({ items, total, next }: Page<Item>): {
  readonly items: readonly Item[];
  readonly total: number;
  readonly nextCursor: string | null;
} {
  return { items, total, nextCursor: next === null ? null : Buffer.from(next).toString("base64url") };
}

function decodeCursor(cursor: string): string {
  const decoded = Buffer.from(cursor, "base64url").toString();
  // Node decodes what it can and drops the rest: only what comes back the same was one of ours.
  if (!/^[\x20-\x7e]+$/.test(decoded) || Buffer.from(decoded).toString("base64url") !== cursor)
    throw badCursor();
  return decoded;
}
