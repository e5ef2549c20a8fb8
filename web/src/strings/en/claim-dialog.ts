/** Words of a statement made a claim of their own. */
import { room } from "../room.ts";
import { plural } from "./plural.ts";

export const claimDialog = room("claimDialog", {
  title: "A second claim in this statement",
  hint: "Select the words that can be right or wrong by themselves. The statement stays the first claim.",
  outlet: "Outlet",
  wordsOf: (outlet: string) => `${outlet}’s words`,
  inOutlets: plural({ one: "in this outlet alone", other: "in # outlets in the same words" }),
  quoted: (words: string) => `“${words}”`,
  nothing: "Nothing is selected yet.",
  yourWords: "The claim in your words",
  make: "Make it a claim",
  cancel: "Cancel",
});
