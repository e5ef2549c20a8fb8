/** The outlet changed its text: the new one is taken in, the older stays readable, and what rested on lost words is reopened. */
import type { RevisionDraft } from "@variorum/server/contract";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { TextArea } from "../../components/ui/TextArea.tsx";
import { call } from "../../lib/api.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useDraft } from "../../lib/use-draft.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { FileIntake } from "./FileIntake.tsx";
import { RefusalSummary } from "./RefusalSummary.tsx";
import { useSending } from "./use-sending.ts";

export function ReviseText({ storyId, articleId }: { storyId: string; articleId: string }) {
  const say = useStrings(intake);
  const refresh = useStoryRefresh();
  const offerUndo = useUndo();
  const draft = useDraft(`variorum.draft.text.${storyId}.${articleId}`, "", readText);
  /** Grows with each file, whose text the field then begins with. */
  const [filesRead, setFilesRead] = useState(0);
  const [isOpen, setOpen] = useState(draft.value !== "");
  const revise = useSending({
    route: "addRevision",
    send: (body: RevisionDraft) => call("addRevision", { params: { storyId, articleId }, body }),
    onSent: async ({ state, eventId }) => {
      await refresh(storyId);
      offerUndo({ storyId, eventId, done: say.tookIn(state.outlet) });
      draft.clear();
      setOpen(false);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    revise.submit({ text: draft.value });
  };
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{say.revise}</Button>;
  return (
    <form onSubmit={submit} noValidate aria-label={say.changedText} className="border-t border-ink pt-5">
      <FileIntake
        onRead={({ text }) => {
          draft.set(() => text);
          setFilesRead((before) => before + 1);
        }}
      />
      <Field label={say.textNow} hint={say.textNowHint} error={revise.refusals.text} className="mt-4">
        <TextArea
          key={filesRead}
          dir="auto"
          rows={14}
          startValue={draft.value}
          onValueChange={(text) => {
            draft.set(() => text);
            revise.forget(["text"]);
          }}
          className="font-serif text-[1.0625rem] leading-relaxed"
        />
      </Field>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button type="submit" kind="press" isBusy={revise.isPending}>
          {revise.isPending ? say.comparing : say.takeIn}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {say.later}
        </Button>
        <RefusalSummary sentence={revise.sentence} places={Object.keys(revise.refusals).length} />
      </div>
    </form>
  );
}

function readText(kept: unknown): string | null {
  return typeof kept === "string" ? kept : null;
}
