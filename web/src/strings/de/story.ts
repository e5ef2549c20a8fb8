import type { Catalogue } from "../catalogue.ts";
import { figure, plural } from "./plural.ts";

export const story: Catalogue["story"] = {
  pages: "Seiten dieses Themas",
  desk: "Desk",
  overview: "Übersicht",
  articles: "Artikel",
  report: "Bericht",
  history: "Verlauf",

  title: "Titel des Themas",
  changeTitle: "Titel ändern",
  keep: "Übernehmen",
  cancel: "Abbrechen",
  opening: "Wird geöffnet …",
  outlets: "Medien",
  andMore: plural({ one: "und # weiteres", other: "und # weitere" }),
  renamed: "Titel geändert.",

  nothingToRule: "Nichts zu bewerten",
  progress: (done, all) => `${figure(done)} von ${figure(all)} bewertet`,
  ruled: {
    verified: (count) => `${figure(count)} belegt`,
    disputed: (count) => `${figure(count)} bestritten`,
    unresolved: (count) => `${figure(count)} ungeklärt`,
  },

  isDeleted: "Dieses Thema ist gelöscht. Es ist noch vollständig vorhanden.",
  isArchived: "Dieses Thema ist archiviert.",
  bringItBack: "Wiederherstellen",
  toTheDesk: "Zurück auf den Desk",
  archived: (title) => `„${title}“ archiviert.`,
  unarchived: (title) => `„${title}“ liegt wieder auf dem Desk.`,
  deleted: (title) => `„${title}“ gelöscht.`,
  restored: (title) => `„${title}“ wiederhergestellt.`,
};
