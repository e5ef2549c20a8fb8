/** How wide the columns of the score are: as wide as there is room for, never too narrow for a sign. */
import { type RefObject, useLayoutEffect, useMemo, useState } from "react";

export interface ScoreSize {
  /** Where there is no room beside the staves, the words stand above them. */
  readonly isNarrow: boolean;
  /** Of the column with the words; 0 where they stand above. */
  readonly headWidth: number;
  readonly columnWidth: number;
  /** Of the column with the independent voices. */
  readonly tailWidth: number;
  readonly rowHeight: number;
  readonly sigilHeight: number;
  readonly paneWidth: number;
}

const NARROW = 640;
const LEAST_WORDS = 448;
/** A sigil of four letters, and a finger. */
const LEAST_COLUMN = 44;
/** Further apart, notes no longer read as one line. */
const MOST_COLUMN = 104;

export function useScoreSize(pane: RefObject<HTMLElement | null>, columnCount: number): ScoreSize {
  const [paneWidth, setPaneWidth] = useState(0);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setPaneWidth(element.clientWidth));
    observer.observe(element);
    setPaneWidth(element.clientWidth);
    return () => observer.disconnect();
  }, [pane]);

  return useMemo(() => {
    const isNarrow = paneWidth < NARROW;
    const tailWidth = isNarrow ? 56 : 80;
    const leastHead = isNarrow ? 0 : Math.min(LEAST_WORDS, Math.round(paneWidth * 0.42));
    const room = (paneWidth - leastHead - tailWidth) / Math.max(1, columnCount);
    const columnWidth = Math.max(LEAST_COLUMN, Math.min(MOST_COLUMN, Math.floor(room)));
    // What few outlets do not need, the words have.
    const rest = paneWidth - tailWidth - columnWidth * columnCount;
    return {
      isNarrow,
      headWidth: isNarrow ? 0 : Math.max(leastHead, rest),
      columnWidth,
      tailWidth,
      rowHeight: isNarrow ? 106 : 58,
      sigilHeight: 40,
      paneWidth,
    };
  }, [paneWidth, columnCount]);
}
