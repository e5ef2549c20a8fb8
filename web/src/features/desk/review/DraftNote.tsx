import { type Draft, isEmptyDraft } from "./draft.ts";

/** Where the words are that are not saved yet; takes its place while there is nothing to say. */
export function DraftNote({
  draft,
  isKept,
  onDiscard,
}: {
  draft: Draft;
  isKept: boolean;
  onDiscard: () => void;
}) {
  return (
    <p className="-mt-2 min-h-5 text-sm text-muted">
      {!isKept ? (
        "This browser has no room to keep the draft: save before you leave."
      ) : isEmptyDraft(draft) ? null : (
        <>
          Draft kept in this browser.{" "}
          <button type="button" className="cursor-pointer underline underline-offset-3" onClick={onDiscard}>
            Discard it
          </button>
        </>
      )}
    </p>
  );
}
