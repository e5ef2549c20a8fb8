/** Disputed how: what this outlet did to the words. */
import type { Finding, Verdict } from "@variorum/server/domain";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { findingsFor } from "./finding-words.ts";

export function FindingChoice({
  verdict,
  value,
  onChange,
}: {
  verdict: Verdict | null;
  value: Finding | null;
  onChange: (finding: Finding) => void;
}) {
  const say = useStrings(review);
  const findings = findingsFor(verdict);
  if (findings.length < 2) return null;
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium text-ink-soft">{say.finding}</legend>
      <div className="flex flex-wrap gap-1.5">
        {findings.map((finding) => (
          <label
            key={finding}
            className="flex min-h-7 cursor-pointer items-center border border-rule-strong bg-page px-2.5 text-sm hover:bg-sunk has-checked:bg-press has-checked:text-on-press has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:outline-3 pointer-coarse:min-h-10"
          >
            <input
              type="radio"
              name="finding"
              className="sr-only"
              checked={value === finding}
              onChange={() => onChange(finding)}
            />
            {say.findings[finding]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
