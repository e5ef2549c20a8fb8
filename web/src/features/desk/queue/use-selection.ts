/** Rows of the queue that are to be corrected together. */
import type { UtteranceSummary } from "@variorum/server/contract";
import { useRef, useState } from "react";
import { useShortcuts } from "../../../lib/keyboard/use-keyboard.ts";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";

export interface QueueSelection {
  /** Rows can be ticked. */
  readonly isOn: boolean;
  readonly ids: ReadonlySet<string>;
  /** As far as they are still in the queue, in its order. */
  readonly chosen: readonly UtteranceSummary[];
  /** How many rows are fetched and can be ticked. */
  readonly available: number;
  /** All that the filter lets through is meant, fetched or not. */
  readonly isMatching: boolean;
  readonly begin: () => void;
  readonly toggle: (id: string, isRange: boolean) => void;
  readonly all: () => void;
  readonly allMatching: () => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

export function useSelection(items: readonly UtteranceSummary[], currentId: string | null): QueueSelection {
  const say = useStrings(strings);
  const [isOn, setOn] = useState(false);
  const [ids, setIds] = useState(NONE);
  const [isMatching, setMatching] = useState(false);
  const anchor = useRef<string | null>(null);

  const toggle = (id: string, isRange: boolean) => {
    const [from, to] = [anchor.current, id].map((each) => items.findIndex((item) => item.id === each));
    anchor.current = id;
    setOn(true);
    setMatching(false);
    setIds((before) => {
      if (isRange && from !== undefined && to !== undefined && from >= 0) {
        const between = items.slice(Math.min(from, to), Math.max(from, to) + 1);
        return new Set([...before, ...between.map((item) => item.id)]);
      }
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  useShortcuts([
    {
      id: "queue.select",
      keys: "s",
      label: say.mark,
      group: say.title,
      run: () => currentId !== null && toggle(currentId, false),
    },
  ]);
  return {
    isOn,
    ids,
    chosen: items.filter(({ id }) => ids.has(id)),
    available: items.length,
    isMatching,
    begin: () => setOn(true),
    toggle,
    all: () => setIds(new Set(items.map(({ id }) => id))),
    allMatching: () => {
      setMatching(true);
      setIds(new Set(items.map(({ id }) => id)));
    },
    clear: () => {
      setOn(false);
      setMatching(false);
      setIds(NONE);
    },
  };
}
