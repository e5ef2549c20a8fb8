/** What was done to a story. */
import { room } from "../room.ts";
import { plural } from "./plural.ts";

export const history = room("history", {
  fetching: "Fetching the history",
  notFetched: "The history could not be fetched.",
  empty: "Nothing has happened yet.",
  entries: plural({ one: "# entry", other: "# entries" }),
  earlier: "Earlier",
  undo: "Undo",
  undone: "Undone.",
  toStatement: "To the statement",
});
