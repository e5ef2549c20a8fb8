/**
 * What someone is writing, kept in this browser until it is sent: a reload, a
 * crash or a closed lid loses nothing. Writing is put off a moment, because a
 * draft may hold whole articles; it is made good when the page goes away.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

const WRITE_DELAY = 300;

export interface Draft<Value> {
  value: Value;
  set: (change: (before: Value) => Value) => void;
  /** It was sent: begin afresh. */
  clear: () => void;
  /** False where the browser has no room to keep it: say so. */
  isKept: boolean;
}

/** Where a draft lies in the browser. */
export interface Shelf<Value> {
  /** Null where nothing lies there, or nothing that still fits. */
  read: () => Value | null;
  /** Throws where the browser has no more room. */
  write: (value: Value) => void;
  clear: () => void;
}

/** `read` makes a value of what was kept, null where it no longer fits; `empty` is what one begins with. */
export function useDraft<Value>(
  key: string,
  empty: Value,
  read: (kept: unknown) => Value | null,
): Draft<Value> {
  return useShelvedDraft(
    useMemo(() => wholeShelf(key, read), [key, read]),
    empty,
  );
}

/** The shelf stays the same from one render to the next. */
export function useShelvedDraft<Value>(shelf: Shelf<Value>, empty: Value): Draft<Value> {
  const [value, setValue] = useState<Value>(() => shelf.read() ?? empty);
  const [isKept, setIsKept] = useState(true);
  const unwritten = useRef<Value | null>(null);

  const write = useCallback(() => {
    if (unwritten.current === null) return;
    try {
      shelf.write(unwritten.current);
      setIsKept(true);
    } catch {
      // The browser's few megabytes are full; the draft lives on in the page.
      setIsKept(false);
    }
    unwritten.current = null;
  }, [shelf]);

  useEffect(() => {
    const timer = setTimeout(write, WRITE_DELAY);
    return () => clearTimeout(timer);
  });

  useEffect(() => {
    addEventListener("pagehide", write);
    return () => {
      removeEventListener("pagehide", write);
      write();
    };
  }, [write]);

  const set = useCallback((change: (before: Value) => Value) => {
    setValue((before) => {
      const next = change(before);
      unwritten.current = next;
      return next;
    });
  }, []);

  const clear = useCallback(() => {
    unwritten.current = null;
    shelf.clear();
    setValue(empty);
  }, [shelf, empty]);

  return { value, set, clear, isKept };
}

function wholeShelf<Value>(key: string, read: (kept: unknown) => Value | null): Shelf<Value> {
  return {
    read: () => readKept(key, read),
    write: (value) => localStorage.setItem(key, JSON.stringify(value)),
    clear: () => localStorage.removeItem(key),
  };
}

export function readKept<Value>(key: string, read: (kept: unknown) => Value | null): Value | null {
  const kept = localStorage.getItem(key);
  if (kept === null) return null;
  try {
    return read(JSON.parse(kept));
  } catch {
    return null;
  }
}
