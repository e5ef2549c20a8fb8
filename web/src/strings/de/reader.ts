import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

export const reader: Catalogue["reader"] = {
  fetching: "Artikel wird geladen",
  notFetched: "Der Artikel konnte nicht geladen werden.",
  gone: {
    title: "Diesen Artikel gibt es im Thema nicht.",
    hint: "Vielleicht wurde er entfernt. Im Verlauf lässt er sich wiederherstellen.",
    toArticles: "Zu den Artikeln",
  },
  published: "Wie veröffentlicht",
  archived: "Kopie in einem Archiv",
  quotations: plural({ one: "# Zitat", other: "# Zitate" }),
  quotedHere: "In diesem Absatz zitiert",

  beside: {
    lay: "Einen anderen Artikel danebenlegen",
    none: "Kein Artikel daneben",
    outlet: (name) => `Daneben: ${name}`,
    notFetched: "Der Artikel daneben konnte nicht geladen werden.",
    chooseAny: "Auf einer der beiden Seiten ein Zitat wählen.",
    litHere: "Was auf der anderen Seite dieselbe Äußerung wiedergibt, ist hier hervorgehoben.",
  },

  marks: "Kennzeichnung",
  markedSpeaker: "Sprecher",
  markedCue: "sagte vor der Presse",
  modes: {
    direct: "wörtlich",
    mixed: "in Bruchstücken",
    indirect: "sinngemäß",
    scare: "nur Distanzzeichen",
  },

  note: {
    notNamed: "Sprecher nicht genannt",
    unclosed: (manner) => `${manner}, Schlusszeichen fehlt`,
    byHand: (manner) => `${manner} · von Hand berichtigt`,
    found: (manner, rule, percent) => `${manner} · erkannt an „${rule}“, zu ${percent}\u00a0% sicher`,
    compare: "Medien vergleichen",
    correct: "Korrigieren",
    quotationOf: (speaker) => `– Zitat von ${speaker}`,
    quotationOfNobody: "– Zitat ohne genannten Sprecher",
  },

  keys: {
    article: "Artikel",
    next: "Nächstes Zitat",
    previous: "Voriges Zitat",
    mark: "Übersehenes Zitat markieren",
    correct: "Zitat korrigieren",
    slip: "Korrekturzettel",
    nextWord: "Nächstes Wort markieren",
    wordBefore: "Voriges Wort markieren",
    handIn: "Korrekturzettel abgeben",
    throwAway: "Korrekturzettel verwerfen",
  },

  slip: {
    missed: "Ein übersehenes Zitat",
    correct: "Zitat korrigieren",
    beginEarlier: "Ein Wort früher beginnen",
    beginLater: "Ein Wort später beginnen",
    endEarlier: "Ein Wort früher enden",
    endLater: "Ein Wort später enden",
    addMarked: "Als Zitat aufnehmen",
    speaker: "Sprecher",
    nobody: "Nicht festzustellen",
    mode: "Zitiert",
    modes: {
      direct: "Wörtlich",
      mixed: "In Bruchstücken",
      indirect: "Sinngemäß",
      scare: "Nur Distanzzeichen",
    },
    remove: "Entfernen",
    cancel: "Abbrechen",
    add: "Aufnehmen",
    putRight: "Korrigieren",
  },
  done: {
    corrected: "Zitat korrigiert.",
    added: "Zitat aufgenommen.",
    removed: "Zitat entfernt.",
  },
};
