import type { UtteranceSummary } from "@variorum/server/contract";
import { queue as strings } from "../../../strings/en/queue.ts";
import { useStrings } from "../../../strings/use-strings.ts";

/** Stands over the number of a row while several are being selected; shift ticks all in between. */
export function RowCheckbox({
  item,
  isSelected,
  onSelect,
}: {
  item: UtteranceSummary;
  isSelected: boolean;
  onSelect: (isRange: boolean) => void;
}) {
  const say = useStrings(strings);
  return (
    <label className="absolute top-0 left-0 grid h-12 w-12 cursor-pointer place-items-center">
      <input
        type="checkbox"
        checked={isSelected}
        onChange={(event) => onSelect(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
        className="size-4 cursor-pointer accent-ink"
      />
      <span className="sr-only">{say.selectRow(item.gist)}</span>
    </label>
  );
}
