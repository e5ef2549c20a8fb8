import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

const quotations = plural({ one: "# Zitat", other: "# Zitate" });
const statements = plural({ one: "# Äußerung", other: "# Äußerungen" });

export const stories: Catalogue["stories"] = {
  page: "Themen · Variorum",
  title: "Themen",
  newStory: "Neues Thema",
  which: "Welche Themen",
  states: { active: "Auf dem Desk", archived: "Archiviert", deleted: "Gelöscht" },
  fetching: "Themen werden geladen",
  notFetched: "Die Themen konnten nicht geladen werden.",
  older: "Ältere Themen",

  disagree: plural({ one: "Unstimmigkeit", other: "Unstimmigkeiten" }),
  extent: (quoted, stated) => `${quotations(quoted)}, ${statements(stated)} in mehreren Medien`,
  noArticles: "Noch keine Artikel",
  andMore: plural({ one: "und # weiteres", other: "und # weitere" }),

  acts: (title) => `Was sich mit ${title} tun lässt`,
  archive: "Archivieren",
  delete: "Löschen",
  bringBack: "Wiederherstellen",
  toTheDesk: "Zurück auf den Desk",

  none: {
    archived: "Nichts ist archiviert.",
    archivedHint: "Abgeschlossene Themen lassen sich hier ablegen.",
    deleted: "Nichts ist gelöscht.",
    deletedHint: "Gelöschte Themen bleiben hier und lassen sich wiederherstellen.",
    first: "Wer hat was gesagt, und sind sich alle einig?",
    firstHint:
      "Variorum nimmt die Artikel mehrerer Medien über ein Ereignis und legt ihre Zitate derselben Äußerung nebeneinander, Wort für Wort. Was abweicht, wird bewertet, mit Begründung und Belegen, und als Bericht ausgegeben.",
    open: "Das erste Thema anlegen",
  },

  bringIn: {
    act: "Thema übernehmen",
    hint: "Aus einem JSON-Bericht für den internen Gebrauch, mit dem ganzen Verlauf",
    underWay: "Wird übernommen …",
    file: "Ein Thema als JSON",
    done: (title) => `„${title}“ mit dem ganzen Verlauf übernommen.`,
    notOne: "Das ist kein JSON-Bericht für den internen Gebrauch: Darin gibt es nichts zu übernehmen.",
  },
};
