/** An utterance that an act is about, and how the log names it. */
import { DeskError } from "../domain/desk-error.ts";
import { inALine } from "../domain/review/deed.ts";
import type { KeptUtterance, StoreView } from "./store.ts";

export async function findUtterance(view: StoreView, storyId: string, id: string): Promise<KeptUtterance> {
  const kept = await view.utterances.find(storyId, id);
  if (kept !== null) return kept;
  throw new DeskError(
    "utterance.not-found",
    "There is no such utterance: the story may have been analyzed anew.",
  );
}

export function gistOf({ entry }: KeptUtterance): string {
  return inALine(entry.gist);
}
