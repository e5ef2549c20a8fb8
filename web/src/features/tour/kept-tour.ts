/** How far this browser's visitor is in the tour, kept so that it can be left and taken up again. */
import { useCallback, useMemo, useSyncExternalStore } from "react";

export interface KeptTour {
  /** left: to be taken up again; over: gone through, or not wanted. */
  readonly state: "running" | "left" | "over";
  /** The sample that it leads through: it never leaves it. */
  readonly storyId: string;
  /** From 0. */
  readonly step: number;
  /** The number of the story's newest event when it began: what the visitor did came after. */
  readonly since: number;
  /** Where the visitor was last, to be led back to. */
  readonly address: string;
}

export interface TourKeeper {
  /** Null: this browser has never heard of a tour. */
  readonly kept: KeptTour | null;
  readonly keep: (tour: KeptTour) => void;
  /** Of what is kept by then: step and address may change in one go. */
  readonly change: (part: Partial<KeptTour>) => void;
}

const KEY = "variorum.tour";
const CHANGED = "variorum-tour-changed";
const STATES = ["running", "left", "over"] as const;

export function useKeptTour(): TourKeeper {
  const text = useSyncExternalStore(listen, () => localStorage.getItem(KEY));
  const kept = useMemo(() => readTour(text), [text]);
  const keep = useCallback((tour: KeptTour) => {
    localStorage.setItem(KEY, JSON.stringify(tour));
    // The browser tells only the other windows of a change, and a tour is this one's alone.
    dispatchEvent(new Event(CHANGED));
  }, []);
  const change = useCallback(
    (part: Partial<KeptTour>) => {
      const now = readTour(localStorage.getItem(KEY));
      if (now) keep({ ...now, ...part });
    },
    [keep],
  );
  return { kept, keep, change };
}

function listen(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  return () => removeEventListener(CHANGED, changed);
}

/** Null for what is no tour: an older version may have kept something else. */
export function readTour(text: string | null): KeptTour | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return null;
    const part = (name: string): unknown => Reflect.get(kept, name);
    const state = STATES.find((each) => each === part("state"));
    const [storyId, address, step, since] = ["storyId", "address", "step", "since"].map(part);
    if (state === undefined || typeof storyId !== "string" || typeof address !== "string") return null;
    if (typeof step !== "number" || typeof since !== "number") return null;
    return { state, storyId, step, since, address };
  } catch {
    return null;
  }
}
