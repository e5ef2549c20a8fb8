import type { Catalogue } from "../catalogue.ts";

export const ui: Catalogue["ui"] = {
  close: "Schließen",
  tryAgain: "Erneut versuchen",
  undo: "Rückgängig",
  dismiss: "Ausblenden",
  messages: "Meldungen",
  optional: "(freiwillig)",
  notShown: (pane) => `${pane}: Anzeige nicht möglich.`,
  ourFault: "Ein Fehler der Seite, nicht der Arbeit: Alles Gespeicherte ist sicher.",
};
