import { createHash } from "node:crypto";
import type { ContentHash } from "../domain/language.ts";

/** 48 bits: enough that two of a million quotations share an id once in some five hundred stories of that size. */
export const contentHash: ContentHash = (text) =>
  createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
