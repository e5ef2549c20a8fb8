/** Asking for a second check, and making it. */
import { useMutation } from "@tanstack/react-query";
import type { RulingDraft } from "@variorum/server/contract";
import { useToasts } from "../../../components/ui/use-toasts.ts";
import { call } from "../../../lib/api.ts";
import { sentenceOf } from "../../../lib/error-sentence.ts";
import { useActor } from "../../../lib/profile/actor.ts";
import { useRuledRows } from "../ruled-rows.ts";
import { useUndo } from "./use-rule.ts";

export function useRequestCheck(storyId: string, utteranceId: string) {
  const { act } = useActor();
  const toasts = useToasts();
  const rows = useRuledRows(storyId);
  const undo = useUndo(storyId, utteranceId);
  return useMutation({
    mutationFn: (rulingId: string) =>
      act(() => call("requestCheck", { params: { storyId, utteranceId }, body: { rulingId } })),
    onSuccess: ({ eventId }) => {
      toasts.offerUndo("Asked for a second check. Nobody sees your ruling before it is made.", () =>
        undo.mutate(eventId),
      );
      return rows.refresh();
    },
    onError: (error) => toasts.complain(sentenceOf(error)),
  });
}

/** What it is about follows from the ruling that is checked. */
export function useMakeCheck(storyId: string, utteranceId: string) {
  const { act } = useActor();
  const toasts = useToasts();
  const rows = useRuledRows(storyId);
  const undo = useUndo(storyId, utteranceId);
  return useMutation({
    mutationFn: ({ checkId, draft }: { checkId: string; draft: RulingDraft }) => {
      const { articleId: _, claimId: __, ...body } = draft;
      return act(() => call("makeCheck", { params: { storyId, utteranceId, checkId }, body }));
    },
    onSuccess: ({ state, eventId }) => {
      const told = state.state === "agrees" ? "You both came to one verdict." : "You two differ.";
      toasts.offerUndo(`Checked. ${told}`, () => undo.mutate(eventId));
      return rows.refresh();
    },
    onError: (error) => toasts.complain(`Not saved. ${sentenceOf(error)} What you wrote is kept.`),
  });
}
