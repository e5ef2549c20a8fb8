/** The sigla over the staves; a tie joins those that carry one copy. */
import { overview } from "../../../strings/en/overview.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import type { ScoreColumn } from "./score.ts";
import type { ScoreSize } from "./use-score-size.ts";

export interface PlacedColumn {
  readonly column: ScoreColumn;
  readonly index: number;
  /** Distance from the left edge of the score. */
  readonly start: number;
}

export function ScoreHead({
  columns,
  size,
  width,
}: {
  columns: readonly PlacedColumn[];
  size: ScoreSize;
  width: number;
}) {
  const say = useStrings(overview).score;
  return (
    <thead className="sticky top-0 z-20 block bg-paper">
      <tr
        aria-rowindex={1}
        className="relative block border-b border-ink"
        style={{ width, height: size.sigilHeight }}
      >
        <th
          scope="col"
          aria-colindex={1}
          className={
            size.isNarrow
              ? "sr-only"
              : "sticky left-0 z-10 flex h-full items-end bg-paper pb-1.5 text-left text-sm font-normal text-muted"
          }
          style={size.isNarrow ? undefined : { width: size.headWidth }}
        >
          {say.utterance}
        </th>
        {columns.map(({ column, index, start }) => (
          <th
            key={column.articleId}
            scope="col"
            aria-colindex={index + 2}
            title={column.outlet}
            className="absolute bottom-0 pb-1.5 text-center font-bold tracking-[0.06em]"
            style={{ left: start, width: size.columnWidth }}
          >
            {column.copyOf !== null ? (
              <span
                aria-hidden
                className="absolute top-[-0.35rem] right-1/2 h-2 w-full rounded-t-full border border-b-0 border-ink-soft"
              />
            ) : null}
            <span aria-hidden className="block truncate px-0.5 text-sm">
              {column.sigil}
            </span>
            <span className="sr-only">
              {column.copyOf !== null ? say.copyOf(column.outlet) : column.outlet}
            </span>
          </th>
        ))}
        <th
          scope="col"
          aria-colindex={columns.length + 2}
          className="absolute right-0 bottom-0 pb-1.5 text-right text-sm font-normal text-muted"
          style={{ width: size.tailWidth }}
        >
          <abbr title={say.independentHint} className="no-underline">
            {say.independent}
          </abbr>
        </th>
      </tr>
    </thead>
  );
}
