/** The list of what was put right by hand. */
import { room } from "../room.ts";
import { plural } from "./plural.ts";

export const corrections = room("corrections", {
  label: "Corrections",
  fetching: "Fetching the corrections",
  notFetched: "The corrections could not be fetched.",
  none: "Nothing was put right by hand.",
  noneHint:
    "What you change in an article or on the desk is listed here and kept through every later analysis.",
  count: plural({ one: "# correction", other: "# corrections" }),
  waiting: plural({ one: "# not applicable now", other: "# not applicable now" }),
  earlier: "Earlier",

  more: plural({ one: "# more", other: "# more" }),
  inOne: plural({ one: "# correction in one", other: "# corrections in one" }),
  undo: "Undo",
  undoThis: "Undo this one",
  undoAll: plural({ one: "Undo all #", other: "Undo all #" }),
  waits: "Not applicable now.",
  takenBack: "Correction taken back.",
});
