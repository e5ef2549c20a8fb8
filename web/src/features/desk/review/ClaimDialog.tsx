/**
 * Words are selected as in any text: by mouse, finger or shift and arrows. So
 * the words stand in a text field that takes no typing; it knows, to the
 * character, what is selected, and a screen reader knows what it is. It is not
 * `readOnly`: Chromium then has no caret, and no selecting by key.
 */
import type { ClaimDraft, UtteranceDetail } from "@variorum/server/contract";
import type { Span } from "@variorum/server/domain";
import { type FormEvent, useMemo, useState } from "react";
import { Button } from "../../../components/ui/Button.tsx";
import { Dialog } from "../../../components/ui/Dialog.tsx";
import { Field } from "../../../components/ui/Field.tsx";
import { Select } from "../../../components/ui/Select.tsx";
import { TextInput } from "../../../components/ui/TextInput.tsx";
import { placesOf, wordsOf } from "./claim-words.ts";

const NOTHING: Span = { start: 0, end: 0 };

export function ClaimDialog({
  utterance,
  isBusy,
  onMake,
  onClose,
}: {
  utterance: UtteranceDetail;
  isBusy: boolean;
  onMake: (draft: ClaimDraft) => void;
  onClose: () => void;
}) {
  const all = useMemo(
    () => utterance.witnesses.map(wordsOf).filter((words) => words !== null),
    [utterance.witnesses],
  );
  const fullest = all.reduce((a, b) => (b.text.length > a.text.length ? b : a), all[0] ?? NO_WORDS);
  const [articleId, setArticleId] = useState(fullest.articleId);
  const [selected, setSelected] = useState(NOTHING);
  const [text, setText] = useState("");
  const own = all.find((words) => words.articleId === articleId) ?? NO_WORDS;
  const places = placesOf(all, articleId, selected);
  const exact = own.text.slice(selected.start, selected.end).trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (places.length > 0) onMake({ places, text });
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title="A second claim in this statement"
      description="Select the words that can be right or wrong by themselves. The statement stays the first claim."
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label="Outlet">
          <Select
            value={articleId}
            options={all.map((words) => ({ value: words.articleId, label: words.outlet }))}
            onValueChange={(next) => {
              setArticleId(next);
              setSelected(NOTHING);
            }}
          />
        </Field>
        <textarea
          key={articleId}
          aria-readonly
          inputMode="none"
          spellCheck={false}
          onBeforeInput={(event) => event.preventDefault()}
          onChange={refuseTyping}
          rows={5}
          aria-label={`${own.outlet}’s words`}
          value={own.text}
          onSelect={({ currentTarget }) =>
            setSelected({ start: currentTarget.selectionStart, end: currentTarget.selectionEnd })
          }
          className="w-full rounded-xs border border-rule-strong bg-paper px-3 py-2 font-serif text-reading selection:bg-mark"
        />
        <p role="status" className="min-h-12 text-[0.9375rem]">
          {exact ? (
            <>
              <span className="font-serif">“{exact}”</span>{" "}
              <span className="text-muted">
                {places.length === 1
                  ? "in this outlet alone"
                  : `in ${places.length} outlets in the same words`}
              </span>
            </>
          ) : (
            <span className="text-muted">Nothing is selected yet.</span>
          )}
        </p>
        <Field label="The claim in your words" isOptional>
          <TextInput value={text} onValueChange={setText} />
        </Field>
        <div className="flex gap-3">
          <Button type="submit" kind="press" isBusy={isBusy} disabled={places.length === 0}>
            Make it a claim
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const NO_WORDS = { articleId: "", outlet: "", text: "", start: 0 };

/** What React does not hear of, it puts back: the field keeps the outlet's words. */
function refuseTyping(): void {}
