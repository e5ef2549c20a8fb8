/** What is asked before the analysis is put right, and what is said when it is. */
import { room } from "../room.ts";
import { plural } from "./plural.ts";

const quotations = plural({ one: "# quotation", other: "# quotations" });
const statements = plural({ one: "# statement", other: "# statements" });
const differences = plural({ one: "# difference", other: "# differences" });
const corrections = plural({ one: "# correction", other: "# corrections" });
const dismissing = (count: number, type: string, within: number) =>
  `Dismiss ${differences(count)} of ${type} in ${statements(within)}`;

export const correcting = room("correcting", {
  tooMany: (count: number, most: string) =>
    `That is ${corrections(count)}: choose ${most} or fewer at a time.`,
  broughtBack: "Difference brought back.",

  takenOut: (outlet: string) => `What ${outlet} has stands by itself now.`,
  move: {
    title: (outlet: string) => `Where do the words of ${outlet} belong?`,
    confirm: "Move them there",
    done: (outlet: string) => `The words of ${outlet} moved.`,
  },
  merge: {
    title: "Which statement is the same as this?",
    confirm: "Merge the two",
    all: (count: number) => `Merge ${statements(count)} into one`,
    hint: "Rulings stay with the statement that has most quotations; the others’ are kept aside.",
    done: (count: number) => `${statements(count)} merged into one.`,
  },

  attribute: {
    title: (outlet: string) => `Who said it, in ${outlet}?`,
    titleOfAll: plural({ one: "Who said this statement?", other: "Who said these # statements?" }),
    hint: "Choose one of the story’s speakers or write a new name. Empty: nobody can tell.",
    hintOfMatching: plural({
      one: "# statement that the filter lets through. Empty: nobody can tell.",
      other: "All # statements that the filter lets through. Empty: nobody can tell.",
    }),
    confirm: (count: number) => `Give ${quotations(count)} to this speaker`,
    confirmAll: (count: number) => `Give ${statements(count)} to this speaker`,
    done: (name: string) => `Said by ${name}.`,
    doneToNobody: "Said by nobody known.",
    doneAll: (count: number, name: string) => `${statements(count)} given to ${name}.`,
    doneAllToNobody: (count: number) => `${statements(count)} given to nobody known.`,
  },
  rename: {
    title: (name: string) => `What is ${name} to be called?`,
    hint: "The name of another speaker of the story makes the two one.",
    confirm: "Rename everywhere",
    done: (before: string, name: string) => `${before} is called ${name} now.`,
    merged: (one: string, other: string) => `${one} and ${other} are one speaker now.`,
  },
  splitSpeaker: {
    title: (name: string) => `Which name is not ${name}’s?`,
    hint: "Quotations under that name go to a speaker of their own.",
    confirm: "Make it another speaker",
    done: (form: string) => `${form} is another speaker now.`,
  },

  dismiss: {
    title: "Why is this no difference?",
    confirm: "Dismiss 1 difference",
    done: (type: string) => `${type} dismissed.`,
    titleOfAll: (count: number, type: string, within: number) => `${dismissing(count, type, within)}?`,
    confirmAll: dismissing,
    hintOfAll: "One reason for all. Undone together, or one by one.",
    hintOfMatching: "All that the filter lets through, for one reason. Undone together, or one by one.",
    doneAll: (count: number, type: string) => `Dismissed ${differences(count)} of ${type}.`,
  },
  retyped: (type: string) => `A difference of ${type} now.`,
});
