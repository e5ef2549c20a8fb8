/** The title, changed where it stands: Enter keeps, Esc lets be. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { IconButton } from "../../components/ui/IconButton.tsx";
import { TextInput } from "../../components/ui/TextInput.tsx";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { story as strings } from "../../strings/en/story.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { storyQueries } from "./stories.queries.ts";

export function StoryTitle({ storyId, title }: { storyId: string; title: string | undefined }) {
  const say = useStrings(strings);
  const [draft, setDraft] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const rename = useRename(storyId);

  const close = () => {
    setDraft(null);
    // The field is gone with the next paint; the focus goes back to where it came from.
    requestAnimationFrame(() => pencil.current?.focus());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = (draft ?? "").trim();
    if (next !== "" && next !== title) rename.mutate(next);
    close();
  };

  if (draft !== null) {
    return (
      <form onSubmit={submit} className="flex min-w-0 flex-1 basis-80 items-center gap-2">
        <TextInput
          aria-label={say.title}
          autoFocus
          maxLength={300}
          value={draft}
          onValueChange={setDraft}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            close();
          }}
          className="font-serif text-lg"
        />
        <Button type="submit" kind="press">
          {say.keep}
        </Button>
        <Button kind="quiet" onClick={close}>
          {say.cancel}
        </Button>
      </form>
    );
  }
  return (
    <div className="flex min-h-9 min-w-0 items-center gap-1">
      <h1 className="line-clamp-2 font-serif text-[1.3125rem] leading-snug">
        {rename.isPending ? rename.variables : (title ?? <span className="text-muted">{say.opening}</span>)}
      </h1>
      {title === undefined ? null : (
        <IconButton
          ref={pencil}
          size="sm"
          label={say.changeTitle}
          icon={<Pencil aria-hidden />}
          onClick={() => setDraft(title)}
        />
      )}
    </div>
  );
}

function useRename(storyId: string) {
  const { renamed } = useStrings(strings);
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const { complain } = useToasts();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (title: string) => act(() => call("changeStory", { params: { storyId }, body: { title } })),
    onSuccess: ({ state, eventId }) => {
      queryClient.setQueryData(storyQueries.detail(storyId).queryKey, state);
      offerUndo({ storyId, eventId, done: renamed });
      return refresh(storyId);
    },
    onError: (error) => complain(sentenceOf(error)),
  });
}
