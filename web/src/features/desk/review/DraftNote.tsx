import { review } from "../../../strings/en/review.ts";
import { useStrings } from "../../../strings/use-strings.ts";
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
  const say = useStrings(review).draft;
  return (
    <p className="-mt-2 min-h-5 text-sm text-muted">
      {!isKept ? (
        say.noRoom
      ) : isEmptyDraft(draft) ? null : (
        <>
          {say.kept}{" "}
          <button type="button" className="cursor-pointer underline underline-offset-3" onClick={onDiscard}>
            {say.discard}
          </button>
        </>
      )}
    </p>
  );
}
