/**
 * Saving, reopening and withdrawing. The act outlives the form: an editor who
 * has gone on to the next statement still hears whether it was saved, and can
 * take it back.
 */

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type RulingDraft, type UtteranceDetail, utteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { useToasts } from "../../../components/ui/use-toasts.ts";
import { ApiError, call } from "../../../lib/api.ts";
import { useSentenceOf } from "../../../lib/error-sentence.ts";
import { useActor } from "../../../lib/profile/actor.ts";
import { marks } from "../../../strings/en/marks.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useRuledRows } from "../ruled-rows.ts";
import { utteranceQueries } from "../utterances.queries.ts";
import { nameOf } from "./subject.ts";

export function useRule(storyId: string, utterance: UtteranceDetail) {
  const { act } = useActor();
  const say = useStrings(review);
  const sentenceOf = useSentenceOf();
  const { verdicts } = useStrings(marks);
  const toasts = useToasts();
  const queryClient = useQueryClient();
  const rows = useRuledRows(storyId);
  const undo = useUndo(storyId, utterance.id);
  const detail = utteranceQueries.detail(storyId, utterance.id);

  return useMutation({
    mutationFn: (body: RulingDraft) =>
      act(() =>
        call("addRuling", {
          params: { storyId, utteranceId: utterance.id },
          body,
          ifMatch: utterance.version,
        }),
      ),
    onSuccess: ({ ruling, eventId, version }) => {
      const ruled = queryClient.setQueryData(detail.queryKey, (held) =>
        withRuling(held ?? utterance, ruling, version),
      );
      if (ruled) rows.show(ruled);
      const deed = ruling.verdict === "open" ? say.reopened : verdicts[ruling.verdict];
      toasts.offerUndo(toldOf(deed, utterance, ruling, say), () => undo.mutate(eventId));
      void rows.refresh();
    },
    onError: (error) => {
      if (error instanceof ApiError && error.code === "ruling.stale") {
        const current = utteranceDetail.safeParse(error.current);
        if (current.success) {
          queryClient.setQueryData(detail.queryKey, current.data);
          rows.show(current.data);
        } else void queryClient.invalidateQueries({ queryKey: detail.queryKey });
      } else {
        toasts.complain(say.notSaved(sentenceOf(error)));
      }
    },
  });
}

/** Takes an act back; taking a withdrawal back restores the ruling. */
export function useUndo(storyId: string, utteranceId: string) {
  const { act } = useActor();
  const say = useStrings(review);
  const sentenceOf = useSentenceOf();
  const toasts = useToasts();
  const queryClient = useQueryClient();
  const rows = useRuledRows(storyId);
  const undo = useMutation({
    mutationFn: (eventId: string) => act(() => call("undoEvent", { params: { storyId, eventId } })),
    onMutate: () => ({ end: toasts.beginAct() }),
    onSettled: (_event, _error, _eventId, begun) => begun?.end(),
    onSuccess: async (event) => {
      if (event.undoable) toasts.offerUndo(say.withdrawn, () => undo.mutate(event.id), { isWayBack: true });
      else toasts.say(say.takenBack);
      const fresh = { ...utteranceQueries.detail(storyId, utteranceId), staleTime: 0 };
      rows.show(await queryClient.fetchQuery(fresh));
      await rows.refresh();
    },
    onError: (error) => toasts.complain(sentenceOf(error)),
  });
  return undo;
}

/** The ruling stands at once where it was made; the lists follow when they are fetched. */
function withRuling(held: UtteranceDetail, ruling: Ruling, version: number): UtteranceDetail {
  if (held.version >= version) return held;
  const isStatement = ruling.articleId === null && ruling.claimId === null;
  return {
    ...held,
    version,
    verdict: isStatement ? ruling.verdict : held.verdict,
    rulings: [...held.rulings, ruling],
    witnesses: held.witnesses.map((witness) =>
      ruling.claimId === null && witness.articleId === ruling.articleId
        ? { ...witness, verdict: ruling.verdict }
        : witness,
    ),
    claims: held.claims.map((claim) =>
      ruling.articleId === null && claim.id === ruling.claimId
        ? { ...claim, verdict: ruling.verdict }
        : claim,
    ),
  };
}

function toldOf(
  deed: string,
  utterance: UtteranceDetail,
  ruling: Ruling,
  say: typeof review.strings,
): string {
  const name = nameOf(utterance, ruling, say.claimNumber);
  const words = utterance.gist.length > 60 ? `${utterance.gist.slice(0, 59)}…` : utterance.gist;
  return name ? say.doneOn(deed, words, name) : say.done(deed, words);
}
