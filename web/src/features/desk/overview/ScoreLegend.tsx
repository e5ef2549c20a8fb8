/** What the notes of the score mean. */
import { overview } from "../../../strings/en/overview.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { DifferenceSign } from "../marks/DifferenceSign.tsx";
import { NoteHead } from "./NoteHead.tsx";

export function ScoreLegend() {
  const say = useStrings(overview).score.legend;
  return (
    <ul className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-1 text-sm text-ink-soft">
      <li className="flex items-center gap-2">
        <NoteHead voice="quotes" isCopy={false} /> {say.quotes}
      </li>
      <li className="flex items-center gap-2">
        <NoteHead voice="paraphrases" isCopy={false} /> {say.paraphrases}
      </li>
      <li className="flex items-center gap-2">
        <NoteHead voice="quotes" isCopy /> {say.copy}
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className="h-px w-4 bg-rule-strong" /> {say.silent}
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className="flex items-center gap-1">
          <DifferenceSign type="negation" className="text-base" />
          <DifferenceSign type="number" className="text-base" />
          <DifferenceSign type="wording" className="text-base" />
        </span>
        {say.departs}
      </li>
    </ul>
  );
}
