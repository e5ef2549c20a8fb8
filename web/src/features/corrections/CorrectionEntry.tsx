/** One act: who, when, what it put right, whether that still finds its place, and the way back. */
import { useMutation } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { Link } from "react-router";
import { Button } from "../../components/ui/Button.tsx";
import { useToasts } from "../../components/ui/use-toasts.ts";
import { call } from "../../lib/api.ts";
import { useDates } from "../../lib/dates.ts";
import { useSentenceOf } from "../../lib/error-sentence.ts";
import { useActor } from "../../lib/profile/actor.ts";
import { useCorrectionSentence, useKnownSentence } from "../../lib/server-sentence.ts";
import { useStoryRefresh } from "../../lib/story-key.ts";
import { useUndo } from "../../lib/use-undo.ts";
import { corrections } from "../../strings/en/corrections.ts";
import { useStrings } from "../../strings/use-strings.ts";
import type { Made } from "./acts-of.ts";

/** Of many made together, so many are shown at once. */
const SHOWN = 4;

export function CorrectionEntry({ storyId, made }: { storyId: string; made: Made }) {
  const [{ actor, at, eventId }] = made;
  const say = useStrings(corrections);
  const { localDay, localTime } = useDates();
  const first = useCorrectionSentence()(made[0]);
  const undo = useTakeBack(storyId, () => call("undoEvent", { params: { storyId, eventId } }));
  const isOneOfMany = made.length > 1;
  const rest = made.slice(SHOWN);
  return (
    <li className="grid grid-cols-[1fr_auto] items-start gap-x-4 py-4">
      <div className="min-w-0">
        <ul>
          {made.slice(0, SHOWN).map((correction) => (
            <Line key={correction.id} storyId={storyId} correction={correction} isOneOfMany={isOneOfMany} />
          ))}
        </ul>
        {rest.length > 0 ? (
          <details className="mt-1">
            <summary className="min-h-8 cursor-pointer text-sm text-muted">{say.more(rest.length)}</summary>
            <ul>
              {rest.map((correction) => (
                <Line key={correction.id} storyId={storyId} correction={correction} isOneOfMany />
              ))}
            </ul>
          </details>
        ) : null}
        <p className="mt-1 text-sm text-muted">
          {actor.name}, <time dateTime={at}>{`${localDay(at)}, ${localTime(at)}`}</time>
          {made.length > 1 ? ` · ${say.inOne(made.length)}` : ""}
        </p>
      </div>
      <Button kind="quiet" size="sm" isBusy={undo.isPending} onClick={() => undo.mutate()}>
        <Undo2 aria-hidden className="size-4" />
        {isOneOfMany ? say.undoAll(made.length) : say.undo}
        <span className="sr-only">
          : <span lang={first.lang}>{first.words}</span>
        </span>
      </Button>
    </li>
  );
}

function Line({
  storyId,
  correction,
  isOneOfMany,
}: {
  storyId: string;
  correction: Made[number];
  isOneOfMany: boolean;
}) {
  const { id, applies, why, utteranceIds } = correction;
  const { words, lang } = useCorrectionSentence()(correction);
  // Words of an article keep their case.
  const look = `inline-block ${/^\p{L}/u.test(words) ? "first-letter:uppercase" : ""}`;
  const reason = useKnownSentence()(why ?? "");
  const say = useStrings(corrections);
  const takeBack = useTakeBack(storyId, async () => {
    const { eventId } = await call("takeBackCorrection", { params: { storyId, correctionId: id } });
    return { id: eventId };
  });
  const [utteranceId] = utteranceIds;
  return (
    <li className={`wrap-anywhere ${applies ? "" : "border-l-2 border-rule-strong pl-3 text-muted"}`}>
      {utteranceId ? (
        <Link
          to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`}
          lang={lang}
          className={`${look} underline decoration-rule underline-offset-4 hover:decoration-ink`}
        >
          {words}
        </Link>
      ) : (
        <span lang={lang} className={look}>
          {words}
        </span>
      )}
      {isOneOfMany ? (
        <Button
          kind="quiet"
          size="sm"
          className="ml-2"
          isBusy={takeBack.isPending}
          onClick={() => takeBack.mutate()}
        >
          {say.undoThis}
          <span className="sr-only">
            : <span lang={lang}>{words}</span>
          </span>
        </Button>
      ) : null}
      {applies ? null : (
        <p className="text-sm">
          {say.waits} <span lang={reason.lang}>{reason.words}</span>
        </p>
      )}
    </li>
  );
}

/** Answers the event that brings it back. */
function useTakeBack(storyId: string, work: () => Promise<{ readonly id: string }>) {
  const { act } = useActor();
  const { complain } = useToasts();
  const say = useStrings(corrections);
  const sentenceOf = useSentenceOf();
  const offerUndo = useUndo();
  const refresh = useStoryRefresh();
  return useMutation({
    mutationFn: () => act(work),
    onSuccess: (event) => offerUndo({ storyId, eventId: event.id, done: say.takenBack }),
    onError: (error) => complain(sentenceOf(error)),
    onSettled: () => void refresh(storyId),
  });
}
