/** The keys an editor gave to shortcuts, by the shortcut's id; null: she took the key away. Kept in this browser. */
export type Keymap = Readonly<Record<string, string | null>>;

const KEY = "variorum.keymap";

/** What was kept and makes no sense is left out: a key map from an older day still works. */
export function readKeymap(): Keymap {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([, keys]) => keys === null || (typeof keys === "string" && keys !== "")),
    );
  } catch {
    return {};
  }
}

export function keepKeymap(keymap: Keymap): void {
  if (Object.keys(keymap).length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(keymap));
}
