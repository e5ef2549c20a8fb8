/** Undoes what was done on the tour, one event after the other, newest first. */
import { useMutation } from "@tanstack/react-query";
import type { StoryEvent } from "@variorum/server/contract";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { tour } from "../../strings/en/tour.tsx";
import { useStrings } from "../../strings/use-strings.ts";

export function useTakeBack(storyId: string, onDone: () => void) {
  const { act } = useActor();
  const say = useStrings(tour);
  const sentenceOf = useSentenceOf();
  const { say: announce, complain } = useToasts();
  const refresh = useStoryRefresh();
  return useMutation({
    mutationFn: async (deeds: readonly StoryEvent[]) => {
      for (const { id: eventId } of deeds) {
        await act(() => call("undoEvent", { params: { storyId, eventId } }));
      }
    },
    onSuccess: () => {
      announce(say.asFound);
      onDone();
    },
    onError: (error) => complain(sentenceOf(error)),
    onSettled: () => refresh(storyId),
  });
}
