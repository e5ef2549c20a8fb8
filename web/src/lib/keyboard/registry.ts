/**
 * The keys of the page in one place. A key means one thing at a time: adding
 * a second meaning is refused, so that a collision is found when it is
 * written and not when an editor's verdict goes astray.
 */
export interface Shortcut {
  /** As `KeyboardEvent.key` has it, "mod+" for Ctrl or Cmd before it: "j", "?", "mod+Enter". */
  readonly keys: string;
  /** What it does, as the sheet says it: "Next utterance". */
  readonly label: string;
  /** The heading it stands under on the sheet. */
  readonly group: string;
  readonly run: () => void;
  /** Also while typing in a field; never for a key that types something. */
  readonly whileTyping?: boolean;
}

export interface Registry {
  /** Answers how to take them away again. */
  readonly add: (shortcuts: readonly Shortcut[]) => () => void;
  readonly find: (keys: string) => Shortcut | undefined;
  /** In the order in which they were added. */
  readonly all: () => readonly Shortcut[];
}

export function createRegistry(): Registry {
  const held = new Map<string, Shortcut>();
  return {
    add(shortcuts) {
      for (const shortcut of shortcuts) {
        const other = held.get(shortcut.keys);
        if (other) throw new Error(`key ${shortcut.keys} is taken: "${other.label}" and "${shortcut.label}"`);
        if (shortcut.whileTyping && isSingle(shortcut.keys)) {
          throw new Error(`key ${shortcut.keys} types something and cannot act while typing`);
        }
        held.set(shortcut.keys, shortcut);
      }
      return () => {
        for (const { keys } of shortcuts) held.delete(keys);
      };
    },
    find: (keys) => held.get(keys),
    all: () => [...held.values()],
  };
}

/** A key that types a character by itself. */
export function isSingle(keys: string): boolean {
  return [...keys].length === 1;
}

/** The name of what was pressed. Shift is part of the character ("?"), caps lock is not. */
export function keysOf(event: KeyboardEvent): string {
  if (event.altKey) return "";
  const key = isSingle(event.key) && !event.shiftKey ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}
