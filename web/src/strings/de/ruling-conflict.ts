import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

export const rulingConflict: Catalogue["rulingConflict"] = {
  title: "Das hat sich beim Schreiben geändert. Das Eigene ist noch nicht gespeichert.",
  yours: "Eigene",
  noVerdict: "noch kein Urteil",
  noReason: "Ohne Begründung.",
  evidence: plural({ one: "# Beleg", other: "# Belege" }),
  keep: "Meine behalten",
  take: "Die andere nehmen",
  merge: "In den Text übernehmen",
  keeping: (name) => `Wer die eigene behält, bewertet nach ${name}; jene Bewertung bleibt im Verlauf.`,

  readAnew: "Die Artikel wurden neu ausgewertet: den Wortlaut noch einmal ansehen.",
  withdrawn: (verdict, name) => `Zurückgenommen: ${verdict}, von ${name}`,
  goOn: "Noch einmal speichern, um danach zu bewerten, oder den Entwurf verwerfen.",
};
