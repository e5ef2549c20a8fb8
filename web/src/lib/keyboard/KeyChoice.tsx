/** One line of the sheet: what the key does, and the key, which can be pressed anew. */
import { type KeyboardEvent, useState } from "react";
import { Kbd } from "../../components/ui/Kbd.tsx";
import { keys as strings } from "../../strings/en/keyboard.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { isModifier, refusalOf } from "./choose-key.ts";
import { type Bound, keysOf } from "./registry.ts";
import { usePrintedKeys } from "./use-printed-keys.ts";

export function KeyChoice({
  shortcut,
  all,
  onChoose,
}: {
  shortcut: Bound;
  all: readonly Bound[];
  /** Null: it is to have no key. */
  onChoose: (keys: string | null) => void;
}) {
  const say = useStrings(strings);
  const printedKeys = usePrintedKeys();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { label, boundTo } = shortcut;

  const leave = () => {
    setAsking(false);
    setRefusal(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isAsking || event.key === "Tab" || isModifier(event.key)) return;
    // The sheet itself closes on Escape, and its buttons are pressed by Enter.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return leave();
    const keys = event.key === "Backspace" || event.key === "Delete" ? null : keysOf(event);
    const refused = keys === null ? null : refusalOf(keys, shortcut, all, say.refused);
    if (refused !== null) return setRefusal(refused);
    onChoose(keys);
    leave();
  };
  return (
    <li className="py-0.5">
      <div className="flex min-h-7 items-center justify-between gap-4">
        <span>{label}</span>
        <button
          type="button"
          aria-label={isAsking ? say.pressFor(label) : say.change(label, boundTo ?? say.noKey)}
          onClick={() => setAsking(true)}
          onKeyDown={onKeyDown}
          onBlur={leave}
          className="flex min-h-7 min-w-9 cursor-pointer items-center justify-end gap-1 rounded-xs px-1 hover:bg-sunk pointer-coarse:min-h-11"
        >
          {isAsking ? (
            <span className="text-sm text-ink-soft italic">{say.press}</span>
          ) : boundTo === null ? (
            <span aria-hidden className="text-muted">
              –
            </span>
          ) : (
            printedKeys(boundTo).map((key) => <Kbd key={key}>{key}</Kbd>)
          )}
        </button>
      </div>
      <p role="status" className="text-right text-sm text-ink-soft">
        {isAsking ? (refusal ?? say.pressHint) : null}
      </p>
    </li>
  );
}
