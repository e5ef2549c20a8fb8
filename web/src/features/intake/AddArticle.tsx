/** One article more for a story that is already on the desk. */
import type { ArticleDraft } from "@variorum/server/contract";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { call } from "../../lib/api.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useDraft } from "../../lib/use-draft.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { EntryForm } from "./EntryForm.tsx";
import { draftOf, emptyEntry, readEntry } from "./entry.ts";
import { FileIntake } from "./FileIntake.tsx";
import { RefusalSummary } from "./RefusalSummary.tsx";
import { useSending } from "./use-sending.ts";

export function AddArticle({ storyId, onDone }: { storyId: string; onDone: () => void }) {
  const say = useStrings(intake);
  const refresh = useStoryRefresh();
  const offerUndo = useUndo();
  const [empty] = useState(emptyEntry);
  const draft = useDraft(`variorum.draft.article.${storyId}`, empty, readEntry);
  const add = useSending({
    route: "addArticle",
    send: (body: ArticleDraft) => call("addArticle", { params: { storyId }, body }),
    onSent: async ({ state, eventId }) => {
      await refresh(storyId);
      offerUndo({ storyId, eventId, done: say.added(state.outlet) });
      draft.clear();
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.submit(draftOf(draft.value));
  };
  return (
    <form onSubmit={submit} noValidate aria-label={say.addOne}>
      <FileIntake onRead={(entry) => draft.set(() => entry)} />
      <div className="h-5" />
      <EntryForm
        key={draft.value.key}
        entry={draft.value}
        number={null}
        refusals={add.refusals}
        onChange={(change) => {
          draft.set((before) => ({ ...before, ...change }));
          add.forget(Object.keys(change));
        }}
        onRemove={null}
      />
      <div className="flex flex-wrap items-center gap-3 border-t border-ink pt-5">
        <Button type="submit" kind="press" isBusy={add.isPending}>
          {add.isPending ? say.comparing : say.add}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {say.later}
        </Button>
        <RefusalSummary sentence={add.sentence} places={Object.keys(add.refusals).length} />
      </div>
    </form>
  );
}
