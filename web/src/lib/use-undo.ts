/** Says what was done and offers the way back: the reverse of an event, appended. */
import { useToasts } from "../components/ui/use-toasts.ts";
import { acts } from "../strings/en/acts.ts";
import { useStrings } from "../strings/use-strings.ts";
import { call } from "./api.ts";
import { useSentenceOf } from "./error-sentence.ts";
import { useActor } from "./profile/actor.ts";
import { useStoryRefresh } from "./story-key.ts";

export interface Undoable {
  storyId: string;
  eventId: string;
  /** What was done: "Article removed." */
  done: string;
}

export function useUndo(): (undoable: Undoable) => void {
  const { undone } = useStrings(acts);
  const sentenceOf = useSentenceOf();
  const { act } = useActor();
  const { offerUndo, say, complain, beginAct } = useToasts();
  const refresh = useStoryRefresh();

  const undo = async ({ storyId, eventId }: Undoable) => {
    // One after the other: a second press waits, so that it takes back what stands then.
    const end = beginAct();
    try {
      await act(() => call("undoEvent", { params: { storyId, eventId } }));
      say(undone);
    } catch (error) {
      complain(sentenceOf(error));
    } finally {
      end();
      await refresh(storyId);
    }
  };
  return (undoable) => offerUndo(undoable.done, () => void undo(undoable));
}
