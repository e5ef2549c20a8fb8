import type { Verdict } from "@variorum/server/domain";
import { marks } from "../../../strings/en/marks.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { VERDICT_MARKS } from "./verdict-marks.ts";

/** A verdict's drawn sign; `named` says it to screen readers where its word does not stand beside it. */
export function VerdictSign({
  verdict,
  named = false,
  className = "",
}: {
  verdict: Verdict;
  named?: boolean;
  className?: string;
}) {
  const say = useStrings(marks);
  const mark = VERDICT_MARKS[verdict];
  return (
    <span className={`inline-grid shrink-0 place-items-center ${mark.ink} ${className}`}>
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="size-[0.95em]"
        fill="none"
        stroke="currentColor"
        strokeWidth={verdict === "open" ? 1.4 : 2.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={mark.sign} />
      </svg>
      {named ? <span className="sr-only">{say.verdicts[verdict]}</span> : null}
    </span>
  );
}
