/** The tour, step by step. */
import type { ReactNode } from "react";
import { room } from "../room.ts";

export const tour = room("tour", {
  label: "Tour",
  step: (number: string, all: string) => `Tour, step ${number} of ${all}`,
  elsewhere: "The tour goes on in the sample story.",
  back: "Back",
  goToIt: "Go to it",
  next: "Next",
  finish: "Finish",
  backToTour: "Back to the tour",
  leave: "Leave the tour",
  left: "You left the tour. The command “Go on with the tour” takes it up again.",

  steps: {
    queue: {
      title: "What to look at first",
      words:
        "Five outlets report one event. The queue has every statement that several of them quote, and on top the one with most at stake. Open the first.",
    },
    words: {
      title: "Where the outlets part",
      words:
        "The same statement, outlet by outlet, phrase by phrase. What differs is marked. Choose a marked word, and the line at the foot says what the difference does to the sense.",
    },
    paragraph: {
      title: "Is it really so in the article?",
      words: "Open the paragraph: the words as they stand, and what the outlet put before and after them.",
    },
    verdict: {
      title: "Your verdict",
      words:
        "Verified, disputed, or unresolved: what do you make of it? This is a sample story, so nothing you try here touches your own work, and at the end you can take it all back.",
    },
    reason: {
      title: "Why",
      words:
        "A verdict needs its reason, in a sentence that a reader will understand. “Two of the five have it otherwise” will do for now. Press Next when it stands there.",
    },
    evidence: {
      title: "What it rests on",
      words:
        "Evidence is what would convince somebody else: a recording, a transcript, a document. Add one with a few words on what it is, or go on without; a disputed claim without evidence is only pointed out later.",
    },
    save: {
      title: "Save it",
      words: "Save your ruling. It is signed with your name, which is asked for once.",
    },
    report: { title: "The report", words: "All rulings of the story make its report. Open it." },
    sheet: {
      title: "What leaves the desk",
      words:
        "This is the sheet a reader gets, with your ruling in it. On its left stands what is still missing before it can be signed, on its right every format it can be saved in.",
    },
  },

  over: "That was all of it.",
  asFound: "The sample story is as you found it.",
  did: (deeds: ReactNode) => <>In the sample story you {deeds}.</>,
  ownStory: "Open a story of your own",
  takeBack: "Take it back",
  done: "Done",
  leaveIt: "Leave it so",
});
