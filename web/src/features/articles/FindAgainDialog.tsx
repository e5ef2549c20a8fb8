/**
 * The text as it stands, in which the editor selects the words that a changed
 * text hid from the analysis. A field that takes no typing: it knows what is
 * selected by mouse, finger or shift and arrows. Not `readOnly`, for Chromium
 * then has no caret and no selecting by key.
 */
import { useQuery } from "@tanstack/react-query";
import type { ListedLoss } from "@variorum/server/contract";
import type { Span } from "@variorum/server/domain";
import { useState } from "react";
import { Button } from "../../components/ui/Button.tsx";
import { Dialog } from "../../components/ui/Dialog.tsx";
import { Skeleton } from "../../components/ui/Skeleton.tsx";
import { texts } from "../../strings/en/texts.ts";
import { useStrings } from "../../strings/use-strings.ts";
import { articleQueries } from "./articles.queries.ts";
import { trimmed } from "./trimmed.ts";

export function FindAgainDialog({
  storyId,
  articleId,
  loss,
  isBusy,
  onFound,
  onClose,
}: {
  storyId: string;
  articleId: string;
  loss: ListedLoss;
  isBusy: boolean;
  onFound: (place: Span) => void;
  onClose: () => void;
}) {
  const say = useStrings(texts);
  const { data: text } = useQuery(articleQueries.text(storyId, articleId));
  const [selected, setSelected] = useState<Span>({ start: 0, end: 0 });
  const place = trimmed(text ?? "", selected);
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={say.where}
      description={say.select(loss.text)}
      width="wide"
    >
      {text === undefined ? (
        <Skeleton label={say.fetchingText} lines={8} />
      ) : (
        <textarea
          aria-label={say.textNow}
          aria-readonly
          inputMode="none"
          spellCheck={false}
          dir="auto"
          rows={12}
          value={text}
          onChange={() => {}}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            setSelected({ start: selectionStart, end: selectionEnd })
          }
          className="w-full border border-rule-strong bg-page p-3 font-serif text-[1.0625rem] leading-relaxed"
        />
      )}
      <p role="status" className="mt-3 min-h-6 font-serif text-ink-soft">
        {place && text ? say.quoted(text.slice(place.start, place.end)) : say.nothingSelected}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button
          kind="press"
          disabled={place === null}
          isBusy={isBusy}
          onClick={() => place && onFound(place)}
        >
          {say.these}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {say.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
