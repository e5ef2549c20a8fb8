/** Every ruling on the statement, its claims and its readings, newest first. */

import { useQueryClient } from "@tanstack/react-query";
import type { UtteranceDetail } from "@variorum/server/contract";
import type { Ruling } from "@variorum/server/domain";
import { useToasts } from "../../../components/ui/use-toasts.ts";
import { useSentenceOf } from "../../../lib/error-sentence.ts";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { utteranceQueries } from "../utterances.queries.ts";
import { RulingEntry } from "./RulingEntry.tsx";
import { eventOf } from "./ruling-event.ts";
import { nameOf, standingOn } from "./subject.ts";
import { useRequestCheck } from "./use-check.ts";
import { useUndo } from "./use-rule.ts";

export function RulingHistory({ storyId, utterance }: { storyId: string; utterance: UtteranceDetail }) {
  const say = useStrings(review);
  const sentenceOf = useSentenceOf();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const undo = useUndo(storyId, utterance.id);
  const requestCheck = useRequestCheck(storyId, utterance.id);
  const newestFirst = utterance.rulings.toReversed();

  const withdraw = async (ruling: Ruling) => {
    try {
      const events = await queryClient.fetchQuery({
        ...utteranceQueries.events(storyId, utterance.id),
        staleTime: 0,
      });
      const event = eventOf(events.items, ruling.id);
      if (event) undo.mutate(event.id);
      else toasts.complain(say.alreadyTakenBack);
    } catch (error) {
      toasts.complain(sentenceOf(error));
    }
  };

  if (newestFirst.length === 0) return <p className="text-sm text-muted">{say.noRuling}</p>;
  return (
    <ol>
      {newestFirst.map((ruling) => {
        const check = utterance.secondChecks.findLast(({ rulingId }) => rulingId === ruling.id) ?? null;
        const isStanding = standingOn(utterance, ruling)?.id === ruling.id && ruling.verdict !== "open";
        return (
          <RulingEntry
            key={ruling.id}
            storyId={storyId}
            ruling={ruling}
            about={nameOf(utterance, ruling, say.claimNumber)}
            check={check}
            onWithdraw={() => withdraw(ruling)}
            onAskForCheck={isStanding && !check ? () => requestCheck.mutate(ruling.id) : null}
          />
        );
      })}
    </ol>
  );
}
