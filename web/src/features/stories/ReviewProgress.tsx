/** How far the review of a story has come: a bar that can be read without its colours, and the figures. */
import type { StorySummary } from "@variorum/server/contract";
import { story } from "../../strings/en/story.ts";
import { useStrings } from "../../strings/use-strings.ts";

const RULED = [
  ["verified", "bg-verified"],
  ["disputed", "bg-disputed"],
  ["unresolved", "bg-unresolved"],
] as const;

export function ReviewProgress({ counts }: { counts: StorySummary["counts"] }) {
  const say = useStrings(story);
  const { verdicts, utterances } = counts;
  const ruled = utterances - verdicts.open;
  const parts = RULED.filter(([verdict]) => verdicts[verdict] > 0);
  const spoken = parts.map(([verdict]) => say.ruled[verdict](verdicts[verdict])).join(", ");
  return (
    <span className="inline-flex items-center gap-2.5 text-sm whitespace-nowrap text-ink-soft">
      <span aria-hidden className="flex h-1.5 w-20 overflow-hidden border border-rule-strong">
        {parts.map(([verdict, colour]) => (
          <span
            key={verdict}
            className={`${colour} border-r border-page forced-colors:bg-[CanvasText]`}
            style={{ width: `${(100 * verdicts[verdict]) / utterances}%` }}
          />
        ))}
      </span>
      <span>
        {utterances === 0 ? say.nothingToRule : say.progress(ruled, utterances)}
        {spoken ? <span className="sr-only">: {spoken}</span> : null}
      </span>
    </span>
  );
}
