/** The dialogs in which a correction is answered for: who, where to, why; and what was changed meanwhile. */
import type { Verdict } from "@variorum/server/domain";
import { room } from "../room.ts";

const ruled: Readonly<Record<Verdict, string>> = {
  open: "Ruled: open.",
  verified: "Ruled: verified.",
  disputed: "Ruled: disputed.",
  unresolved: "Ruled: unresolved.",
};

export const asking = room("asking", {
  cancel: "Cancel",
  reason: "Reason",
  speaker: "Speaker",
  missing: {
    reason: "Give the reason: it stands beside what is dismissed.",
    form: "Choose a name.",
    statement: "Choose a statement.",
  },

  fetchingNames: "Fetching the names",
  namesOf: (speaker: string) => `Names of ${speaker}`,
  noOtherName: (speaker: string) =>
    `The articles know no other name of ${speaker}. Give single quotations to somebody else instead.`,

  words: "Words, a speaker or an outlet",
  statements: "Statements",
  noStatement: "No other statement holds these words.",
  quoted: (gist: string) => `“${gist}”`,
  noSpeaker: "Speaker not known",

  conflict: {
    title: "This changed while you were at it.",
    hint: "Nothing is done yet. Yours is kept until you choose.",
    asSeen: "As you saw it",
    asNow: "As it is now",
    leave: "Leave it as it is now",
    anyway: "Do it all the same",
    ruled,
    gone: "It is no longer a statement of its own.",
  },
});
