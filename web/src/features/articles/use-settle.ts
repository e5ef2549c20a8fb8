/** Says what became of a lost quotation: gone, or found again, which is a correction. */
import { useMutation } from "@tanstack/react-query";
import type { ListedLoss } from "@variorum/server/contract";
import type { Span } from "@variorum/server/domain";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { texts } from "../../strings/en/texts.ts";
import { useStrings } from "../../strings/use-strings.ts";

export interface Settling {
  readonly loss: ListedLoss;
  /** Where its words stand now; null: nowhere. */
  readonly place: Span | null;
}

export function useSettle(storyId: string, articleId: string, onDone: () => void) {
  const say = useStrings(texts);
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const { complain } = useToasts();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  return useMutation({
    mutationFn: ({ loss, place }: Settling) =>
      act(() =>
        call("settleLoss", {
          params: { storyId, articleId, lossId: loss.id },
          body: { foundAt: place ? [place] : null },
        }),
      ),
    onSuccess: ({ eventId }, { place }) => {
      onDone();
      offerUndo({
        storyId,
        eventId,
        done: place ? say.found : say.gone,
      });
    },
    onError: (error) => complain(say.notDone(sentenceOf(error))),
    onSettled: () => refresh(storyId),
  });
}
