/** What an editor may choose as the key of a shortcut, and why not. */
import type { keys as strings } from "../../strings/en/keyboard.ts";
import { type Bound, isSingle } from "./registry.ts";

/** They move the focus, press buttons and close dialogs everywhere. */
const OF_THE_PAGE = ["Tab", "Enter", " ", "Escape", "Backspace", "Delete"];
/** Ctrl or Cmd with these is the browser's and the system's: copy, paste, undo, find, print, tabs. */
const OF_THE_BROWSER = [..."acdfhlnopqrstvwxyz0123456789+-="];

/** A sentence that says why the key cannot be had; null where it can. */
export function refusalOf(
  keys: string,
  wanted: Bound,
  all: readonly Bound[],
  say: typeof strings.strings.refused,
): string | null {
  const name = keys.replace("mod+", "");
  if (OF_THE_PAGE.includes(keys)) return say.ofThePage;
  if (keys !== name && OF_THE_BROWSER.includes(name)) return say.ofTheBrowser;
  if (keys === "" || (keys === name && !isSingle(keys))) return say.nothingPrinted;
  if (wanted.whileTyping && isSingle(keys)) return say.whileTyping;
  const other = all.find(({ id, boundTo }) => id !== wanted.id && boundTo === keys);
  return other ? say.taken(other.label) : null;
}

/** Pressed on the way to a key, and none itself. */
export function isModifier(key: string): boolean {
  return ["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "Dead"].includes(key);
}
