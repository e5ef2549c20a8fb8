/** What is said of an act wherever it was done. */
import { room } from "../room.ts";

export const acts = room("acts", {
  undone: "Undone.",
  notDone: (why: string) => `Not done. ${why}`,
});
