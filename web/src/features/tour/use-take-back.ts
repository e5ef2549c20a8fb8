/** Undoes what was done on the tour, one event after the other, newest first. */
import { useMutation } from "@tanstack/react-query";
import type { StoryEvent } from "@variorum/server/contract";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";

export function useTakeBack(storyId: string, onDone: () => void) {
  const { act } = useActor();
  const { say, complain } = useToasts();
  const refresh = useStoryRefresh();
  return useMutation({
    mutationFn: async (deeds: readonly StoryEvent[]) => {
      for (const { id: eventId } of deeds) {
        await act(() => call("undoEvent", { params: { storyId, eventId } }));
      }
    },
    onSuccess: () => {
      say("The sample story is as you found it.");
      onDone();
    },
    onError: (error) => complain(sentenceOf(error)),
    onSettled: () => refresh(storyId),
  });
}
