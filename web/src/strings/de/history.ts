import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

export const history: Catalogue["history"] = {
  fetching: "Verlauf wird geladen",
  notFetched: "Der Verlauf konnte nicht geladen werden.",
  empty: "Noch ist nichts geschehen.",
  entries: plural({ one: "# Eintrag", other: "# Einträge" }),
  earlier: "Früher",
  undo: "Rückgängig",
  undone: "Rückgängig gemacht.",
  toStatement: "Zur Äußerung",
};
