import type { Catalogue } from "../catalogue.ts";
import { figure, plural } from "./plural.ts";

export const queue: Catalogue["queue"] = {
  title: "Liste",
  next: "Nächste Äußerung",
  previous: "Vorige Äußerung",
  search: "Liste durchsuchen",
  mark: "Äußerung auswählen oder nicht",
  showKeys: "Tasten zeigen",
  searchIn: "Worte, Sprecher und Begründungen durchsuchen",
  searchHint: "Suchen",

  counting: "Wird gezählt …",
  extent: plural({ one: "# Äußerung", other: "# Äußerungen" }),
  position: (at, all) => `${figure(at)} von ${figure(all)}`,
  report: "Bericht darüber",
  list: "Äußerungen nach dem, was auf dem Spiel steht",
  fetching: "Liste wird geladen",
  notFetched: "Die Liste konnte nicht geladen werden.",
  nothingFits: "Nichts passt zu diesen Filtern.",
  showAll: "Alle zeigen",
  empty: "Keine zwei Artikel zitieren dieselben Worte.",
  emptyHint: "Sobald zwei Medien dieselbe Äußerung wiedergeben, steht sie hier.",

  or: "oder",
  nobodyKnown: "Sprecher unbekannt",
  quoted: (gist) => `„${gist}“`,
  noDifferences: "Keine Abweichungen",
  isOrphan: "Nicht mehr in den Artikeln",

  facets: { type: "Art", speaker: "Sprecher", outlet: "Medium", verdict: "Urteil" },
  noChoice: "Nichts zur Auswahl",
  presets: {
    disagreements: "Nur Unstimmigkeiten",
    open: "Nur offene",
    check: "Gegenprüfung nötig",
    mine: "Meine",
  },
  checks: {
    outstanding: "Gegenprüfung steht aus",
    agrees: "Gegenprüfung stimmt überein",
    differs: "Gegenprüfung weicht ab",
  },
  ruledBy: (name) => `Bewertet von ${name}`,
  notHere: "Nicht in diesem Thema",
  removeFilter: (filter) => `Filter entfernen: ${filter}`,
  clearAll: "Alle aufheben",

  select: "Auswählen",
  selectNone: "Auswahl aufheben",
  selectRow: (gist) => `„${gist}“ auswählen`,
  selection: "Ausgewählte Äußerungen",
  selected: (count) => `${figure(count)} ausgewählt`,
  all: (count) => `Alle ${figure(count)}`,
  matching: (count) => `Alle ${figure(count)} Treffer`,
  putRight: "Korrigieren",
  merge: (count) => `${figure(count)} Äußerungen zusammenlegen …`,
  give: plural({
    one: "# Äußerung jemand anderem zuschreiben …",
    other: "# Äußerungen jemand anderem zuschreiben …",
  }),
  dismiss: (count, type) => `${figure(count)} × ${type} verwerfen …`,
};
