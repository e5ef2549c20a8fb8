/**
 * Listens once for the whole page and runs what is registered for the key.
 * Silent while the editor types, composes a character, or answers a dialog or
 * a menu: those have the keyboard to themselves.
 */
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { KeyboardContext } from "./keyboard-context.ts";
import { createRegistry, isSingle, keysOf, type Registry } from "./registry.ts";

// Few ask for it in a session, and dialogs weigh more than the keyboard itself.
const ShortcutSheet = lazy(async () => ({ default: (await import("./ShortcutSheet.tsx")).ShortcutSheet }));

const LETTERS_KEY = "variorum.single-keys";
const FIELDS = "input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true]";
const TAKEN = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]";

export function KeyboardProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createRegistry);
  const [isSheetOpen, setSheetOpen] = useState(false);
  // Stays on the page once opened, so that it can close in its own time.
  const [wasOpened, setWasOpened] = useState(false);
  if (isSheetOpen && !wasOpened) setWasOpened(true);
  const [hasLetters, setLetters] = useState(() => localStorage.getItem(LETTERS_KEY) !== "off");
  const keyboard = useMemo(() => ({ registry, openSheet: () => setSheetOpen(true) }), [registry]);

  useEffect(
    () => registry.add([{ keys: "?", label: "Show the keys", group: "Page", run: () => setSheetOpen(true) }]),
    [registry],
  );
  useEffect(() => listen(registry, hasLetters), [registry, hasLetters]);

  return (
    <KeyboardContext value={keyboard}>
      {children}
      {wasOpened ? (
        <Suspense>
          <ShortcutSheet
            open={isSheetOpen}
            onOpenChange={setSheetOpen}
            shortcuts={registry.all()}
            hasLetters={hasLetters}
            onLettersChange={(next) => {
              localStorage.setItem(LETTERS_KEY, next ? "on" : "off");
              setLetters(next);
            }}
          />
        </Suspense>
      ) : null}
    </KeyboardContext>
  );
}

function listen(registry: Registry, hasLetters: boolean): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector(TAKEN)) return;
    const shortcut = registry.find(keysOf(event));
    if (!shortcut || (!hasLetters && isSingle(shortcut.keys) && shortcut.keys !== "?")) return;
    const isTyping = event.target instanceof Element && event.target.closest(FIELDS) !== null;
    if (isTyping && !shortcut.whileTyping) return;
    event.preventDefault();
    shortcut.run();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
