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
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { correcting } from "../../strings/en/correcting.ts";
import { marks } from "../../strings/en/marks.ts";
import { tellings } from "../../strings/en/tellings.ts";
import { useLocale, useStrings } from "../../strings/use-strings.ts";
import { correctionActs } from "./correction-acts.ts";
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
  const say = useStrings(correcting);
  const { typesWithin } = useStrings(marks);
  const { told } = useStrings(tellings);
  const most = new Intl.NumberFormat(useLocale()).format(MOST_AT_ONCE);
  const sentenceOf = useSentenceOf();
  const queryClient = useQueryClient();
  const correct = useCorrect(storyId);
  const bringBack = useBringBack(storyId);

  const ask = (next: Question) => {
    setQuestion(next);
    setAsking(true);
  };
  const send = (act: Act, { onRefused = () => {}, anyway = false } = {}) => {
    const { corrections, matching, done, of } = act;
    if (corrections.length > MOST_AT_ONCE) {
      complain(say.tooMany(corrections.length, most));
      return onRefused();
    }
    correct.mutate(
      {
        corrections,
        ...(matching ? { matching } : {}),
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
          // What a filter lets through was not looked at one by one: there is no version to lay beside.
          if (isStale(error) && matching) complain(sentenceOf(error));
          if (now?.success && !matching) setConflict({ act, now: now.data });
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
      {children({ ...correctionActs({ storyId, ask, send, say, typesWithin, told }), bringBack })}
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

/** One difference alone, be it dismissed together with others; its act undoes them all. */
function useBringBack(storyId: string) {
  const { act } = useActor();
  const { complain } = useToasts();
  const say = useStrings(correcting);
  const sentenceOf = useSentenceOf();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  const { mutate } = useMutation({
    mutationFn: (correctionId: string) =>
      act(() => call("takeBackCorrection", { params: { storyId, correctionId } })),
    onSuccess: ({ eventId }) => offerUndo({ storyId, eventId, done: say.broughtBack }),
    onError: (error) => complain(sentenceOf(error)),
    onSettled: () => void refresh(storyId),
  });
  return (_utterance: UtteranceDetail, { dismissed }: Difference) => {
    if (dismissed) mutate(dismissed.correctionId);
  };
}
