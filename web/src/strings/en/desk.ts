/** The desk around its panes. */
import { room } from "../room.ts";

export const desk = room("desk", {
  panes: { queue: "The queue", statement: "The statement", review: "The review" },
  loading: "Loading",
  nothingOpen: "Nothing open is left in this queue.",
  queue: "Queue",
  fetching: "Loading the statement",
  notFetched: "The statement could not be loaded.",
  gone: "There is no such utterance in this story.",
  goneHint: "The articles may have been changed since the link was made.",
  toQueue: "To the queue",
});
