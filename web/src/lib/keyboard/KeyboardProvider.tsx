/**
 * Listens once for the whole page and runs what is registered for the key.
 * Silent while the editor types, composes a character, or answers a dialog or
 * a menu: those have the keyboard to themselves.
 */
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { keyboard as strings } from "../../strings/en/keyboard.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { KeyboardContext } from "./keyboard-context.ts";
import { type Keymap, keepKeymap, readKeymap } from "./keymap.ts";
import { createRegistry, isSingle, keysOf, type Registry } from "./registry.ts";
import { isKeyboardTaken } from "./taken.ts";
import { useOnceOpened } from "./use-once-opened.ts";

// Few ask for them in a session, and dialogs weigh more than the keyboard itself.
const ShortcutSheet = lazy(async () => ({ default: (await import("./ShortcutSheet.tsx")).ShortcutSheet }));
const CommandPalette = lazy(async () => ({ default: (await import("./CommandPalette.tsx")).CommandPalette }));

const LETTERS_KEY = "variorum.single-keys";
const SHEET = "page.keys";
const FIELDS = "input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true]";

export function KeyboardProvider({ children }: { children: ReactNode }) {
  const say = useStrings(strings);
  const [registry] = useState(createRegistry);
  const sheet = useOnceOpened();
  const palette = useOnceOpened();
  const [hasLetters, setLetters] = useState(() => localStorage.getItem(LETTERS_KEY) !== "off");
  const [keymap, setKeymap] = useState(readKeymap);
  const openSheet = sheet.open;
  const openPalette = palette.open;
  const keyboard = useMemo(() => ({ registry, openSheet, openPalette }), [registry, openSheet, openPalette]);

  useEffect(
    () =>
      registry.add([
        { id: SHEET, keys: "?", label: say.showKeys, group: say.group, run: openSheet },
        {
          id: "page.commands",
          keys: "mod+k",
          label: say.findCommand,
          group: say.group,
          run: openPalette,
          whileTyping: true,
        },
      ]),
    [registry, openSheet, openPalette, say],
  );
  useEffect(() => registry.setKeymap(keymap), [registry, keymap]);
  useEffect(() => listen(registry, hasLetters), [registry, hasLetters]);

  const changeKeymap = (next: Keymap) => {
    keepKeymap(next);
    setKeymap(next);
  };
  return (
    <KeyboardContext value={keyboard}>
      {children}
      <Suspense>
        {sheet.wasOpened ? (
          <ShortcutSheet
            open={sheet.isOpen}
            onOpenChange={sheet.setOpen}
            registry={registry}
            keymap={keymap}
            onKeymapChange={changeKeymap}
            hasLetters={hasLetters}
            onLettersChange={(next) => {
              localStorage.setItem(LETTERS_KEY, next ? "on" : "off");
              setLetters(next);
            }}
          />
        ) : null}
      </Suspense>
      <Suspense>
        {palette.wasOpened ? (
          <CommandPalette open={palette.isOpen} onOpenChange={palette.setOpen} registry={registry} />
        ) : null}
      </Suspense>
    </KeyboardContext>
  );
}

function listen(registry: Registry, hasLetters: boolean): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isKeyboardTaken()) return;
    const keys = keysOf(event);
    const shortcut = registry.find(keys);
    // Who switched single keys off must still find the switch.
    if (!shortcut || (!hasLetters && isSingle(keys) && shortcut.id !== SHEET)) return;
    const isTyping = event.target instanceof Element && event.target.closest(FIELDS) !== null;
    // A chord that was changed to a letter would type it.
    if (isTyping && (!shortcut.whileTyping || isSingle(keys))) return;
    event.preventDefault();
    shortcut.run();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
