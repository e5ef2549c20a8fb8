import type { Verdict } from "@variorum/server/domain";
import { VERDICT_MARKS } from "./verdict-marks.ts";

/** A verdict's drawn sign; named for a screen reader unless its word stands beside it. */
export function VerdictSign({
  verdict,
  named = false,
  className = "",
}: {
  verdict: Verdict;
  named?: boolean;
  className?: string;
}) {
  const mark = VERDICT_MARKS[verdict];
  return (
    <svg
      viewBox="0 0 16 16"
      {...(named ? { role: "img", "aria-label": mark.label } : { "aria-hidden": true })}
      className={`inline-block size-[0.95em] shrink-0 ${mark.ink} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={verdict === "open" ? 1.4 : 2.4}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={mark.sign} />
    </svg>
  );
}
