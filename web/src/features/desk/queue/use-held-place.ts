import type { Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";

/** Keeps the topmost row in sight where it is when rows come or go above it: nobody loses the line being read. */
export function useHeldPlace(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  items: readonly { id: string }[],
): void {
  const held = useRef<{ items: readonly { id: string }[]; id: string; below: number } | null>(null);
  useLayoutEffect(() => {
    const offset = virtualizer.scrollOffset ?? 0;
    const before = held.current;
    if (before && before.items !== items && offset > 0) {
      const index = items.findIndex(({ id }) => id === before.id);
      const start = index === -1 ? null : virtualizer.measurementsCache[index]?.start;
      if (typeof start === "number" && start - before.below !== offset) {
        virtualizer.scrollToOffset(start - before.below);
      }
    }
    const top = virtualizer.getVirtualItems().find(({ end }) => end > offset);
    const item = top && items[top.index];
    held.current = item ? { items, id: item.id, below: top.start - offset } : null;
  });
}
