import { QUOTATION_MODES } from "@variorum/server/domain";
import { reader } from "../../strings/en/reader.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { MODE_MARKS } from "./mode-marks.ts";

/** What the marks in the text mean, each shown on its own name. */
export function MarkLegend() {
  const say = useStrings(reader);
  return (
    <ul aria-label={say.marks} className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
      {QUOTATION_MODES.map((mode) => (
        <li key={mode}>
          <span className={`px-0.5 ${MODE_MARKS[mode]}`}>{say.modes[mode]}</span>
        </li>
      ))}
      <li className="font-semibold">{say.markedSpeaker}</li>
      <li className="italic">{say.markedCue}</li>
    </ul>
  );
}
