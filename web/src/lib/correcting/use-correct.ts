/**
 * Puts something of the analysis right: what was asked for stands at once,
 * the message offers the way back, and everything of the story is fetched
 * again, for after a correction all of its analysis is new.
 */
import { useMutation } from "@tanstack/react-query";
import type { CorrectionDraft, MatchingDraft } from "@variorum/server/contract";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { acts } from "../../strings/en/acts.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { ApiError, call } from "../api.ts";
import { useSentenceOf } from "../error-sentence.ts";
import { useActor } from "../profile/actor.ts";
import { useStoryRefresh } from "../story-key.ts";
import { useUndo } from "../use-undo.ts";

export interface CorrectingAct {
  /** Made together, in one act. */
  readonly corrections: readonly CorrectionDraft[];
  /** In their place: one for all that a filter lets through. */
  readonly matching?: MatchingDraft;
  /** What was done, as the message says it: "Quotation added." */
  readonly done: string;
  /** Versions of the utterances as the editor saw them; refused where one has moved on. */
  readonly seen?: Readonly<Record<string, number>>;
  /** Shows the outcome before the server has answered; answers how to take that back. */
  readonly foretell?: () => () => void;
}

export function useCorrect(storyId: string) {
  const { notDone } = useStrings(acts);
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const { complain, beginAct } = useToasts();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  return useMutation({
    mutationFn: ({ corrections, matching, seen = {} }: CorrectingAct) =>
      act(() =>
        matching
          ? call("correctMatching", { params: { storyId }, body: matching })
          : call("addCorrections", { params: { storyId }, body: { corrections: [...corrections], seen } }),
      ),
    onMutate: ({ foretell }) => ({ restore: foretell?.(), end: beginAct() }),
    onSuccess: ({ eventId }, { done }) => offerUndo({ storyId, eventId, done }),
    onError: (error, _act, begun) => {
      begun?.restore?.();
      if (!isStale(error)) complain(notDone(sentenceOf(error)));
    },
    onSettled: (_answer, _error, _act, begun) => {
      begun?.end();
      void refresh(storyId);
    },
  });
}

/** Somebody changed meanwhile what the act speaks of. */
export function isStale(error: unknown): error is ApiError {
  return error instanceof ApiError && error.code === "correction.stale";
}
