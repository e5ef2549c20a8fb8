/**
 * The overview as a score: an utterance a stave, an outlet a column, what the
 * outlet does with the words a note. Outlets stand in the order of
 * publication, copies of one wire story beside the first of them.
 */
import type { StorySummary, UtteranceSummary } from "@variorum/server/contract";
import type { DifferenceType, QuotationMode } from "@variorum/server/domain";

export interface ScoreColumn {
  readonly articleId: string;
  readonly outlet: string;
  readonly sigil: string;
  /** Another column that carries the same copy and stands before this one; null where the voice is its own. */
  readonly copyOf: string | null;
}

/** `none`: the outlet is silent. */
export type Voice = "quotes" | "paraphrases" | "none";

export interface Note {
  readonly voice: Voice;
  readonly departs: DifferenceType | null;
  readonly isCopy: boolean;
}

const VOICES = {
  direct: "quotes",
  mixed: "quotes",
  scare: "quotes",
  indirect: "paraphrases",
} as const satisfies Record<QuotationMode, Voice>;

const SILENCE: Note = { voice: "none", departs: null, isCopy: false };

/** What is known of copies grows with the rows that are fetched. */
export function columnsOf(
  outlets: StorySummary["outlets"],
  rows: readonly UtteranceSummary[],
): readonly ScoreColumn[] {
  const origins = new Map<string, string>();
  for (const { witnesses } of rows) {
    for (const { articleId, copyOf } of witnesses) if (copyOf !== null) origins.set(articleId, copyOf);
  }
  const originOf = (articleId: string) => origins.get(articleId) ?? articleId;
  const families = [...new Set(outlets.map(({ articleId }) => originOf(articleId)))];
  return families.flatMap((origin) => {
    const [first, ...copies] = outlets.filter(({ articleId }) => originOf(articleId) === origin);
    if (!first) return [];
    return [{ ...first, copyOf: null }, ...copies.map((copy) => ({ ...copy, copyOf: first.articleId }))];
  });
}

export function independentVoices(columns: readonly ScoreColumn[]): number {
  return columns.filter(({ copyOf }) => copyOf === null).length;
}

export function noteOf(row: UtteranceSummary, column: ScoreColumn): Note {
  const witness = row.witnesses.find(({ articleId }) => articleId === column.articleId);
  if (!witness) return SILENCE;
  return { voice: VOICES[witness.mode], departs: witness.departs, isCopy: column.copyOf !== null };
}
