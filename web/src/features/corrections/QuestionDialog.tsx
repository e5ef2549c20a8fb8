/** One question, one answer, one button that says what it will do. */
import type { UtteranceSummary } from "@variorum/server/contract";
import { type FormEvent, type RefObject, useRef, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Dialog } from "../../components/ui/Dialog.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { TextArea } from "../../components/ui/TextArea.tsx";
import { asking } from "../../strings/en/asking.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { FormChoice } from "./FormChoice.tsx";
import type { Question } from "./question.ts";
import { SpeakerName } from "./SpeakerName.tsx";
import { StatementChoice } from "./StatementChoice.tsx";

interface QuestionDialogProps {
  storyId: string;
  question: Question;
  open: boolean;
  onClose: () => void;
  onAnswer: (value: string, target: UtteranceSummary | null) => void;
}

export function QuestionDialog({ question, open, onClose, ...rest }: QuestionDialogProps) {
  const { title, description } = question;
  const form = useRef<HTMLFormElement>(null);
  // The field is where an answer begins; it is not there before the dialog is.
  const [firstField] = useState(() => ({
    get current() {
      return form.current?.querySelector<HTMLElement>("input, textarea") ?? null;
    },
  }));
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={title}
      {...(description ? { description } : {})}
      initialFocus={firstField}
      width={question.kind === "statement" ? "wide" : "normal"}
    >
      {/* Another question, another answer. */}
      <Answer
        key={`${title} ${question.value}`}
        form={form}
        question={question}
        onClose={onClose}
        {...rest}
      />
    </Dialog>
  );
}

function Answer({
  form,
  storyId,
  question,
  onClose,
  onAnswer,
}: Omit<QuestionDialogProps, "open"> & { form: RefObject<HTMLFormElement | null> }) {
  const say = useStrings(asking);
  const { kind, confirm } = question;
  const [value, setValue] = useState(question.value);
  const [target, setTarget] = useState<UtteranceSummary | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = missingOf(question, value, target, say.missing);
    setRefusal(missing);
    if (missing === null) onAnswer(value.trim(), target);
  };
  const write = (next: string) => {
    setValue(next);
    setRefusal(null);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      {kind === "reason" ? (
        <Field label={say.reason} error={refusal}>
          <TextArea value={value} onValueChange={write} rows={3} />
        </Field>
      ) : null}
      {kind === "speaker" ? (
        <SpeakerName storyId={storyId} value={value} refusal={refusal} onChange={write} />
      ) : null}
      {kind === "form" ? (
        <FormChoice storyId={storyId} speaker={question.speaker} value={value} onChange={write} />
      ) : null}
      {kind === "statement" ? (
        <StatementChoice storyId={storyId} except={question.except} chosen={target} onChoose={setTarget} />
      ) : null}
      {refusal && (kind === "statement" || kind === "form") ? (
        <p role="alert" className="mt-2 text-sm font-medium text-disputed">
          {refusal}
        </p>
      ) : null}
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{say.cancel}</Button>
        <Button kind="press" type="submit">
          {confirm}
        </Button>
      </div>
    </form>
  );
}

function missingOf(
  question: Question,
  value: string,
  target: UtteranceSummary | null,
  missing: typeof asking.strings.missing,
): string | null {
  const isEmpty = value.trim() === "";
  if (question.kind === "reason" && isEmpty) return missing.reason;
  if (question.kind === "form" && isEmpty) return missing.form;
  if (question.kind === "statement" && !target) return missing.statement;
  return null;
}
