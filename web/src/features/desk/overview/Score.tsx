/**
 * The score itself: a table whose rows and columns are in the page only while
 * they are in sight, so that a hundred outlets by a thousand utterances scroll
 * like three by ten.
 */
import { useVirtualizer } from "@tanstack/react-virtual";
import type { UtteranceSummary } from "@variorum/server/contract";
import { useEffect, useMemo, useRef } from "react";
import { overview } from "../../../strings/en/overview.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { ScoreHead } from "./ScoreHead.tsx";
import { ScoreRow } from "./ScoreRow.tsx";
import type { ScoreColumn } from "./score.ts";
import { useScoreSize } from "./use-score-size.ts";

/** What stands ready beyond each edge: with eight and four a screen of a hundred outlets had 2,225 elements, so it has 1,414. */
const ROWS_OUT_OF_SIGHT = 3;
const COLUMNS_OUT_OF_SIGHT = 2;
/** Of copies only the fetched rows tell: a good part is fetched before the columns are read. */
const ROWS_AHEAD = 100;

export function Score({
  storyId,
  rows,
  total,
  columns,
  onNearEnd,
}: {
  storyId: string;
  rows: readonly UtteranceSummary[];
  /** How many rows there are, fetched or not. */
  total: number;
  columns: readonly ScoreColumn[];
  onNearEnd: () => void;
}) {
  const say = useStrings(overview).score;
  const pane = useRef<HTMLElement>(null);
  const size = useScoreSize(pane, columns.length);
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => size.rowHeight,
    overscan: ROWS_OUT_OF_SIGHT,
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => pane.current,
    estimateSize: () => size.columnWidth,
    paddingStart: size.headWidth,
    overscan: COLUMNS_OUT_OF_SIGHT,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows and columns are measured anew when the size changes.
  useEffect(() => {
    vertical.measure();
    horizontal.measure();
  }, [vertical, horizontal, size]);

  const lines = vertical.getVirtualItems();
  const last = lines.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length < total && last >= rows.length - ROWS_AHEAD) onNearEnd();
  }, [rows.length, total, last, onNearEnd]);

  const places = horizontal.getVirtualItems();
  const inSight = useMemo(
    () =>
      places.flatMap(({ index, start }) => {
        const column = columns[index];
        return column ? [{ column, index, start }] : [];
      }),
    [places, columns],
  );
  const width = size.headWidth + columns.length * size.columnWidth + size.tailWidth;
  return (
    <section
      ref={pane}
      aria-label={say.label}
      className="relative max-h-[min(46rem,78dvh)] overflow-auto overscroll-x-contain border-b border-ink"
    >
      <table
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 2}
        className="block"
        style={{ width, height: vertical.getTotalSize() + size.sigilHeight }}
      >
        <caption className="sr-only">{say.caption}</caption>
        <ScoreHead columns={inSight} size={size} width={width} />
        <tbody className="relative block">
          {lines.map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <ScoreRow
                key={row.id}
                storyId={storyId}
                row={row}
                index={index}
                top={start}
                width={width}
                columns={inSight}
                lastColumn={columns.length}
                size={size}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </section>
  );
}
