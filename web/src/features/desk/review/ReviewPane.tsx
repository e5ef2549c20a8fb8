/** What the editor decides: about the statement, or about one outlet's reading of it. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { Select } from "../../../components/ui/Select.tsx";
import { VERDICT_MARKS } from "../marks/verdict-marks.ts";
import type { DeskPlace } from "../use-desk-address.ts";
import { RulingForm } from "./RulingForm.tsx";
import { RulingHistory } from "./RulingHistory.tsx";

const STATEMENT = "statement";

export function ReviewPane({
  place,
  utterance,
  onGoOn,
}: {
  place: DeskPlace;
  utterance: UtteranceDetail;
  onGoOn: () => void;
}) {
  const witness = utterance.witnesses.find((each) => each.articleId === place.reading);
  const articleId = witness?.articleId ?? null;
  const options = [
    { value: STATEMENT, label: `The statement: ${VERDICT_MARKS[utterance.verdict].label.toLowerCase()}` },
    ...utterance.witnesses.map((each) => ({
      value: each.articleId,
      label: `${each.outlet}’s reading: ${VERDICT_MARKS[each.verdict].label.toLowerCase()}`,
    })),
  ];
  return (
    <section aria-label="Review" className="px-5 pt-5 pb-10">
      <Select
        aria-label="What is ruled on"
        value={articleId ?? STATEMENT}
        options={options}
        onValueChange={(value) => place.change({ reading: value === STATEMENT ? null : value })}
      />
      <div className="mt-4">
        <RulingForm
          key={`${utterance.id} ${articleId}`}
          storyId={place.storyId}
          utterance={utterance}
          articleId={articleId}
          onGoOn={onGoOn}
        />
      </div>
      <h3 className="mt-5 mb-1 text-sm font-medium text-ink-soft">History</h3>
      <RulingHistory storyId={place.storyId} utterance={utterance} />
    </section>
  );
}
