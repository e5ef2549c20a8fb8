import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";

/** What to look for before ruling: the evidence that would settle it. */
export function Settling({ sentences }: { sentences: readonly string[] }) {
  const say = useStrings(review);
  if (sentences.length === 0) return null;
  return (
    <details className="mt-4 border-l-3 border-rule-strong pl-3 text-[0.9375rem]" open>
      <summary className="cursor-pointer text-sm font-medium text-ink-soft">{say.settling}</summary>
      <ul className="mt-1 list-disc pl-4 text-pretty marker:text-muted">
        {sentences.map((sentence) => (
          <li key={sentence} lang="en" className="py-0.5">
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
