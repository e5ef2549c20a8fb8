/**
 * Around what can be corrected: asks what has to be asked, shows the outcome
 * at once, and where somebody else was quicker, lays both versions side by
 * side. An answer that was refused comes back as it was given.
 */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type CorrectionDraft, type UtteranceDetail, utteranceSummary } from "@variorum/server/contract";
import type { Difference } from "@variorum/server/domain";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { speakerQueries } from "../../lib/correcting/speakers.queries.ts";
import { isStale, useCorrect } from "../../lib/correcting/use-correct.ts";
import { sentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { correctionActs } from "./correction-acts.ts";
import { counted } from "./counted.ts";
import type { Act, Conflict, Question } from "./question.ts";

const QuestionDialog = lazy(async () => ({ default: (await import("./QuestionDialog.tsx")).QuestionDialog }));
const ConflictDialog = lazy(async () => ({ default: (await import("./ConflictDialog.tsx")).ConflictDialog }));

/** More in one act the server refuses, and an editor could not look through. */
const MOST_AT_ONCE = 200;

export interface CorrectionsDeskProps {
  storyId: string;
  /** Shows what a correction will bring before it has; answers how to take that back. */
  foretell: (drafts: readonly CorrectionDraft[]) => () => void;
  /** To the statement that has come of an act. */
  onLeadOn: (utteranceId: string) => void;
  children: (acts: Acts) => ReactNode;
}

type Acts = ReturnType<typeof correctionActs> & {
  bringBack: (utterance: UtteranceDetail, difference: Difference) => void;
};

export function CorrectionsDesk({ storyId, foretell, onLeadOn, children }: CorrectionsDeskProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { complain } = useToasts();
  const queryClient = useQueryClient();
  const correct = useCorrect(storyId);
  const bringBack = useBringBack(storyId);

  const ask = (next: Question) => {
    setQuestion(next);
    setAsking(true);
  };
  const send = (act: Act, { onRefused = () => {}, anyway = false } = {}) => {
    const { corrections, done, of } = act;
    if (corrections.length > MOST_AT_ONCE) {
      complain(
        `That is ${counted(corrections.length, "correction")}: choose ${MOST_AT_ONCE} or fewer at a time.`,
      );
      return onRefused();
    }
    correct.mutate(
      {
        corrections,
        done,
        seen: anyway ? {} : Object.fromEntries(of.map(({ id, version }) => [id, version])),
        foretell: () => foretell(corrections),
      },
      {
        onSuccess: ({ state }) => {
          const [first] = state.utteranceIds;
          if (act.leadsOn && first) onLeadOn(first);
        },
        onError: (error) => {
          const now = isStale(error) ? utteranceSummary.array().safeParse(error.current) : null;
          if (now?.success) setConflict({ act, now: now.data });
          else onRefused();
        },
      },
    );
  };
  const answer = async (asked: Question, value: string, make: () => Promise<Act> | Act) => {
    setAsking(false);
    const askAgain = () => ask({ ...asked, value });
    try {
      send(await make(), { onRefused: askAgain });
    } catch (error) {
      complain(sentenceOf(error));
      askAgain();
    }
  };
  const speakers = () => queryClient.fetchQuery(speakerQueries.list(storyId));

  return (
    <>
      {children({ ...correctionActs(storyId, ask, send), bringBack })}
      <Suspense>
        {question ? (
          <QuestionDialog
            storyId={storyId}
            question={question}
            open={isAsking}
            onClose={() => setAsking(false)}
            onAnswer={(value, target) =>
              answer(question, value, async () => {
                if (question.kind === "sure") return question.answer();
                if (question.kind === "speaker") return question.answer(value, await speakers());
                if (question.kind !== "statement") return question.answer(value);
                if (!target) throw new Error("a statement was asked for");
                return question.answer(target);
              })
            }
          />
        ) : null}
        {conflict ? (
          <ConflictDialog
            conflict={conflict}
            onLeave={() => setConflict(null)}
            onAnyway={() => {
              setConflict(null);
              send(conflict.act, { anyway: true });
            }}
          />
        ) : null}
      </Suspense>
    </>
  );
}

/** Undoes the act that a difference was dismissed in, with all that was dismissed together with it. */
function useBringBack(storyId: string) {
  const { act } = useActor();
  const { complain } = useToasts();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  const { mutate } = useMutation({
    mutationFn: async (correctionId: string) => {
      const { items } = await call("listCorrections", { params: { storyId }, query: { limit: 500 } });
      const eventId = items.find(({ id }) => id === correctionId)?.eventId;
      if (!eventId) throw new Error("It was brought back already, or long ago: look in the history.");
      const together = items.filter((each) => each.eventId === eventId).length;
      const event = await act(() => call("undoEvent", { params: { storyId, eventId } }));
      return { eventId: event.id, together };
    },
    onSuccess: ({ eventId, together }) =>
      offerUndo({
        storyId,
        eventId,
        done:
          together === 1
            ? "Difference brought back."
            : `Brought back all ${together} that were dismissed together.`,
      }),
    onError: (error) => complain(sentenceOf(error)),
    onSettled: () => void refresh(storyId),
  });
  return (_utterance: UtteranceDetail, { dismissed }: Difference) => {
    if (dismissed) mutate(dismissed.correctionId);
  };
}
