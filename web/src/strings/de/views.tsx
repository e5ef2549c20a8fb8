import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

export const views: Catalogue["views"] = {
  folded: plural({ one: "… # Wort, überall gleich …", other: "… # Wörter, überall gleich …" }),

  wordsOf: (outlet) => `Der Wortlaut von ${outlet}.`,
  mostHave: "Wo die Medien abweichen, steht der Wortlaut der meisten.",

  first: "Erstes Medium",
  against: "gegen",
  second: "Zweites Medium",
  tooLong:
    "Diese beiden sind zu lang und zu verschieden für eine Zeile. Die Synopse zeigt sie nebeneinander.",
  same: "Keine Abweichungen: Beide haben denselben Wortlaut.",
  struck: "Durchgestrichen",
  underlined: "Unterstrichen",
  legend: (struck, first, underlined, second) => (
    <>
      {struck}: nur {first}. {underlined}: nur {second}.
    </>
  ),
  only: (outlet) => `[nur ${outlet}:`,

  grades: {
    meaning: "Ändert, was gesagt wurde",
    perhaps: "Ändert vielleicht, was gesagt wurde",
    manner: "Ändert, wie es gesagt wurde",
  },
};
