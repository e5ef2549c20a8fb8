/** Withdraws a signed version: asks why, for the reason stands wherever the version is shown. */
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { TextArea } from "../../components/ui/TextArea.tsx";
import { call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";

export function VoidVersion({ storyId, number }: { storyId: string; number: number }) {
  const { versions: say } = useStrings(report);
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [lacksReason, setLacksReason] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      act(() => call("voidVersion", { params: { storyId, number: String(number) }, body: { reason } })),
    onSuccess: async ({ eventId }) => {
      setOpen(false);
      setReason("");
      offerUndo({ storyId, eventId, done: say.withdrew(number) });
      await refresh(storyId);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLacksReason(reason.trim() === "");
    if (reason.trim() !== "") mutate();
  };
  if (!isOpen) {
    return (
      <Button size="sm" kind="quiet" className="mt-1 -ml-2" onClick={() => setOpen(true)}>
        {say.withdraw}
        <span className="sr-only">{say.which(number)}</span>
      </Button>
    );
  }
  return (
    <form onSubmit={submit} noValidate aria-label={say.withdraw} className="mt-2">
      <Field label={say.whyVoid} hint={say.whyVoidHint} error={lacksReason ? say.whyVoidMissing : null}>
        <TextArea rows={2} autoFocus value={reason} onValueChange={setReason} />
      </Field>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" type="submit" isBusy={isPending}>
          {say.withdraw}
        </Button>
        <Button size="sm" kind="quiet" onClick={() => setOpen(false)}>
          {say.keepIt}
        </Button>
      </div>
      <p role="alert" className="mt-1 text-sm font-medium text-disputed empty:hidden">
        {error ? sentenceOf(error) : null}
      </p>
    </form>
  );
}
