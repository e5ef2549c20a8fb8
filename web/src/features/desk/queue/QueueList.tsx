/** The rows of the queue, of which only those in sight are in the page: it stays quick at ten thousand. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { QueueRow } from "./QueueRow.tsx";
import { RowCheckbox } from "./RowCheckbox.tsx";
import { useHeldPlace } from "./use-held-place.ts";
import type { Queue } from "./use-queue.ts";
import type { QueueSelection } from "./use-selection.ts";

// Three lines of gist and reason and two of labels; measured rows correct it.
const ROW_HEIGHT = 152;
const ROWS_AHEAD = 12;

export function QueueList({
  queue,
  utteranceId,
  addressOf,
  selection,
}: {
  queue: Queue;
  utteranceId: string | null;
  addressOf: (utteranceId: string) => string;
  selection: QueueSelection;
}) {
  const say = useStrings(strings);
  const { items, total, index, more } = queue;
  const pane = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => items[at]?.id ?? at,
    overscan: 6,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;

  useEffect(() => {
    if (items.length < total && last >= items.length - ROWS_AHEAD) more();
  }, [items.length, total, last, more]);
  // While another pane has the narrow screen, this one has no height to scroll in.
  const isShown = (virtualizer.scrollRect?.height ?? 0) > 0;
  // Once for each statement gone to, and once more when the queue comes back into sight: when
  // others change the order, what is read stays where it is.
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (!isShown) shownFor.current = null;
    if (!isShown || index === -1 || shownFor.current === utteranceId) return;
    shownFor.current = utteranceId;
    virtualizer.scrollToIndex(index, { align: "auto" });
  }, [index, isShown, utteranceId, virtualizer]);
  useHeldPlace(virtualizer, items);

  return (
    <div
      ref={pane}
      className={`min-h-0 flex-1 overflow-y-auto overscroll-contain ${queue.isStale ? "opacity-60" : ""}`}
    >
      <ol className="relative" style={{ height: virtualizer.getTotalSize() }} aria-label={say.list}>
        {rows.map((row) => {
          const item = items[row.index];
          return item ? (
            <li
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={row.index}
              aria-setsize={total}
              aria-posinset={row.index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <QueueRow
                item={item}
                to={addressOf(item.id)}
                isCurrent={item.id === utteranceId}
                isSelecting={selection.isOn}
              />
              {selection.isOn ? (
                <RowCheckbox
                  item={item}
                  isSelected={selection.ids.has(item.id)}
                  onSelect={(isRange) => selection.toggle(item.id, isRange)}
                />
              ) : null}
            </li>
          ) : null;
        })}
      </ol>
    </div>
  );
}
