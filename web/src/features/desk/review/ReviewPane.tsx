/** What the editor decides: about the statement, a further claim in it, or one outlet's reading. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { Select } from "../../../components/ui/Select.tsx";
import { marks } from "../../../strings/en/marks.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import type { DeskPlace } from "../use-desk-address.ts";
import { BlindNotice } from "./BlindNotice.tsx";
import { checkOn } from "./blind.ts";
import { ClaimActs } from "./ClaimActs.tsx";
import { RulingForm } from "./RulingForm.tsx";
import { RulingHistory } from "./RulingHistory.tsx";
import { Settling } from "./Settling.tsx";
import { subjectOf } from "./subject.ts";

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
  const say = useStrings(review);
  const { verdictsWithin } = useStrings(marks);
  const subject = subjectOf(utterance, place.reading);
  const blind = checkOn(utterance, subject);
  const chosen = subject.articleId ?? subject.claimId ?? STATEMENT;
  const options = [
    { value: STATEMENT, label: say.statementIs(verdictsWithin[utterance.verdict]) },
    ...utterance.claims.map((claim, index) => ({
      value: claim.id,
      label: say.claimIs(index + 2, cut(claim.text), verdictsWithin[claim.verdict]),
    })),
    ...utterance.witnesses.map((each) => ({
      value: each.articleId,
      label: say.readingIs(each.outlet, verdictsWithin[each.verdict]),
    })),
  ];
  return (
    <section aria-label={say.label} className="px-5 pt-5 pb-10">
      <Select
        aria-label={say.about}
        value={chosen}
        options={options}
        onValueChange={(value) => place.change({ reading: value === STATEMENT ? null : value })}
      />
      <ClaimActs
        storyId={place.storyId}
        utterance={utterance}
        claimId={subject.claimId}
        onMade={(claimId) => place.change({ reading: claimId })}
        onDropped={() => place.change({ reading: null })}
      />
      <Settling utterance={utterance} />
      <div className="mt-4 flex flex-col gap-4">
        {blind ? <BlindNotice author={blind.first.actor.name} /> : null}
        <RulingForm
          key={`${utterance.id} ${chosen}`}
          storyId={place.storyId}
          utterance={utterance}
          subject={subject}
          check={blind?.check ?? null}
          onGoOn={onGoOn}
        />
      </div>
      <h3 className="mt-5 mb-1 text-sm font-medium text-ink-soft">{say.history}</h3>
      <RulingHistory storyId={place.storyId} utterance={utterance} />
    </section>
  );
}

function cut(text: string): string {
  return text.length > 36 ? `${text.slice(0, 35)}…` : text;
}
