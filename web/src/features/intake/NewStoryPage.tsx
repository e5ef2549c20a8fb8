/** A new story: its title and the outlets' articles, pasted or out of files. Nothing is lost on a reload. */
import type { StoryDraft } from "@variorum/server/contract";
import { Plus } from "lucide-react";
import { type FormEvent, memo, useCallback, useRef, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import { call } from "../../lib/api.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { type Draft, useShelvedDraft } from "../../lib/use-draft.ts";
import { intake } from "../../strings/en/intake.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { EntryForm } from "./EntryForm.tsx";
import { type Entry, emptyEntry, type Refusals, refusalsWithin } from "./entry.ts";
import { FileIntake } from "./FileIntake.tsx";
import { bodyOf, emptyStory, type NewStory, withChange, withEntry, withoutEntry } from "./new-story.ts";
import { RefusalSummary } from "./RefusalSummary.tsx";
import { storyShelf } from "./story-shelf.ts";
import { type Sending, useSending } from "./use-sending.ts";

export function NewStoryPage({ onOpened }: { onOpened: (storyId: string) => void }) {
  const say = useStrings(intake);
  const [empty] = useState(emptyStory);
  const [shelf] = useState(storyShelf);
  const draft = useShelvedDraft(shelf, empty);
  const story = draft.value;
  const form = useRef<HTMLFormElement>(null);
  const refresh = useStoryRefresh();
  const sending = useSending({
    route: "addStory",
    send: (body: StoryDraft) => call("addStory", { body }),
    onSent: async ({ state }) => {
      await refresh(state.id);
      draft.clear();
      onOpened(state.id);
    },
  });

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!sending.submit(bodyOf(story))) focusFirstRefusal(form.current);
  };
  const { set } = draft;
  const { forget } = sending;
  /** Which article is which changes: refusals are told by place, so they go. */
  const rearrange = useCallback(
    (change: (before: NewStory) => NewStory) => {
      set(change);
      forget(["articles"]);
    },
    [set, forget],
  );

  return (
    <form ref={form} onSubmit={send} noValidate className="mx-auto w-full max-w-6xl px-4 pt-10 pb-24 sm:px-8">
      <title>{say.page}</title>
      <h1 className="font-serif text-4xl leading-tight">{say.newStory}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{say.intro}</p>
      <div className="mt-7 mb-7 grid items-end gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_auto]">
        <Field label={say.storyTitle} error={sending.refusals.title}>
          <TextInput
            value={story.title}
            onValueChange={(title) => {
              set((before) => ({ ...before, title }));
              forget(["title"]);
            }}
            className="h-11 font-serif text-lg"
          />
        </Field>
        <FileIntake onRead={(entry) => rearrange((before) => withEntry(before, entry))} />
      </div>
      {story.entries.map((entry, index) => (
        <OneOfSeveral
          key={entry.key}
          entry={entry}
          index={index}
          isAlone={story.entries.length === 1}
          refusals={sending.refusals}
          set={set}
          forget={forget}
          rearrange={rearrange}
        />
      ))}
      <Button onClick={() => set((before) => ({ ...before, entries: [...before.entries, emptyEntry()] }))}>
        <Plus aria-hidden className="size-4" />
        {say.another}
      </Button>
      <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-ink pt-5">
        <Button type="submit" kind="press" isBusy={sending.isPending}>
          {sending.isPending ? say.reading : say.openStory}
        </Button>
        <RefusalSummary sentence={sending.sentence} places={Object.keys(sending.refusals).length} />
        <p className="ml-auto text-sm text-muted">{draft.isKept ? say.isKept : say.notKept}</p>
      </div>
    </form>
  );
}

/** Drawn anew when it is written in, not when another is: together they may hold a megabyte. */
const OneOfSeveral = memo(function OneOfSeveral({
  entry,
  index,
  isAlone,
  refusals,
  set,
  forget,
  rearrange,
}: {
  entry: Entry;
  index: number;
  isAlone: boolean;
  /** Of the whole story. */
  refusals: Refusals;
  set: Draft<NewStory>["set"];
  forget: Sending<StoryDraft>["forget"];
  rearrange: Draft<NewStory>["set"];
}) {
  const { key } = entry;
  return (
    <EntryForm
      entry={entry}
      number={index + 1}
      refusals={refusalsWithin(refusals, `articles.${index}.`)}
      onChange={(change) => {
        set((before) => withChange(before, key, change));
        forget(Object.keys(change).map((name) => `articles.${index}.${name}`));
      }}
      onRemove={isAlone ? null : () => rearrange((before) => withoutEntry(before, key))}
    />
  );
});

/** After the next paint, when the refusals stand at their fields. */
function focusFirstRefusal(form: HTMLFormElement | null) {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}
