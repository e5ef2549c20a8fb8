import { useContext, useEffect, useRef, useSyncExternalStore } from "react";
import { type Keyboard, KeyboardContext } from "./keyboard-context.ts";
import type { Shortcut } from "./registry.ts";

export function useKeyboard(): Keyboard {
  const keyboard = useContext(KeyboardContext);
  if (!keyboard) throw new Error("the keyboard needs a KeyboardProvider above it");
  return keyboard;
}

/**
 * Holds keys for as long as the component is on the page. What they do may
 * change with every render, and what they are called with the language; which
 * keys they are may not.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { registry } = useKeyboard();
  const latest = useRef(shortcuts);
  const called = shortcuts.map(({ label, group }) => `${group}: ${label}`).join();
  useEffect(() => {
    latest.current = shortcuts;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: under new names they are registered anew
  useEffect(
    () =>
      registry.add(
        latest.current.map((shortcut, index) => ({ ...shortcut, run: () => latest.current[index]?.run() })),
      ),
    [registry, called],
  );
}

/** The key that a shortcut has now, to be shown at its button; null while it has none. */
export function useKeyOf(id: string): string | null {
  const { registry } = useKeyboard();
  return useSyncExternalStore(registry.subscribe, () => registry.keysOf(id));
}
