import { useMutation } from "@tanstack/react-query";
import type { StoryEvent } from "@variorum/server/contract";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { history } from "../../strings/en/history.ts";
import { useStrings } from "../../strings/use-strings.ts";

/** Undoes an act however long ago, by appending its reverse. */
export function useUndoEvent(storyId: string, event: StoryEvent) {
  const { undone } = useStrings(history);
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const { say, complain } = useToasts();
  const refresh = useStoryRefresh();
  const { mutate, isPending } = useMutation({
    mutationFn: () => act(() => call("undoEvent", { params: { storyId, eventId: event.id } })),
    onSuccess: () => say(undone),
    onError: (error) => complain(sentenceOf(error)),
    onSettled: () => refresh(storyId),
  });
  return { go: () => mutate(), isPending };
}
