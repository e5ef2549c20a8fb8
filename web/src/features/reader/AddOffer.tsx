/** Beside words that are selected: makes a quotation of them. Goes when the selection goes. */
import { Quote } from "lucide-react";
import { type RefObject, useEffect, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Kbd } from "../../components/ui/Kbd.tsx";
import { useKeyOf } from "../../lib/keyboard/use-keyboard.ts";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** A finger drags the ends of a selection about before it comes to rest. */
const REST = 200;

export function AddOffer({ root, onAdd }: { root: RefObject<HTMLElement | null>; onAdd: () => void }) {
  const { slip: say } = useStrings(reader);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const key = useKeyOf("reader.mark");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => setPlace(root.current && placeBelowSelection(root.current));
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    document.addEventListener("selectionchange", changed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", changed);
    };
  }, [root]);
  if (!place) return null;
  return (
    <div className="absolute z-20 bg-paper" style={place}>
      <Button
        kind="press"
        size="sm"
        // The press must not take the selection away before it is read.
        onPointerDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.stopPropagation();
          onAdd();
        }}
      >
        <Quote aria-hidden className="size-4" />
        {say.addMarked}
        {key ? (
          <span aria-hidden className="pointer-coarse:hidden">
            <Kbd>{key}</Kbd>
          </span>
        ) : null}
      </Button>
    </div>
  );
}

const BUTTON_WIDTH = 200;
const BELOW = 8;

function placeBelowSelection(root: Element): { left: number; top: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const last = [...range.getClientRects()].at(-1);
  const around = root.getBoundingClientRect();
  if (!last || selection.toString().trim() === "") return null;
  const left = Math.max(0, Math.min(last.right - around.left - BUTTON_WIDTH, around.width - BUTTON_WIDTH));
  return { left, top: last.bottom - around.top + BELOW };
}
