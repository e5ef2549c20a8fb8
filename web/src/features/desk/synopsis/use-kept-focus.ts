import { type RefObject, useEffect, useRef } from "react";

/**
 * What had the focus can go with an act: the form after "save and go on", a
 * column that was taken out by its own menu. A reader of the screen is then
 * told where she is, instead of being left at the page's top. Who clicked
 * beside everything is left in peace.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>, shown: unknown): void {
  const lastHeld = useRef<Element | null>(null);
  useEffect(() => {
    const held = document.activeElement;
    if (held === null || held === document.body || !held.isConnected) focus(heading);
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) lastHeld.current = target;
    };
    addEventListener("focusin", remember);
    return () => removeEventListener("focusin", remember);
  }, [heading]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what is shown, what had the focus may go.
  useEffect(() => {
    const isLost = lastHeld.current !== null && !lastHeld.current.isConnected;
    if (isLost && document.activeElement === document.body) focus(heading);
  }, [heading, shown]);
}

function focus({ current }: RefObject<HTMLElement | null>): void {
  current?.focus({ preventScroll: true });
}
