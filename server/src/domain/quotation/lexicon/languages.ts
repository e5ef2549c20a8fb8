/** The languages in which quotations are attributed, by primary tag. */
import { DUTCH } from "./dutch.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { ITALIAN } from "./italian.ts";
import { POLISH } from "./polish.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { RUSSIAN } from "./russian.ts";
import { SPANISH } from "./spanish.ts";
import { UKRAINIAN } from "./ukrainian.ts";
import type { ListLexicon } from "./word-lists.ts";

export const FOREIGN_LEXICONS: ReadonlyMap<string, ListLexicon> = new Map([
  ["de", GERMAN],
  ["fr", FRENCH],
  ["es", SPANISH],
  ["it", ITALIAN],
  ["pt", PORTUGUESE],
  ["nl", DUTCH],
  ["pl", POLISH],
  ["ru", RUSSIAN],
  ["uk", UKRAINIAN],
]);

/** The language without its region or script; an article of unknown language is read as English. */
export function primaryTag(tag: string | null): string {
  return tag?.toLowerCase().split("-")[0] ?? "en";
}
