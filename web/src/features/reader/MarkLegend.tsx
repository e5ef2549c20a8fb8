import { QUOTATION_MODES } from "@variorum/server/domain";
import { MODE_MARKS } from "./mode-marks.ts";

/** What the marks in the text mean, each shown on its own name. */
export function MarkLegend() {
  return (
    <ul aria-label="Marks" className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
      {QUOTATION_MODES.map((mode) => (
        <li key={mode}>
          <span className={`px-0.5 ${MODE_MARKS[mode].text}`}>{MODE_MARKS[mode].label}</span>
        </li>
      ))}
      <li className="font-semibold">speaker</li>
      <li className="italic">told reporters</li>
    </ul>
  );
}
