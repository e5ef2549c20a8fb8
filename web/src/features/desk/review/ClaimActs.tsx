/** A second claim where the statement holds two that can be right and wrong apart. */
import type { UtteranceDetail } from "@variorum/server/contract";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../../components/ui/Button.tsx";
import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useClaims } from "./use-claims.ts";

// Dialogs weigh much, and the desk's first load is measured.
const ClaimDialog = lazy(async () => ({ default: (await import("./ClaimDialog.tsx")).ClaimDialog }));

export function ClaimActs({
  storyId,
  utterance,
  claimId,
  onMade,
  onDropped,
}: {
  storyId: string;
  utterance: UtteranceDetail;
  /** The claim that is being ruled on. */
  claimId: string | null;
  onMade: (claimId: string) => void;
  onDropped: () => void;
}) {
  const say = useStrings(review).claim;
  const [isOpen, setOpen] = useState(false);
  const { add, remove } = useClaims(storyId, utterance.id);
  const claim = utterance.claims.find(({ id }) => id === claimId);
  const isRuledOn = utterance.rulings.some((ruling) => ruling.claimId === claimId);
  return (
    <div className="mt-1.5">
      {claim ? (
        <blockquote className="mb-1 font-serif text-[1.0625rem] leading-snug">
          {say.quoted(claim.text)}
        </blockquote>
      ) : null}
      {claim && !isRuledOn ? (
        <Button
          size="sm"
          kind="quiet"
          className="-ml-2"
          isBusy={remove.isPending}
          onClick={() => remove.mutate(claim.id, { onSuccess: onDropped })}
        >
          {say.drop}
        </Button>
      ) : null}
      {claim || utterance.isOrphan ? null : (
        <Button size="sm" kind="quiet" className="-ml-2" onClick={() => setOpen(true)}>
          {say.second}
        </Button>
      )}
      {isOpen ? (
        <Suspense>
          <ClaimDialog
            utterance={utterance}
            isBusy={add.isPending}
            onMake={(draft) =>
              add.mutate(draft, {
                onSuccess: ({ state }) => {
                  setOpen(false);
                  onMade(state.id);
                },
              })
            }
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
