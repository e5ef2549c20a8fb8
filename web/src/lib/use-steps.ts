/** Steps through a list by key: the queue, the quotations of an article. */
import { useEffect, useRef } from "react";

interface Row {
  readonly id: string;
}

export interface Steps<Item> {
  step(by: 1 | -1): { readonly at: number; readonly item: Item | undefined };
  /** The row stepped to last, drawn or not. */
  reached(): Item | undefined;
}

/**
 * The row that a step from the last one leads to. Keys may be quicker than the
 * page is drawn, and what is drawn late is a row on the way: each step counts
 * from the one before, drawn or not, until the editor goes somewhere else.
 */
export function useSteps<Item extends Row>(items: readonly Item[], index: number): Steps<Item> {
  /** The row that is drawn, and those stepped to since. */
  const way = useRef<readonly string[]>([]);
  useEffect(() => {
    const drawn = items[index]?.id;
    if (drawn === undefined) {
      way.current = [];
      return;
    }
    const place = way.current.indexOf(drawn);
    way.current = place === -1 ? [drawn] : way.current.slice(place);
  }, [items, index]);
  const placeReached = () => items.findIndex(({ id }) => id === way.current.at(-1));
  return {
    step(by) {
      const from = placeReached();
      const at = from === -1 ? (by === 1 ? 0 : items.length - 1) : from + by;
      const item = items[at];
      if (item) way.current = [...way.current, item.id];
      return { at, item };
    },
    reached: () => items[placeReached()],
  };
}
