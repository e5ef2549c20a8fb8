import type { Catalogue } from "../catalogue.ts";
import { figure, plural } from "./plural.ts";

const utterances = plural({ one: "# Äußerung", other: "# Äußerungen" });
const outlets = plural({ one: "# Medium", other: "# Medien" });

export const overview: Catalogue["overview"] = {
  score: {
    title: "Wer welche Worte hat",
    extent: (rows, columns) =>
      `${utterances(rows)} in ${outlets(columns)}. In der ersten Zeile steht am meisten auf dem Spiel.`,
    extentWithCopies: (rows, columns, voices) =>
      `${utterances(rows)} in ${outlets(columns)}, davon ${figure(voices)} unabhängig: Kopien stehen neben ihrer Quelle. In der ersten Zeile steht am meisten auf dem Spiel.`,
    onlyDiffering: "Nur wo Medien abweichen",
    fetching: "Partitur wird gesetzt",
    notFetched: "Die Äußerungen konnten nicht geladen werden.",
    allAlike: "Kein Medium weicht von einem anderen ab.",
    allAlikeHint: "Wo zwei dieselbe Äußerung wiedergeben, sind ihre Worte gleich.",
    empty: "Noch gibt es nichts zu vergleichen.",
    emptyHint: "Sobald zwei Medien dieselbe Äußerung wiedergeben, steht sie hier.",

    label: "Äußerungen nach Medien",
    caption:
      "Jede Äußerung, und zu jedem Medium, ob es zitiert, umschreibt oder schweigt und worin es von den meisten abweicht",
    utterance: "Äußerung",
    copyOf: (outlet) => `${outlet}, eine Kopie`,
    independent: "unabh.",
    independentHint: "Unabhängige Wiedergaben: Kopien einer Agenturmeldung zählen einmal",
    of: "von",
    or: "oder",
    nobodyKnown: "Sprecher unbekannt",
    voices: { quotes: "zitiert", paraphrases: "umschreibt", none: "schweigt" },
    copy: "eine Kopie",
    departs: (type) => `weicht ab: ${type}`,

    legend: {
      quotes: "zitiert",
      paraphrases: "umschreibt",
      copy: "bringt eine Kopie",
      silent: "schweigt",
      departs: "über einer Note: weicht von den meisten ab, und worin",
    },
  },

  stakes: {
    title: "Was auf dem Spiel steht und was geklärt ist",
    caption:
      "Jede Zeile zählt die Äußerungen mit einer solchen Abweichung; eine Äußerung kann in mehreren Zeilen stehen.",
    ruled: (done, all) => `${figure(done)} von ${figure(all)} bewertet`,
    counting: "Wird gezählt",
    difference: "Abweichung",
    drawn: "Gezeichnet",
    inAll: "Gesamt",
    all: "Alle Äußerungen",
  },

  timeline: {
    title: "Wer zuerst berichtete",
    days: "Ein Balken ist ein Tag: Kein Medium nennt die Uhrzeit.",
    hours:
      "Ein Punkt ist eine Uhrzeit, die das Medium nennt, ein Balken ein Tag ohne Uhrzeit. Uhrzeiten sind in Weltzeit.",
    outlet: "Medium",
    published: "Erschienen",
    afterFirst: "Nach dem ersten",
    drawn: "Gezeichnet",
    later: {
      days: plural({ one: "# Tag später", other: "# Tage später" }),
      hours: (count) => `${figure(count)} Std. später`,
      minutes: (count) => `${figure(count)} Min. später`,
    },
    undated: (outlets) => `Ohne Datum: ${outlets}.`,
  },

  conflicts: {
    title: "Außerhalb der Zitate unterschiedlich berichtet",
    none: "Außerhalb der Zitate stimmen die Artikel bei Zahlen, Daten und Namen überein.",
  },
};
