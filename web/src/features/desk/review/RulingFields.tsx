/** What a ruling says, field by field. */
import type { Verdict } from "@variorum/server/domain";
import { Field } from "../../../components/ui/Field.tsx";
import { TextArea } from "../../../components/ui/TextArea.tsx";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import type { Draft, Refusals } from "./draft.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { FindingChoice } from "./FindingChoice.tsx";
import type { Subject } from "./subject.ts";
import { VerdictChoice } from "./VerdictChoice.tsx";

export function RulingFields({
  storyId,
  subject,
  draft,
  refusals,
  lastReason,
  onChoose,
  onEdit,
}: {
  storyId: string;
  subject: Subject;
  draft: Draft;
  refusals: Refusals;
  /** The reason given last in this story, to be given again. */
  lastReason: string | null;
  onChoose: (verdict: Verdict) => void;
  onEdit: (change: Partial<Draft>) => void;
}) {
  const say = useStrings(review);
  return (
    <>
      <VerdictChoice value={draft.verdict} error={refusals.verdict} onChange={onChoose} />
      {subject.articleId === null ? null : (
        <FindingChoice
          verdict={draft.verdict}
          value={draft.finding}
          onChange={(finding) => onEdit({ finding })}
        />
      )}
      <div>
        <Field label={say.reason} error={refusals.reason}>
          <TextArea
            name="reason"
            rows={4}
            value={draft.reason}
            onValueChange={(reason) => onEdit({ reason })}
          />
        </Field>
        {lastReason && draft.reason === "" ? (
          <button
            type="button"
            onClick={() => onEdit({ reason: lastReason })}
            className="mt-1 block max-w-full cursor-pointer truncate text-sm text-muted underline decoration-rule-strong underline-offset-3 hover:text-ink"
          >
            {say.asLast(lastReason)}
          </button>
        ) : null}
      </div>
      <EvidenceList
        storyId={storyId}
        evidence={draft.evidence}
        refusals={refusals}
        onChange={(evidence) => onEdit({ evidence })}
      />
      <Field label={say.correction} error={refusals.correction} isOptional>
        <TextArea rows={2} value={draft.correction} onValueChange={(correction) => onEdit({ correction })} />
      </Field>
      <Field label={say.note} hint={say.noteHint} error={refusals.note} isOptional>
        <TextArea rows={2} value={draft.note} onValueChange={(note) => onEdit({ note })} />
      </Field>
    </>
  );
}
