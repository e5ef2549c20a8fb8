/** The ways of looking at a statement that are fetched when they are asked for. */
import type { ReactNode } from "react";
import { room } from "../room.ts";
import { plural } from "./plural.ts";

export const views = room("views", {
  folded: plural({ one: "… # word, the same in all …", other: "… # words, the same in all …" }),

  wordsOf: (outlet: string) => `The words of ${outlet}.`,
  mostHave: "Where outlets part, the words that most of them have.",

  first: "First outlet",
  against: "against",
  second: "Second outlet",
  tooLong:
    "These two are too long and too different to stand in one line. The aligned view shows them side by side.",
  same: "No differences: both have the same words.",
  struck: "Struck through",
  underlined: "Underlined",
  legend: (struck: ReactNode, first: string, underlined: ReactNode, second: string) => (
    <>
      {struck}: only {first}. {underlined}: only {second}.
    </>
  ),
  only: (outlet: string) => `[only ${outlet}:`,

  grades: {
    meaning: "Changes what was said",
    perhaps: "May change what was said",
    manner: "Changes how it was said",
  },
});
