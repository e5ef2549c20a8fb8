/**
 * Which outlets stand in columns, and in which order. What is laid out is then
 * the utterance as these outlets have it: a place where only the others part
 * is an agreement among them.
 */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Reading } from "@variorum/server/domain";

type Laid = Pick<UtteranceDetail, "collation" | "differences" | "witnesses">;

/** Fewer have nothing to be compared with. */
const LEAST = 2;

/** Of the chosen, those that are there; null where that leaves too few to compare: then all stand. */
export function chosenColumns({ collation }: Laid, chosen: readonly string[]): readonly string[] | null {
  const there = [...new Set(chosen)].filter((id) => collation.articleIds.includes(id));
  return there.length >= LEAST ? there : null;
}

export function amongColumns<Utterance extends Laid>(
  utterance: Utterance,
  columns: readonly string[],
): Utterance {
  const { collation, differences } = utterance;
  const among = (readings: readonly Reading[]) =>
    readings.flatMap((reading) => withinColumns(reading, columns));
  const stretches = collation.stretches.flatMap((stretch) => {
    const readings = among(stretch.readings);
    if (readings.every(({ text }) => text === "")) return [];
    const kind = readings.length > 1 ? stretch.kind : ("agreement" as const);
    const absent = stretch.absent.filter(({ articleId }) => columns.includes(articleId));
    return [{ ...stretch, kind, readings, absent }];
  });
  const ids = collation.articleIds.filter((id) => columns.includes(id));
  return {
    ...utterance,
    collation: { ...collation, articleIds: ids, stretches },
    differences: differences.flatMap((difference) => {
      const readings = among(difference.readings);
      return difference.readings.length > 1 && readings.length < 2 ? [] : [{ ...difference, readings }];
    }),
  };
}

function withinColumns(reading: Reading, columns: readonly string[]): Reading[] {
  const articleIds = reading.articleIds.filter((id) => columns.includes(id));
  if (articleIds.length === 0) return [];
  return [
    { ...reading, articleIds, spans: reading.spans.filter(({ articleId }) => columns.includes(articleId)) },
  ];
}

/** The columns with one moved by a place; at the edge it stays. */
export function moved(columns: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const from = columns.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= columns.length) return columns;
  const others = columns.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

export function canTakeAway(columns: readonly string[]): boolean {
  return columns.length > LEAST;
}
