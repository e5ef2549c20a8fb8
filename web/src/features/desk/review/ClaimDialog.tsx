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
import { claimDialog } from "../../../strings/en/claim-dialog.ts";
import { useStrings } from "../../../strings/use-strings.ts";
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
  const say = useStrings(claimDialog);
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
      title={say.title}
      description={say.hint}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label={say.outlet}>
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
          aria-label={say.wordsOf(own.outlet)}
          value={own.text}
          onSelect={({ currentTarget }) =>
            setSelected({ start: currentTarget.selectionStart, end: currentTarget.selectionEnd })
          }
          className="w-full rounded-xs border border-rule-strong bg-paper px-3 py-2 font-serif text-reading selection:bg-mark"
        />
        <p role="status" className="min-h-12 text-[0.9375rem]">
          {exact ? (
            <>
              <span className="font-serif">{say.quoted(exact)}</span>{" "}
              <span className="text-muted">{say.inOutlets(places.length)}</span>
            </>
          ) : (
            <span className="text-muted">{say.nothing}</span>
          )}
        </p>
        <Field label={say.yourWords} isOptional>
          <TextInput value={text} onValueChange={setText} />
        </Field>
        <div className="flex gap-3">
          <Button type="submit" kind="press" isBusy={isBusy} disabled={places.length === 0}>
            {say.make}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {say.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const NO_WORDS = { articleId: "", outlet: "", text: "", start: 0 };

/** What React does not hear of, it puts back: the field keeps the outlet's words. */
function refuseTyping(): void {}
