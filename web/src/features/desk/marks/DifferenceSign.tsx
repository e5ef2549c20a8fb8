import type { DifferenceType } from "@variorum/server/domain";
import { DIFFERENCE_MARKS } from "./difference-marks.ts";

/** The drawn sign of a type; its word always stands beside it or is read aloud elsewhere. */
export function DifferenceSign({ type, className = "" }: { type: DifferenceType; className?: string }) {
  const mark = DIFFERENCE_MARKS[type];
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`inline-block size-[0.8em] shrink-0 select-none ${mark.ink} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={type === "formal" ? 2.6 : 1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={mark.sign} />
    </svg>
  );
}
