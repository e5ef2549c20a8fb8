/** Differences that an editor has put aside, folded away with the reasons given. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { ChevronRight } from "lucide-react";
import { Button } from "../../../components/ui/Button.tsx";
import { Told } from "../../../lib/Told.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { synopsis } from "../../../strings/en/synopsis.tsx";
import { useStrings } from "../../../strings/use-strings.ts";
import { useDeskActs } from "../desk-acts.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";

export function DismissedList({ utterance }: { utterance: UtteranceDetail }) {
  const acts = useDeskActs();
  const say = useStrings(synopsis);
  const { types } = useStrings(marks);
  const dismissed = utterance.differences.filter((difference) => difference.dismissed);
  if (dismissed.length === 0) return null;
  return (
    <details className="group mt-8 border-t border-rule pt-2">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1 text-sm text-muted hover:text-ink pointer-coarse:min-h-11">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {say.dismissed(dismissed.length)}
      </summary>
      <ul aria-label={say.dismissedList}>
        {dismissed.map((difference) => (
          <li
            key={difference.id}
            className="grid grid-cols-[1.5rem_1fr_auto] items-start gap-x-2 border-b border-rule py-2.5"
          >
            <DifferenceSign type={difference.type} className="mt-0.5 text-lg opacity-60" />
            <div className="text-ink-soft">
              <p className="text-[0.9375rem] leading-5">
                {types[difference.type]}. <Told sentence={difference.reason} telling={difference.telling} />
              </p>
              <p className="mt-0.5 text-sm text-muted">
                {say.dismissedFor(difference.dismissed?.reason ?? "")}
              </p>
            </div>
            {acts ? (
              <Button kind="quiet" size="sm" onClick={() => acts.bringBack(utterance, difference)}>
                {say.bringBack}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
