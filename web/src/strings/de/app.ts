import type { Catalogue } from "../catalogue.ts";

export const app: Catalogue["app"] = {
  skip: "Zum Inhalt springen",
  main: "Hauptnavigation",
  stories: "Themen",
  openingPage: "Seite wird geöffnet",
  thisPage: "Diese Seite",
  thisStoryPage: "Diese Seite des Themas",
  toStories: "Zu den Themen",

  nowhere: {
    page: "Nicht gefunden · Variorum",
    title: "Unter dieser Adresse gibt es nichts.",
    why: "Vielleicht ist der Link abgeschnitten, oder die Seite wurde verschoben.",
  },
  noSuchStory: "Dieses Thema gibt es nicht.",
  storyNotOpened: "Das Thema konnte nicht geöffnet werden.",

  lone: {
    nothing: "Noch gibt es nichts zu vergleichen.",
    one: "Ein einzelner Artikel lässt sich mit nichts vergleichen.",
    hint: "Sobald zwei Medien dieselbe Äußerung wiedergeben, steht sie hier.",
    add: "Artikel eines Mediums hinzufügen",
  },
  oneArticleMore: "Ein weiterer Artikel",
  toldDifferently: "Außerhalb der Zitate unterschiedlich berichtet",
  fetchingOverview: "Übersicht wird geladen",
  fetchingReport: "Bericht wird geladen",
  done: { label: "Was getan wurde", all: "Alle Vorgänge", corrections: "Korrekturen" },

  groups: { page: "Seite", story: "Dieses Thema", goTo: "Gehe zu" },
  pages: {
    desk: "Desk",
    overview: "Übersicht",
    articles: "Artikel",
    "add-article": "Artikel eines Mediums hinzufügen",
    report: "Bericht",
    history: "Verlauf",
    corrections: "Korrekturen",
  },
  allStories: "Alle Themen",
  newStory: "Neues Thema",
  undo: "Letzten Vorgang rückgängig machen",
  nothingToUndo: "Hier lässt sich nichts mehr rückgängig machen. Ältere Vorgänge: im Verlauf.",
  tour: { begin: "Rundgang beginnen", goOn: "Rundgang fortsetzen" },
  findCommand: "Befehl suchen",

  display: (theme) => `Hell oder dunkel: ${theme}. Sprache`,
  theme: {
    label: "Hell oder dunkel",
    choices: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
    chosen: { system: "wie das System", light: "hell", dark: "dunkel" },
  },
  language: {
    label: "Sprache",
    choices: { system: "Die des Systems", en: "English", de: "Deutsch" },
    speak: (language) => `Sprache: ${language}`,
  },
};
