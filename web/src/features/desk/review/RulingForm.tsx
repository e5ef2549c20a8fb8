/** Verdict, reason, evidence, correction; refused at the field, kept through reloads, saved from the keyboard. */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Verdict } from "@variorum/server/domain";
import { useRef, useState } from "react";
import { Button } from "../../../components/ui/Button.tsx";
import { Field } from "../../../components/ui/Field.tsx";
import { TextArea } from "../../../components/ui/TextArea.tsx";
import { ApiError } from "../../../lib/api.ts";
import { useShortcuts } from "../../../lib/keyboard/use-keyboard.ts";
import { bodyOf, byField, draftKey, EMPTY_DRAFT, isEmptyDraft, type Refusals, refusalsOf } from "./draft.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { StaleNotice } from "./StaleNotice.tsx";
import { useDraft } from "./use-draft.ts";
import { useRule } from "./use-rule.ts";
import { CHOICES, VerdictChoice } from "./VerdictChoice.tsx";

export interface RulingFormProps {
  storyId: string;
  utterance: UtteranceDetail;
  /** The outlet whose reading is ruled on; null: the statement itself. */
  articleId: string | null;
  /** Leads on to the next statement nobody has ruled on. */
  onGoOn: () => void;
}

export function RulingForm({ storyId, utterance, articleId, onGoOn }: RulingFormProps) {
  const storageKey = draftKey(storyId, utterance.id, articleId);
  const { draft, change, discard, isKept } = useDraft(storageKey);
  const [refusals, setRefusals] = useState<Refusals>({});
  const [seen, setSeen] = useState(utterance.rulings);
  const [isStale, setStale] = useState(false);
  const rule = useRule(storyId, utterance);
  const form = useRef<HTMLFormElement>(null);
  const reason = () => form.current?.querySelector<HTMLTextAreaElement>("textarea[name=reason]");

  const choose = (verdict: Verdict) => {
    change({ verdict });
    setRefusals({});
    reason()?.focus();
  };
  const edit: typeof change = (next) => {
    change(next);
    if (Object.keys(refusals).length > 0) setRefusals({});
  };
  const save = (goesOn: boolean) => {
    if (rule.isPending) return;
    const refused = refusalsOf(draft, articleId);
    setRefusals(refused);
    if (draft.verdict === null || Object.keys(refused).length > 0) {
      requestAnimationFrame(() => focusRefused(form.current));
      return;
    }
    rule.mutate(bodyOf(draft, draft.verdict, articleId), {
      onSuccess: () => {
        discard();
        setStale(false);
        localStorage.removeItem(storageKey);
        if (goesOn) onGoOn();
      },
      onError: (error) => {
        if (!(error instanceof ApiError)) return;
        if (error.code === "ruling.stale") setStale(true);
        if (error.code === "ruling.reason-required") setRefusals({ reason: error.detail });
        if (error.code === "request.invalid") setRefusals(byField(error.issues));
      },
    });
    setSeen(utterance.rulings);
  };
  const reopen = () => {
    if (standing !== "open") rule.mutate(bodyOf(EMPTY_DRAFT, "open", articleId));
  };
  const standing =
    articleId === null
      ? utterance.verdict
      : (utterance.witnesses.find((each) => each.articleId === articleId)?.verdict ?? "open");

  useShortcuts([
    ...CHOICES.map(({ verdict, key }) => ({
      id: `ruling.${verdict}`,
      keys: key,
      label: `Rule ${verdict}`,
      group: "Ruling",
      run: () => choose(verdict),
    })),
    { id: "ruling.reopen", keys: "o", label: "Reopen", group: "Ruling", run: reopen },
    {
      id: "ruling.save",
      keys: "mod+Enter",
      label: "Save and go on",
      group: "Ruling",
      run: () => save(true),
      whileTyping: true,
    },
  ]);

  return (
    <form
      ref={form}
      aria-label="Ruling"
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
      className="flex flex-col gap-4"
    >
      {isStale ? <StaleNotice before={seen} utterance={utterance} /> : null}
      <VerdictChoice value={draft.verdict} error={refusals.verdict} onChange={choose} />
      <Field label="Reason" error={refusals.reason}>
        <TextArea
          name="reason"
          rows={4}
          value={draft.reason}
          onValueChange={(text) => edit({ reason: text })}
        />
      </Field>
      <EvidenceList
        evidence={draft.evidence}
        refusals={refusals}
        onChange={(evidence) => edit({ evidence })}
      />
      <Field label="Suggested correction" error={refusals.correction} isOptional>
        <TextArea rows={2} value={draft.correction} onValueChange={(text) => edit({ correction: text })} />
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          type="submit"
          kind="press"
          isBusy={rule.isPending}
          title="Goes on to the next statement nobody has ruled on"
        >
          Save and go on
        </Button>
        <Button isBusy={rule.isPending} onClick={() => save(false)}>
          Save
        </Button>
        {standing === "open" ? null : (
          <Button kind="quiet" isBusy={rule.isPending} onClick={reopen}>
            Reopen
          </Button>
        )}
      </div>
      <p className="-mt-2 min-h-5 text-sm text-muted">
        {!isKept ? (
          "This browser has no room to keep the draft: save before you leave."
        ) : isEmptyDraft(draft) ? null : (
          <>
            Draft kept in this browser.{" "}
            <button type="button" className="cursor-pointer underline underline-offset-3" onClick={discard}>
              Discard it
            </button>
          </>
        )}
      </p>
    </form>
  );
}

function focusRefused(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>("[data-invalid]:is(input, textarea, select)");
  (field ?? form?.querySelector<HTMLElement>("input[type=radio]"))?.focus();
}
