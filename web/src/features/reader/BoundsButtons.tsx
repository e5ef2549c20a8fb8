/** One edge of the marked words, a word further out or in. */
import { ChevronLeft, ChevronRight } from "lucide-react";
import { IconButton } from "../../components/ui/IconButton.tsx";
import { useKeyOf } from "../../lib/keyboard/use-keyboard.ts";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import type { Edge } from "./words.ts";

export function BoundsButtons({ edge, onNudge }: { edge: Edge; onNudge: (edge: Edge, by: 1 | -1) => void }) {
  const { slip: say } = useStrings(reader);
  const back = useKeyOf(edge === "start" ? "slip.start-out" : "slip.end-in");
  const on = useKeyOf(edge === "start" ? "slip.start-in" : "slip.end-out");
  return (
    <span className="flex shrink-0">
      <IconButton
        label={edge === "start" ? say.beginEarlier : say.endEarlier}
        {...(back ? { shortcut: back } : {})}
        icon={<ChevronLeft />}
        size="sm"
        onClick={() => onNudge(edge, -1)}
      />
      <IconButton
        label={edge === "start" ? say.beginLater : say.endLater}
        {...(on ? { shortcut: on } : {})}
        icon={<ChevronRight />}
        size="sm"
        onClick={() => onNudge(edge, 1)}
      />
    </span>
  );
}
