/** Takes a reply down: who, when, in which words; what is written outlives a reload. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { Select } from "../../components/ui/Select.tsx";
import { SuggestInput } from "../../components/ui/SuggestInput.tsx";
import { TextArea } from "../../components/ui/TextArea.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import { call } from "../../lib/api.ts";
import { useFieldSentence, useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useDraft } from "../../lib/use-draft.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { report } from "../../strings/en/report.tsx";
import { useStrings } from "../../strings/use-strings.ts";
import { NO_REPLY, type ReplyWords, readReply, replyRefusals, sentReply } from "./reply-draft.ts";
import { reportQueries } from "./report.queries.ts";

export function ReplyForm({
  storyId,
  outlets,
  onClose,
}: {
  storyId: string;
  /** Offered for who replied. */
  outlets: readonly string[];
  onClose: () => void;
}) {
  const { replies: say } = useStrings(report);
  const sentenceOf = useSentenceOf();
  const fieldSentenceOf = useFieldSentence();
  const draft = useDraft(`variorum.draft.reply.${storyId}`, NO_REPLY, readReply);
  const { add, isPending, error } = useAddReply(storyId, () => {
    draft.clear();
    onClose();
  });
  const [isTried, setTried] = useState(false);
  const refusals = isTried ? replyRefusals(draft.value, fieldSentenceOf) : {};
  const { data: statements = [] } = useQuery(reportQueries.statements(storyId));
  const { from, receivedAt, text, url, utteranceId, isPrivate } = draft.value;
  const change = (part: Partial<ReplyWords>) => draft.set((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(replyRefusals(draft.value, fieldSentenceOf)).length === 0) add(draft.value);
  };
  return (
    <form onSubmit={submit} noValidate aria-label={say.takeDown} className="mt-3 flex flex-col gap-3">
      <Field label={say.from} hint={say.fromHint} error={refusals.from}>
        <SuggestInput
          value={from}
          autoFocus
          suggestions={outlets}
          onValueChange={(value) => change({ from: value })}
        />
      </Field>
      <Field label={say.receivedAt} hint={say.receivedAtHint} error={refusals.receivedAt}>
        <TextInput
          value={receivedAt}
          autoComplete="off"
          onValueChange={(value) => change({ receivedAt: value.trim() })}
        />
      </Field>
      <Field label={say.text} error={refusals.text}>
        <TextArea dir="auto" rows={4} value={text} onValueChange={(value) => change({ text: value })} />
      </Field>
      <Field label={say.about}>
        <Select
          value={utteranceId}
          options={[
            { value: "", label: say.wholeStory },
            ...statements.map(({ id, rank, gist }) => ({ value: id, label: say.statement(rank, gist) })),
          ]}
          onValueChange={(value) => change({ utteranceId: value })}
        />
      </Field>
      <Field label={say.url} error={refusals.url} isOptional>
        <TextInput type="url" value={url} onValueChange={(value) => change({ url: value.trim() })} />
      </Field>
      <label className="flex cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-10">
        <input
          type="checkbox"
          checked={isPrivate}
          onChange={(event) => change({ isPrivate: event.target.checked })}
          className="size-4 accent-press"
        />
        {say.makePrivate}
      </label>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="press" isBusy={isPending}>
          {say.keep}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {say.later}
        </Button>
      </div>
      <p role="alert" className="text-sm font-medium text-disputed empty:hidden">
        {error ? sentenceOf(error) : null}
      </p>
    </form>
  );
}

function useAddReply(storyId: string, onAdded: () => void) {
  const { replies: say } = useStrings(report);
  const { act } = useActor();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (words: ReplyWords) =>
      act(() => call("addReply", { params: { storyId }, body: sentReply(words) })),
    onSuccess: async ({ state, eventId }) => {
      onAdded();
      offerUndo({ storyId, eventId, done: say.tookDown(state.from) });
      await refresh(storyId);
    },
  });
  return { add: mutate, isPending, error };
}
