/** Verdict, reason, evidence, correction; refused at the field, kept through reloads, saved from the keyboard. */
import type { SecondCheck, UtteranceDetail } from "@variorum/server/contract";
import type { Ruling, Verdict } from "@variorum/server/domain";
import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "../../../components/ui/Button.tsx";
import { useToasts } from "../../../components/ui/use-toasts.ts";
import { ApiError } from "../../../lib/api.ts";
import { useFieldSentence, useSentenceOf } from "../../../lib/error-sentence.ts";
import { useShortcuts } from "../../../lib/keyboard/use-keyboard.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { DraftNote } from "./DraftNote.tsx";
import {
  bodyOf,
  byField,
  draftKey,
  EMPTY_DRAFT,
  isEmptyDraft,
  mergedWith,
  type Refusals,
  refusalsOf,
} from "./draft.ts";
import { findingWith } from "./finding-words.ts";
import { keepReason, lastReason } from "./last-reason.ts";
import { RulingFields } from "./RulingFields.tsx";
import { type Subject, verdictOn } from "./subject.ts";
import { useMakeCheck } from "./use-check.ts";
import { useDraft } from "./use-draft.ts";
import { useRule } from "./use-rule.ts";
import { useSeenRulings } from "./use-seen-rulings.ts";
import { CHOICES } from "./VerdictChoice.tsx";

/** Two editors seldom rule on one statement in the same minutes. */
const RulingConflict = lazy(async () => ({ default: (await import("./RulingConflict.tsx")).RulingConflict }));

export interface RulingFormProps {
  storyId: string;
  utterance: UtteranceDetail;
  subject: Subject;
  /** The second check that this ruling makes; null: it is a ruling of its own. */
  check: SecondCheck | null;
  /** Leads on to the next statement nobody has ruled on. */
  onGoOn: () => void;
}

export function RulingForm({ storyId, utterance, subject, check, onGoOn }: RulingFormProps) {
  const say = useStrings(review);
  const sentenceOf = useSentenceOf();
  const fieldSentenceOf = useFieldSentence();
  const storageKey = draftKey(storyId, utterance.id, subject);
  const { draft, change, discard, isKept } = useDraft(storageKey);
  const [refusals, setRefusals] = useState<Refusals>({});
  const { seen, hasMoved, acknowledge } = useSeenRulings(utterance.rulings, !isEmptyDraft(draft));
  const [isStale, setStale] = useState(false);
  const toasts = useToasts();
  const rule = useRule(storyId, utterance);
  const makeCheck = useMakeCheck(storyId, utterance.id);
  const form = useRef<HTMLFormElement>(null);
  const isBusy = rule.isPending || makeCheck.isPending;
  const last = lastReason(storyId);
  const standing = verdictOn(utterance, subject);

  const choose = (verdict: Verdict) => {
    change({ verdict, finding: findingWith(verdict, draft.finding) });
    setRefusals({});
    form.current?.querySelector<HTMLTextAreaElement>("textarea[name=reason]")?.focus();
  };
  const edit: typeof change = (next) => {
    change(next);
    if (Object.keys(refusals).length > 0) setRefusals({});
  };
  const save = (goesOn: boolean, written = draft) => {
    if (isBusy) return;
    const refused = refusalsOf(written, subject, say.missing, fieldSentenceOf);
    setRefusals(refused);
    if (written.verdict === null || Object.keys(refused).length > 0) {
      requestAnimationFrame(() => focusRefused(form.current));
      return;
    }
    const body = bodyOf(written, written.verdict, subject);
    const told = {
      onSuccess: () => {
        keepReason(storyId, written.reason);
        discard();
        setStale(false);
        localStorage.removeItem(storageKey);
        if (goesOn) onGoOn();
      },
      onError: (error: Error) => {
        if (!(error instanceof ApiError)) return;
        if (error.code === "ruling.stale") setStale(true);
        if (error.code === "ruling.reason-required") setRefusals({ reason: sentenceOf(error) });
        if (error.code === "request.invalid") setRefusals(byField(error.issues, fieldSentenceOf));
      },
    };
    if (check) makeCheck.mutate({ checkId: check.id, draft: body }, told);
    else rule.mutate(body, told);
  };
  /** One key: what is written stands as the reason, else the reason given last. */
  const ruleAndGoOn = (verdict: Verdict) => {
    const reason = draft.reason.trim() === "" ? (last ?? "") : draft.reason;
    const written = { ...draft, verdict, reason, finding: findingWith(verdict, draft.finding) };
    change(written);
    save(true, written);
  };
  const goOnWriting = () => {
    acknowledge();
    setStale(false);
    form.current?.querySelector<HTMLTextAreaElement>("textarea[name=reason]")?.focus();
  };
  /** The draft is put away, not thrown away. */
  const takeTheirs = ({ actor }: Ruling) => {
    discard();
    goOnWriting();
    toasts.offerUndo(say.draft.putAway(actor.name), () => {
      // Kept for when this form is opened again, should the editor have gone on.
      localStorage.setItem(storageKey, JSON.stringify(draft));
      change(draft);
    });
  };
  const reopen = () => {
    if (standing !== "open") rule.mutate(bodyOf(EMPTY_DRAFT, "open", subject));
  };

  useShortcuts([
    ...CHOICES.map(({ verdict, key }) => ({
      id: `ruling.${verdict}`,
      keys: key,
      label: say.rule[verdict],
      group: say.form,
      run: () => choose(verdict),
    })),
    ...CHOICES.map(({ verdict, key }) => ({
      id: `ruling.${verdict}-and-on`,
      keys: key.toUpperCase(),
      label: say.ruleAndGoOn[verdict],
      group: say.form,
      run: () => ruleAndGoOn(verdict),
    })),
    { id: "ruling.reopen", keys: "o", label: say.reopen, group: say.form, run: reopen },
    {
      id: "ruling.save",
      keys: "mod+Enter",
      label: say.saveAndGoOn,
      group: say.form,
      run: () => save(true),
      whileTyping: true,
    },
  ]);

  return (
    <form
      ref={form}
      aria-label={say.form}
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
      className="flex flex-col gap-4 print:hidden"
    >
      {isStale || hasMoved ? (
        <Suspense>
          <RulingConflict
            before={seen}
            utterance={utterance}
            subject={subject}
            draft={draft}
            onKeep={() => save(false)}
            onTake={takeTheirs}
            onMerge={(theirs) => {
              change(mergedWith(draft, theirs));
              goOnWriting();
            }}
          />
        </Suspense>
      ) : null}
      <RulingFields
        storyId={storyId}
        subject={subject}
        draft={draft}
        refusals={refusals}
        lastReason={last}
        onChoose={choose}
        onEdit={edit}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="press" isBusy={isBusy} title={say.goesOn}>
          {say.saveAndGoOn}
        </Button>
        <Button isBusy={isBusy} onClick={() => save(false)}>
          {say.save}
        </Button>
        {standing === "open" || check ? null : (
          <Button kind="quiet" isBusy={isBusy} onClick={reopen}>
            {say.reopen}
          </Button>
        )}
      </div>
      <DraftNote draft={draft} isKept={isKept} onDiscard={discard} />
    </form>
  );
}

function focusRefused(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>("[data-invalid]:is(input, textarea, select)");
  (field ?? form?.querySelector<HTMLElement>("input[type=radio]"))?.focus();
}
