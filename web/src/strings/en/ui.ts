/** What the controls themselves say, whatever they are used for. */
import { room } from "../room.ts";

export const ui = room("ui", {
  close: "Close",
  tryAgain: "Try again",
  undo: "Undo",
  dismiss: "Dismiss",
  messages: "Messages",
  optional: "(optional)",
  notShown: (pane: string) => `${pane} could not be shown.`,
  ourFault: "A fault of the page, not of your work: everything saved is safe.",
});
