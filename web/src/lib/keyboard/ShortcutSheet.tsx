/** Every key that acts right now, in groups; each can be changed, and those that are single letters switched off. */
import { useSyncExternalStore } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Dialog } from "../../components/ui/Dialog.tsx";
import { keys } from "../../strings/en/keyboard.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { KeyChoice } from "./KeyChoice.tsx";
import type { Keymap } from "./keymap.ts";
import type { Registry } from "./registry.ts";

/** Whoever looks for help may want to be shown around. */
const TOUR = "tour.go-on";

export interface ShortcutSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  registry: Registry;
  keymap: Keymap;
  onKeymapChange: (keymap: Keymap) => void;
  hasLetters: boolean;
  onLettersChange: (hasLetters: boolean) => void;
}

export function ShortcutSheet(props: ShortcutSheetProps) {
  const { open, onOpenChange, registry, keymap, onKeymapChange, hasLetters, onLettersChange } = props;
  const say = useStrings(keys);
  const shortcuts = useSyncExternalStore(registry.subscribe, registry.all);
  const groups = [...new Set(shortcuts.map((shortcut) => shortcut.group))];
  const tour = shortcuts.find(({ id }) => id === TOUR);
  const isChanged = Object.keys(keymap).length > 0;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={say.sheet}
      description={say.sheetHint}
      width="wide"
    >
      <div className="gap-x-10 sm:columns-2">
        {groups.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="border-b border-rule pb-1 text-sm font-medium text-muted">{group}</h3>
            <ul>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <KeyChoice
                    key={shortcut.id}
                    shortcut={shortcut}
                    all={shortcuts}
                    onChoose={(keys) => onKeymapChange({ ...keymap, [shortcut.id]: keys })}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="flex flex-wrap items-start justify-between gap-4 border-t border-rule pt-4">
        <label className="flex items-start gap-2.5">
          <input
            type="checkbox"
            className="mt-1 size-4 accent-press"
            checked={hasLetters}
            onChange={(event) => onLettersChange(event.target.checked)}
          />
          <span>
            {say.singleKeys}
            <span className="block text-sm text-muted">{say.singleKeysHint}</span>
          </span>
        </label>
        {tour ? (
          <Button
            onClick={() => {
              onOpenChange(false);
              tour.run();
            }}
          >
            {tour.label}
          </Button>
        ) : null}
        {isChanged ? <Button onClick={() => onKeymapChange({})}>{say.asTheyWere}</Button> : null}
      </div>
    </Dialog>
  );
}
