import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

const outlets = plural({ one: "# Medium", other: "# Medien" });

export const synopsis: Catalogue["synopsis"] = {
  region: "Äußerung",
  laying: "Wörter werden gesetzt",
  allDismissed: "Was abweicht, wurde verworfen.",
  allTheSame: "Keine Abweichungen: Alle haben denselben Wortlaut.",

  number: (rank) => `Nummer ${rank}`,
  place: "Platz in der Liste nach Tragweite",
  speakerUnknown: "Sprecher unbekannt",
  outlets,
  independent: (all, independent) => `${outlets(all)}, davon ${independent} unabhängig`,
  silent: (names) => `Ohne Wiedergabe: ${names}`,
  more: plural({ one: "und # weitere", other: "und # weitere" }),
  fewer: "weniger zeigen",
  andMore: (names, more) => `${names} und ${more} weitere`,
  approximate: "Nur ungefähr ausgerichtet: Die Texte sind zu lang für den vollen Vergleich",
  unsure: (percent) => `${percent} % sicher`,
  unsureOf: "Sicher, dass es dieselbe Äußerung ist",
  orphan: "In den Artikeln nicht mehr zu finden; aufbewahrt, weil eine Bewertung vorliegt",

  views: {
    label: "Wie die Wörter stehen",
    aligned: "Synopse",
    running: "Text",
    readings: "Lesarten",
    sentences: "Sätze",
    pair: "Paar",
  },
  base: (sigil) => <>Grundlage: {sigil}</>,
  none: "keine",
  departsFrom: "Hervorheben, was abweicht von",
  noBase: "Keine Grundlage: jede Abweichung hervorheben",
  columns: (shown) => <>Spalten: {shown}</>,
  all: "alle",
  some: (shown, all) => `${shown} von ${all}`,
  allColumns: "Alle, zuerst Erschienenes zuerst",
  showFormal: plural({ one: "# formale zeigen", other: "# formale zeigen" }),
  foldFormal: plural({ one: "# formale ausblenden", other: "# formale ausblenden" }),

  keys: {
    group: "Äußerung",
    next: "Nächste Abweichung",
    previous: "Vorige Abweichung",
    base: "Nächstes Medium als Grundlage",
    pair: "Zwei Medien in einer Zeile, und zurück",
    formal: "Formale Abweichungen zeigen oder ausblenden",
    leave: "Abweichung verlassen",
    corrections: "Korrekturen",
    merge: "Mit anderer Äußerung zusammenlegen",
    speaker: "Anderem Sprecher zuschreiben",
  },

  caption: "Die Äußerung, wie jedes Medium sie hat, Stück für Stück",
  asBase: "Grundlage",
  ruleOn: (verdict) => `${verdict}. Diese Lesart bewerten`,
  ruleOnOf: (outlet) => `. Lesart von ${outlet} bewerten`,
  copy: (outlet) => `Wortlaut von ${outlet} kopieren`,
  copied: (outlet) => `Wortlaut von ${outlet} kopiert.`,
  cannotCopy: "Dieser Browser lässt die Seite nicht kopieren. Bitte markieren und von Hand kopieren.",
  modes: {
    direct: "Wörtlich",
    mixed: "Teils wörtlich",
    indirect: "Sinngemäß",
    scare: "In Anführungszeichen",
  },
  kinds: { wire: "Agenturmeldung", transcript: "Wortprotokoll", official: "amtlicher Text" },
  translated: (language) => `übersetzt, im Original ${language}`,
  sameCopy: (sigla) => `gleicher Text wie ${sigla}`,
  fidelities: {
    transcript: {
      verbatim: "Wort für Wort wie im Wortprotokoll",
      trimmed: "Kürzer als im Wortprotokoll",
      altered: "Andere Wörter als im Wortprotokoll",
    },
    official: {
      verbatim: "Wort für Wort wie im amtlichen Text",
      trimmed: "Kürzer als im amtlichen Text",
      altered: "Andere Wörter als im amtlichen Text",
    },
  },

  column: (outlet) => `Spalte von ${outlet}`,
  makeBase: "Zur Grundlage machen",
  unmakeBase: "Nicht mehr als Grundlage",
  toTheLeft: "Nach links rücken",
  toTheRight: "Nach rechts rücken",
  takeAway: "Spalte wegnehmen",
  takeOut: "Das ist eine andere Äußerung",
  moveElsewhere: "In eine andere Äußerung verschieben …",
  attributeHere: "Hier hat es jemand anderes gesagt …",

  putRight: "Korrigieren",
  putRightOf: (type) => `Korrigieren: ${type}`,
  merge: "Mit anderer Äußerung zusammenlegen …",
  attribute: "Jemand anderes hat es gesagt …",
  allOutlets: "alle Medien",
  rename: (speaker) => `${speaker} umbenennen oder zusammenlegen …`,
  split: (speaker) => `${speaker} sind zwei Personen …`,
  dismiss: "Verwerfen …",
  bringItBack: "Wiederherstellen",
  differenceOf: "Art der Abweichung",

  dismissed: plural({ one: "# Abweichung verworfen", other: "# Abweichungen verworfen" }),
  dismissedList: "Verworfene Abweichungen",
  dismissedFor: (reason) => `Verworfen: ${reason}`,
  bringBack: "Wiederherstellen",

  nothingHere: "hier nichts",
  leftOut: "ausgelassen",
  edges: { before: "Zitat beginnt ⊢", within: "nicht zitiert", after: "⊣ Zitat endet" },
  shared: plural({ one: "# Wort, überall gleich", other: "# Wörter, überall gleich" }),
  inParagraph: "Im Absatz",
  inOutlet: (outlet) => `in ${outlet}`,
  readArticle: "Artikel lesen",

  differences: plural({ one: "Eine Abweichung.", other: "# Abweichungen." }),
  step: (next, previous) => (
    <>
      Weiter mit {next}, zurück mit {previous}, oder eine im Text wählen.
    </>
  ),
  chooseOne: "Eine im Text wählen.",
  retyped: (type) => `(Von Hand geändert; gefunden als ${type}.)`,
};
