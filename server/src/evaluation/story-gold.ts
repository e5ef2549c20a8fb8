/** An annotated story: `gold.json` beside the articles, places counted in UTF-16 units of each article. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DifferenceType } from "../domain/difference/difference.ts";
import type { QuotationMode } from "../domain/quotation/quotation.ts";
import type { Span } from "../domain/text/span.ts";

export interface GoldQuotation extends Span {
  readonly id: string;
  /** The article's key: its file's stem, or what `articleFiles` names it. */
  readonly article: string;
  readonly kind: QuotationMode;
  readonly speaker?: string | null;
}

interface GoldPair {
  readonly a: string;
  readonly b: string;
}

interface GoldAlignment extends GoldPair {
  readonly discrepancies: readonly { readonly type: DifferenceType }[];
}

export interface GoldConflict {
  readonly values: readonly {
    readonly article: string;
    readonly start: number | null;
    readonly end: number;
  }[];
}

export interface StoryGold {
  readonly articleFiles?: Readonly<Record<string, string>>;
  readonly quotations: readonly GoldQuotation[];
  /** Quotations of one speech; two of them that are not aligned are neither right nor wrong as a pair. */
  readonly turns: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly alignments: readonly GoldAlignment[];
  readonly ignore: readonly GoldPair[];
  readonly conflicts?: readonly GoldConflict[];
}

export async function readStoryGold(folder: string): Promise<StoryGold> {
  return JSON.parse(await readFile(join(folder, "gold.json"), "utf8")) as StoryGold;
}

/** Articles by the key that the gold gives them. */
export function articleKeys(
  gold: StoryGold,
  articles: readonly { readonly id: string; readonly file: string | null }[],
): Map<string, string> {
  const stem = (file: string) => file.replace(/\.txt$/, "");
  const named = new Map(Object.entries(gold.articleFiles ?? {}).map(([key, file]) => [stem(file), key]));
  return new Map(
    articles.map(({ id, file }) => {
      const own = stem(file ?? id);
      return [id, named.get(own) ?? own];
    }),
  );
}

/** One key for a pair, whichever way round it is named. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}
