import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

export const corrections: Catalogue["corrections"] = {
  label: "Korrekturen",
  fetching: "Korrekturen werden geladen",
  notFetched: "Die Korrekturen konnten nicht geladen werden.",
  none: "Nichts wurde von Hand korrigiert.",
  noneHint:
    "Was in einem Artikel oder auf dem Desk geändert wird, steht hier und gilt bei jeder neuen Auswertung.",
  count: plural({ one: "# Korrektur", other: "# Korrekturen" }),
  waiting: plural({ one: "# derzeit nicht anwendbar", other: "# derzeit nicht anwendbar" }),
  earlier: "Früher",

  more: plural({ one: "# weitere", other: "# weitere" }),
  inOne: plural({ one: "# Korrektur in einem Vorgang", other: "# Korrekturen in einem Vorgang" }),
  undo: "Rückgängig",
  undoThis: "Nur diese rückgängig",
  undoAll: plural({ one: "Alle # rückgängig", other: "Alle # rückgängig" }),
  waits: "Derzeit nicht anwendbar.",
  takenBack: "Korrektur zurückgenommen.",
};
