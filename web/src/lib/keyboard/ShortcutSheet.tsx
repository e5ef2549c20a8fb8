/** Every key that acts right now, in groups, and the switch for those that are single letters. */
import { Dialog } from "../../components/ui/Dialog.tsx";
import { Kbd } from "../../components/ui/Kbd.tsx";
import type { Shortcut } from "./registry.ts";

export interface ShortcutSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  shortcuts: readonly Shortcut[];
  hasLetters: boolean;
  onLettersChange: (hasLetters: boolean) => void;
}

export function ShortcutSheet(props: ShortcutSheetProps) {
  const { open, onOpenChange, shortcuts, hasLetters, onLettersChange } = props;
  const groups = [...new Set(shortcuts.map((shortcut) => shortcut.group))];
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" width="wide">
      <div className="gap-x-10 sm:columns-2">
        {groups.map((group) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="border-b border-rule pb-1 text-sm font-medium text-muted">{group}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, label }) => (
                  <div key={keys} className="flex items-baseline justify-between gap-4 py-1">
                    <dt>{label}</dt>
                    <dd className="flex gap-1">
                      {printed(keys).map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <label className="flex items-start gap-2.5 border-t border-rule pt-4">
        <input
          type="checkbox"
          className="mt-1 size-4 accent-press"
          checked={hasLetters}
          onChange={(event) => onLettersChange(event.target.checked)}
        />
        <span>
          Single keys act
          <span className="block text-sm text-muted">
            Switch off if you dictate, or use a keyboard that sends stray letters.
          </span>
        </span>
      </label>
    </Dialog>
  );
}

function printed(keys: string): string[] {
  const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";
  return keys.split("+").map((key) => (key === "mod" ? mod : key === "Escape" ? "Esc" : key));
}
