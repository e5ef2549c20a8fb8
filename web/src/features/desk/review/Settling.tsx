import type { UtteranceDetail } from "@variorum/server/contract";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";

/** What to look for before ruling: the evidence that would settle it. */
export function Settling({ utterance }: { utterance: UtteranceDetail }) {
  const say = useStrings(review);
  const { settling, settlingPoints } = utterance;
  if (settlingPoints.length === 0) return null;
  return (
    <details className="mt-4 border-l-3 border-rule-strong pl-3 text-[0.9375rem]" open>
      <summary className="cursor-pointer text-sm font-medium text-ink-soft">{say.settling}</summary>
      <ul className="mt-1 list-disc pl-4 text-pretty marker:text-muted">
        {settlingPoints.map((point, index) => (
          <li key={point} className="py-0.5">
            {say.settlingPoints[point] ?? <span lang="en">{settling[index]}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
