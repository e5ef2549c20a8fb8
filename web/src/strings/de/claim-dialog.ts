import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

export const claimDialog: Catalogue["claimDialog"] = {
  title: "Eine zweite Behauptung in dieser Äußerung",
  hint: "Die Wörter auswählen, die für sich richtig oder falsch sein können. Die Äußerung bleibt die erste Behauptung.",
  outlet: "Medium",
  wordsOf: (outlet) => `Worte aus ${outlet}`,
  inOutlets: plural({ one: "nur in diesem Medium", other: "in # Medien im selben Wortlaut" }),
  quoted: (words) => `„${words}“`,
  nothing: "Noch ist nichts ausgewählt.",
  yourWords: "Die Behauptung in eigenen Worten",
  make: "Als Behauptung festhalten",
  cancel: "Abbrechen",
};
