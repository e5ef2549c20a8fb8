/** The three verdicts, one key each. */
import type { Verdict } from "@variorum/server/domain";
import { Kbd } from "../../../components/ui/Kbd.tsx";
import { useKeyOf } from "../../../lib/keyboard/use-keyboard.ts";
import { marks } from "../../../strings/en/marks.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { VerdictSign } from "../marks/VerdictSign.tsx";

export const CHOICES = [
  { verdict: "verified", key: "v" },
  { verdict: "disputed", key: "d" },
  { verdict: "unresolved", key: "u" },
] as const satisfies readonly { verdict: Verdict; key: string }[];

export function VerdictChoice({
  value,
  error,
  onChange,
}: {
  value: Verdict | null;
  error: string | undefined;
  onChange: (verdict: Verdict) => void;
}) {
  const say = useStrings(review);
  const { verdicts, meanings } = useStrings(marks);
  return (
    <fieldset aria-describedby={error ? "verdict-error" : undefined}>
      <legend className="mb-1 text-sm font-medium text-ink-soft">{say.verdict}</legend>
      <div className="grid grid-cols-3 border border-rule-strong bg-page">
        {CHOICES.map(({ verdict }) => (
          <label
            key={verdict}
            title={meanings[verdict]}
            className="relative flex min-h-16 cursor-pointer flex-col items-center justify-center gap-0.5 border-l border-rule-strong py-2 text-sm first:border-l-0 hover:bg-sunk has-checked:bg-sunk has-checked:font-semibold has-checked:shadow-[inset_0_-3px_0_var(--ink)] forced-colors:has-checked:outline-3 forced-colors:has-checked:-outline-offset-4 has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="verdict"
              className="sr-only"
              checked={value === verdict}
              onChange={() => onChange(verdict)}
            />
            <VerdictSign verdict={verdict} className="text-xl" />
            {verdicts[verdict]}
            <KeyOfVerdict verdict={verdict} />
          </label>
        ))}
      </div>
      {error ? (
        <p id="verdict-error" className="mt-1 text-sm font-medium text-disputed">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function KeyOfVerdict({ verdict }: { verdict: Verdict }) {
  const key = useKeyOf(`ruling.${verdict}`);
  if (key === null) return null;
  return (
    <span aria-hidden className="absolute top-1 right-1 leading-none font-normal pointer-coarse:hidden">
      <Kbd>{key}</Kbd>
    </span>
  );
}
