/** Somebody ruled on the same meanwhile. */
import { room } from "../room.ts";
import { plural } from "./plural.ts";

export const rulingConflict = room("rulingConflict", {
  title: "This changed while you were writing. Yours is not saved yet.",
  yours: "Yours",
  noVerdict: "no verdict yet",
  noReason: "No reason given.",
  evidence: plural({ one: "# piece of evidence", other: "# pieces of evidence" }),
  keep: "Keep mine",
  take: "Take theirs",
  merge: "Merge into the text",
  keeping: (name: string) => `Keeping yours rules after ${name}; that ruling stays in the history.`,

  readAnew: "The articles were read anew: look at the words again.",
  withdrawn: (verdict: string, name: string) => `Withdrawn: ${verdict} by ${name}`,
  goOn: "Save again to rule after this, or discard your draft.",
});
