/**
 * What just happened, over the masthead, with the way back. Screen readers hear
 * it without being moved; F6 takes the keyboard there, and leaving it brings
 * the focus back to where it came from. Nothing goes while someone is at it.
 */
import { type FocusEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { ui } from "../../strings/en/ui.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { Toast, type ToastNote } from "./Toast.tsx";
import { ToastContext, type Toasts } from "./use-toasts.ts";

/** Older ones make room: what they offered stands in the history. */
const SHOWN = 3;

/** Acts that can still be taken back by key when their message has gone. */
const REMEMBERED = 50;

const LIFETIMES = { said: 5_000, undoable: 10_000, refused: 12_000 } as const;

export function ToastProvider({ children }: { children: ReactNode }) {
  const { messages } = useStrings(ui);
  const [notes, setNotes] = useState<readonly ToastNote[]>([]);
  const [isHeld, setIsHeld] = useState(false);
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const lastId = useRef(0);
  const underWay = useRef(0);
  const wanted = useRef(0);
  const offered = useRef<readonly { id: number; undo: () => void }[]>([]);

  const toasts = useMemo<Toasts>(() => {
    const add = (note: Omit<ToastNote, "id">) => {
      lastId.current += 1;
      const id = lastId.current;
      setNotes((before) => [...before, { ...note, id }].slice(-SHOWN));
      return id;
    };
    const forget = (id: number) => {
      offered.current = offered.current.filter((each) => each.id !== id);
    };
    const takeBackLast = () => {
      const last = offered.current.at(-1);
      if (!last) return false;
      setNotes((before) => before.filter((note) => note.id !== last.id));
      last.undo();
      return true;
    };
    return {
      say: (message) => void add({ message, lifetime: LIFETIMES.said }),
      offerUndo: (message, undo, { isWayBack = false } = {}) => {
        const takeBack = () => {
          forget(id);
          undo();
        };
        const id = add({ message, undo: takeBack, lifetime: LIFETIMES.undoable });
        if (!isWayBack) offered.current = [...offered.current, { id, undo: takeBack }].slice(-REMEMBERED);
      },
      complain: (message) => void add({ message, isRefusal: true, lifetime: LIFETIMES.refused }),
      beginAct: () => {
        underWay.current += 1;
        return () => {
          underWay.current -= 1;
          for (; underWay.current === 0 && wanted.current > 0; wanted.current -= 1) takeBackLast();
        };
      },
      undoLast: () => {
        if (underWay.current === 0) return takeBackLast();
        wanted.current += 1;
        return true;
      },
    };
  }, []);

  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      if (event.key === "F6") region.current?.lastElementChild?.querySelector("button")?.focus();
    };
    addEventListener("keydown", enter);
    return () => removeEventListener("keydown", enter);
  }, []);

  const remember = ({ relatedTarget }: FocusEvent) => {
    setIsHeld(true);
    if (relatedTarget instanceof HTMLElement && !region.current?.contains(relatedTarget)) {
      cameFrom.current = relatedTarget;
    }
  };
  const remove = (id: number) => {
    if (region.current?.contains(document.activeElement)) cameFrom.current?.focus();
    setIsHeld(false);
    setNotes((before) => before.filter((note) => note.id !== id));
  };

  return (
    <ToastContext value={toasts}>
      {children}
      <section
        ref={region}
        aria-label={messages}
        aria-live="polite"
        onFocus={remember}
        onBlur={() => setIsHeld(false)}
        onPointerEnter={() => setIsHeld(true)}
        onPointerLeave={() => setIsHeld(false)}
        // The band of the masthead, which is always there, is their own place: anywhere else they lie on what an
        // editor is about to press. Beside its name and its menus where there is room, else over them.
        className="fixed inset-x-0 top-0 z-70 flex max-h-12 justify-end gap-px lg:right-88 lg:left-52 print:hidden"
      >
        {notes.map((note) => (
          <Toast key={note.id} note={note} isHeld={isHeld} onGone={() => remove(note.id)} />
        ))}
      </section>
    </ToastContext>
  );
}
