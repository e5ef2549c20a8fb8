/** One act: when, who and what (the summary names both); the way back where there is one. */
import type { StoryEvent } from "@variorum/server/contract";
import { Undo2 } from "lucide-react";
import { Link } from "react-router";
import { Button } from "../../components/ui/Button.tsx";
import { localTime } from "../../lib/dates.ts";
import { useUndoEvent } from "./use-undo-event.ts";

export function EventEntry({ storyId, event }: { storyId: string; event: StoryEvent }) {
  const undo = useUndoEvent(storyId, event);
  const isUndone = event.undoneBy !== null;
  const { utteranceId } = event.payload;
  return (
    <li className="flex items-start gap-4 py-3">
      <time dateTime={event.at} className="w-12 shrink-0 pt-px text-sm text-muted tabular-nums">
        {localTime(event.at)}
      </time>
      <div className="min-w-0 flex-1">
        <p className={`wrap-anywhere ${isUndone ? "text-muted line-through decoration-rule-strong" : ""}`}>
          {event.summary}
        </p>
        {isUndone || typeof utteranceId === "string" ? (
          <p className="text-sm text-muted">
            {isUndone ? "Undone. " : ""}
            {typeof utteranceId === "string" ? (
              <Link
                to={`/stories/${encodeURIComponent(storyId)}/u/${encodeURIComponent(utteranceId)}`}
                className="underline decoration-rule-strong underline-offset-4 hover:text-ink"
              >
                To the statement
              </Link>
            ) : null}
          </p>
        ) : null}
      </div>
      {event.undoable && !isUndone ? (
        <Button kind="quiet" size="sm" isBusy={undo.isPending} onClick={undo.go}>
          <Undo2 aria-hidden className="size-4" />
          Undo
          <span className="sr-only">: {event.summary}</span>
        </Button>
      ) : null}
    </li>
  );
}
