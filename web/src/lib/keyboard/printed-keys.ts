/** Keys as they are printed on this keyboard: "Ctrl" or "⌘", "Esc". */
export function printedKeys(keys: string): string[] {
  const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";
  // "+" itself is a key, too.
  return keys.split(/\+(?=.)/).map((key) => (key === "mod" ? mod : key === "Escape" ? "Esc" : key));
}
