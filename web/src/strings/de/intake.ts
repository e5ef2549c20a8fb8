import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

const words = plural({ one: "# Wort", other: "# Wörter" });

export const intake: Catalogue["intake"] = {
  page: "Neues Thema · Variorum",
  newStory: "Neues Thema",
  intro:
    "Ein Ereignis, wie mehrere Medien darüber berichten. Zwei Artikel genügen zum Vergleichen; weitere können später folgen.",
  storyTitle: "Titel des Themas",
  another: "Weiterer Artikel",
  reading: "Artikel werden gelesen …",
  openStory: "Thema anlegen",
  isKept: "Bleibt in diesem Browser, bis das Thema angelegt ist.",
  notKept: "Zu groß, um ein Neuladen zu überstehen: bitte das Thema vor dem Verlassen anlegen.",
  attention: plural({ one: "Ein Feld braucht Aufmerksamkeit.", other: "# Felder brauchen Aufmerksamkeit." }),

  addOne: "Einen Artikel hinzufügen",
  add: "Artikel hinzufügen",
  added: (outlet) => `${outlet} hinzugefügt.`,
  comparing: "Wird verglichen …",
  later: "Später",

  article: "Der Artikel",
  numbered: (number) => `Artikel ${number}`,
  fromFile: (file) => `aus ${file}`,
  takeOut: "Entfernen",
  text: "Text",
  textHint: "Den ganzen Artikel einfügen, mit Überschrift.",
  words,
  wordsRead: (count) => `${words(count)}. Was falsch gelesen wurde, bitte hier berichtigen.`,

  files: "Dateien mit Artikeln",
  readingFiles: "Wird gelesen …",
  chooseFiles: "Dateien wählen",
  filesHint: "oder hier ablegen: .txt, .md, .html, .pdf, .docx",
  fileTooLarge: "Die Datei ist größer als 20 MB: bitte nur ihren Text einfügen.",

  outlet: "Medium",
  published: "Erschienen",
  publishedHint: "2025-01-31, auch Uhrzeit",
  kind: "Art",
  kinds: {
    news: "Bericht",
    wire: "Agenturmeldung",
    transcript: "Wortprotokoll",
    official: "Amtlicher Text",
  },
  headline: "Überschrift",
  more: "Autor, Agentur, Adresse, Sprache",
  byline: "Von",
  agency: "Agentur",
  agencyHint: "Abdrucke zählen einmal",
  address: "Webadresse",
  fetched: "Text abgerufen am",
  fetchedHint: "2025-01-31T09:30Z, auch ohne Uhrzeit",
  archive: "Kopie in einem Archiv",
  archiveHint: "Bleibt, auch wenn das Medium den Artikel ändert oder zurückzieht",
  language: "Sprache",
  languageHint: "en, de, ru …",
  translatedFrom: "Übersetzt aus",
  translatedFromHint: "Sprache des Originals",
  translatedBy: "Übersetzt von",
  translator: "Name des Übersetzers",
  translators: { notSaid: "Keine Angabe", human: "Mensch", machine: "Maschine" },

  about: (outlet) => `Zum Artikel von ${outlet}`,
  aboutNone: "Zum Artikel",
  aboutHint:
    "Nach einer Änderung von Datum, Sprache, Art oder Übersetzung wird das Thema neu verglichen. Bewertungen bleiben.",
  comparingAnew: "Wird neu verglichen …",
  keep: "Übernehmen",
  cancel: "Abbrechen",
  changed: (outlet) => `Angaben zum Artikel von ${outlet} geändert.`,

  revise: "Das Medium hat den Text geändert",
  changedText: "Ein geänderter Text",
  textNow: "Der Text, wie er jetzt lautet",
  textNowHint:
    "Zitate werden Wort für Wort wiedergefunden. Urteile über weggefallene Wörter sind wieder offen, nie verloren.",
  takeIn: "Text aufnehmen",
  tookIn: (outlet) => `Geänderten Text von ${outlet} aufgenommen.`,
};
