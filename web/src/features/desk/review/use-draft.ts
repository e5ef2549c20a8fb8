import { useEffect, useState } from "react";
import { type Draft, EMPTY_DRAFT, isEmptyDraft, parseDraft } from "./draft.ts";

export interface KeptDraft {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly discard: () => void;
  /** False where the browser has no room for it: the editor has to know. */
  readonly isKept: boolean;
}

/** The component that uses it carries the storage key as its React key: another key, another draft. */
export function useDraft(storageKey: string): KeptDraft {
  const [draft, setDraft] = useState(() => parseDraft(localStorage.getItem(storageKey)));
  const [isKept, setKept] = useState(true);

  useEffect(() => {
    try {
      if (isEmptyDraft(draft)) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, JSON.stringify(draft));
      setKept(true);
    } catch {
      setKept(false);
    }
  }, [draft, storageKey]);

  return {
    draft,
    change: (change) => setDraft((current) => ({ ...current, ...change })),
    discard: () => setDraft(EMPTY_DRAFT),
    isKept,
  };
}
