import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

export const articles: Catalogue["articles"] = {
  fetching: "Artikel werden geladen",
  notFetched: "Die Artikel konnten nicht geladen werden.",
  none: "Noch keine Artikel.",
  noneHint: "Zwei oder mehr hinzufügen: Was sie gemeinsam zitieren, steht dann nebeneinander.",
  add: "Artikel eines Mediums hinzufügen",
  count: plural({ one: "# Artikel", other: "# Artikel" }),

  shortLabel: (outlet) => `Sigle für ${outlet}`,
  untitled: (outlet) => `${outlet}, ohne Überschrift`,
  quotations: plural({ one: "# Zitat", other: "# Zitate" }),
  noDate: "Kein Datum: „Dienstag“ lässt sich nicht einordnen",
  texts: "Texte",
  ofOutlet: (outlet) => `von ${outlet}`,
  edit: (outlet) => `Angaben zum Artikel von ${outlet} ändern`,
  remove: (outlet) => `Artikel von ${outlet} entfernen`,
  removed: (outlet) => `Artikel von ${outlet} entfernt.`,

  kinds: { wire: "Agenturmeldung", transcript: "Wortprotokoll", official: "amtlicher Text" },
  credits: (agency) => `Agentur: ${agency}`,
  translated: (from) => `übersetzt (Original: ${from})`,
  machineTranslated: (from) => `maschinell übersetzt (Original: ${from})`,
};
