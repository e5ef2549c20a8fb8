/**
 * Rings what a step points at and brings it into sight. The ring is an
 * attribute on the control itself, which React leaves alone: nothing has to
 * follow it when the page scrolls, and nothing lies over it.
 */
import { useEffect, useState } from "react";

const RING = "data-tour-target";

/** Null: it is not on the page, or not yet. */
export function useTarget(selectors: readonly string[] | null): HTMLElement | null {
  const [target, setTarget] = useState<HTMLElement | null>(null);

  useEffect(() => {
    if (selectors === null) return setTarget(null);
    const look = () => setTarget(firstOf(selectors));
    look();
    // Queue and statement come when they are fetched, and may be drawn anew.
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [selectors]);

  useEffect(() => {
    if (!target) return;
    target.setAttribute(RING, "");
    const bring = () =>
      target.scrollIntoView({ block: "nearest", behavior: isStill() ? "instant" : "smooth" });
    bring();
    // What is drawn above it later pushes it out of sight; whoever scrolls away changes no size.
    const watch = new ResizeObserver(() => {
      if (isOutOfSight(target)) bring();
    });
    watch.observe(document.body);
    return () => {
      watch.disconnect();
      target.removeAttribute(RING);
    };
  }, [target]);

  return target;
}

function firstOf(selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** Off the window, or under what stays at its top: the scroll margin says how much that is. */
function isOutOfSight(target: HTMLElement): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
  return bottom < covered || top > innerHeight;
}

function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
