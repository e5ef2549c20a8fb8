/**
 * The keys of the page in one place. A key means one thing at a time: adding
 * a second meaning is refused, so that a collision is found when it is
 * written and not when an editor's verdict goes astray. An editor may give a
 * shortcut another key; her choice goes before what others have by default.
 */
import type { Keymap } from "./keymap.ts";

export interface Shortcut {
  /** What a changed key is kept by: "queue.next". */
  readonly id: string;
  /**
   * As `KeyboardEvent.key` has it, "mod+" for Ctrl or Cmd before it: "j", "?",
   * "mod+Enter". Null: no key by default, but a line of the palette.
   */
  readonly keys: string | null;
  /** What it does, as sheet and palette say it: "Next utterance". */
  readonly label: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly run: () => void;
  /** Also while typing in a field; never for a key that types something. */
  readonly whileTyping?: boolean;
}

/** With the key it has now: its own, the editor's, or none where another was given its key. */
export interface Bound extends Shortcut {
  readonly boundTo: string | null;
}

export interface Registry {
  /** Answers how to take them away again. */
  readonly add: (shortcuts: readonly Shortcut[]) => () => void;
  readonly find: (keys: string) => Shortcut | undefined;
  /** In the order in which they were added. */
  readonly all: () => readonly Bound[];
  readonly keysOf: (id: string) => string | null;
  readonly setKeymap: (keymap: Keymap) => void;
  /** Told whenever a shortcut comes or goes or has another key. */
  readonly subscribe: (changed: () => void) => () => void;
}

export function createRegistry(): Registry {
  const held = new Map<string, Shortcut>();
  const listeners = new Set<() => void>();
  let keymap: Keymap = {};
  let bound: readonly Bound[] = [];
  const bindAnew = () => {
    bound = bind([...held.values()], keymap);
    for (const changed of listeners) changed();
  };
  return {
    add(shortcuts) {
      for (const shortcut of shortcuts) {
        refuseCollision(shortcut, [...held.values()]);
        held.set(shortcut.id, shortcut);
      }
      bindAnew();
      return () => {
        for (const { id } of shortcuts) held.delete(id);
        bindAnew();
      };
    },
    find: (keys) => bound.find(({ boundTo }) => boundTo === keys),
    all: () => bound,
    keysOf: (id) => bound.find((shortcut) => shortcut.id === id)?.boundTo ?? null,
    setKeymap(next) {
      keymap = next;
      bindAnew();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function refuseCollision(shortcut: Shortcut, others: readonly Shortcut[]): void {
  const { id, keys, label } = shortcut;
  const other = others.find((each) => each.id === id || (keys !== null && each.keys === keys));
  if (other) throw new Error(`key ${keys ?? id} is taken: "${other.label}" and "${label}"`);
  if (shortcut.whileTyping && keys !== null && isSingle(keys)) {
    throw new Error(`key ${keys} types something and cannot act while typing`);
  }
}

function bind(shortcuts: readonly Shortcut[], keymap: Keymap): readonly Bound[] {
  const taken = new Set<string>();
  const take = (keys: string | null) => {
    if (keys === null || taken.has(keys)) return null;
    taken.add(keys);
    return keys;
  };
  const chosen = new Map(
    shortcuts.flatMap(({ id }) => {
      const keys = keymap[id];
      return keys === undefined ? [] : [[id, take(keys)] as const];
    }),
  );
  return shortcuts.map((shortcut) => {
    const { id, keys } = shortcut;
    return { ...shortcut, boundTo: chosen.has(id) ? (chosen.get(id) ?? null) : take(keys) };
  });
}

/** A key that types a character by itself. */
export function isSingle(keys: string): boolean {
  return [...keys].length === 1;
}

/** The name of what was pressed. Shift is part of the character ("?"), caps lock is not. */
export function keysOf(
  event: Pick<KeyboardEvent, "key" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">,
): string {
  if (event.altKey) return "";
  const key = isSingle(event.key) && !event.shiftKey ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}
