/** Asking for a second check, and making it. */
import { useMutation } from "@tanstack/react-query";
import type { RulingDraft } from "@variorum/server/contract";
import { useToasts } from "../../../components/ui/use-toasts.ts";
import { call } from "../../../lib/api.ts";
import { useSentenceOf } from "../../../lib/error-sentence.ts";
import { useActor } from "../../../lib/profile/actor.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useRuledRows } from "../ruled-rows.ts";
import { useUndo } from "./use-rule.ts";

export function useRequestCheck(storyId: string, utteranceId: string) {
  const { act } = useActor();
  const say = useStrings(review);
  const sentenceOf = useSentenceOf();
  const toasts = useToasts();
  const rows = useRuledRows(storyId);
  const undo = useUndo(storyId, utteranceId);
  return useMutation({
    mutationFn: (rulingId: string) =>
      act(() => call("requestCheck", { params: { storyId, utteranceId }, body: { rulingId } })),
    onSuccess: ({ eventId }) => {
      toasts.offerUndo(say.check.askedFor, () => undo.mutate(eventId));
      return rows.refresh();
    },
    onError: (error) => toasts.complain(sentenceOf(error)),
  });
}

/** What it is about follows from the ruling that is checked. */
export function useMakeCheck(storyId: string, utteranceId: string) {
  const { act } = useActor();
  const say = useStrings(review);
  const sentenceOf = useSentenceOf();
  const toasts = useToasts();
  const rows = useRuledRows(storyId);
  const undo = useUndo(storyId, utteranceId);
  return useMutation({
    mutationFn: ({ checkId, draft }: { checkId: string; draft: RulingDraft }) => {
      const { articleId: _, claimId: __, ...body } = draft;
      return act(() => call("makeCheck", { params: { storyId, utteranceId, checkId }, body }));
    },
    onSuccess: ({ state, eventId }) => {
      const told = state.state === "agrees" ? say.check.agreed : say.check.differed;
      toasts.offerUndo(told, () => undo.mutate(eventId));
      return rows.refresh();
    },
    onError: (error) => toasts.complain(say.notSaved(sentenceOf(error))),
  });
}
