/** One act: when, who and what (the summary names both); the way back where there is one. */
import type { StoryEvent } from "@variorum/server/contract";
import { Undo2 } from "lucide-react";
import { Link } from "react-router";
import { Button } from "../../components/ui/Button.tsx";
import { useDates } from "../../lib/dates.ts";
import { useActSentence } from "../../lib/server-sentence.ts";
import { history } from "../../strings/en/history.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { useUndoEvent } from "./use-undo-event.ts";

export function EventEntry({ storyId, event }: { storyId: string; event: StoryEvent }) {
  const say = useStrings(history);
  const { localTime } = useDates();
  const undo = useUndoEvent(storyId, event);
  const isUndone = event.undoneBy !== null;
  const { utteranceId } = event.payload;
  const { words, lang } = useActSentence()(event);
  return (
    <li className="flex items-start gap-4 py-3">
      <time dateTime={event.at} className="w-12 shrink-0 pt-px text-sm text-muted tabular-nums">
        {localTime(event.at)}
      </time>
      <div className="min-w-0 flex-1">
        <p
          lang={lang}
          className={`wrap-anywhere ${isUndone ? "text-muted line-through decoration-rule-strong" : ""}`}
        >
          {words}
        </p>
        {isUndone || typeof utteranceId === "string" ? (
          <p className="text-sm text-muted">
            {isUndone ? `${say.undone} ` : ""}
            {typeof utteranceId === "string" ? (
              <Link
                to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`}
                className="underline decoration-rule-strong underline-offset-4 hover:text-ink"
              >
                {say.toStatement}
              </Link>
            ) : null}
          </p>
        ) : null}
      </div>
      {event.undoable && !isUndone ? (
        <Button kind="quiet" size="sm" isBusy={undo.isPending} onClick={undo.go}>
          <Undo2 aria-hidden className="size-4" />
          {say.undo}
          <span className="sr-only">
            : <span lang={lang}>{words}</span>
          </span>
        </Button>
      ) : null}
    </li>
  );
}
