import { useMutation } from "@tanstack/react-query";
import type { ClaimDraft } from "@variorum/server/contract";
import { useToasts } from "../../../components/ui/use-toasts.ts";
import { call } from "../../../lib/api.ts";
import { useSentenceOf } from "../../../lib/error-sentence.ts";
import { useActor } from "../../../lib/profile/actor.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useRuledRows } from "../ruled-rows.ts";
import { useUndo } from "./use-rule.ts";

/** Makes and drops further claims of an utterance; both can be taken back. */
export function useClaims(storyId: string, utteranceId: string) {
  const { act } = useActor();
  const say = useStrings(review).claim;
  const sentenceOf = useSentenceOf();
  const toasts = useToasts();
  const rows = useRuledRows(storyId);
  const undo = useUndo(storyId, utteranceId);
  const params = { storyId, utteranceId };
  const onError = (error: Error) => toasts.complain(sentenceOf(error));
  const done = (message: string, eventId: string) => {
    toasts.offerUndo(message, () => undo.mutate(eventId));
    return rows.refresh();
  };
  const add = useMutation({
    mutationFn: (body: ClaimDraft) => act(() => call("addClaim", { params, body })),
    onSuccess: ({ state, eventId }) => done(say.made(state.text), eventId),
    onError,
  });
  const remove = useMutation({
    mutationFn: (claimId: string) => act(() => call("removeClaim", { params: { ...params, claimId } })),
    onSuccess: ({ eventId }) => done(say.dropped, eventId),
    onError,
  });
  return { add, remove };
}
