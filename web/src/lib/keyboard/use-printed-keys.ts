/** Keys as they are printed on this keyboard: "Ctrl", "Strg" or "⌘", "Esc". */
import { useCallback } from "react";
import { keyboard } from "../../strings/en/keyboard.ts";
import { useStrings } from "../../strings/use-strings.ts";

export function usePrintedKeys(): (keys: string) => string[] {
  const { control } = useStrings(keyboard);
  return useCallback((keys) => printedKeys(keys, control), [control]);
}

function printedKeys(keys: string, control: string): string[] {
  const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : control;
  // "+" itself is a key, too.
  return keys.split(/\+(?=.)/).map((key) => (key === "mod" ? mod : key === "Escape" ? "Esc" : key));
}
