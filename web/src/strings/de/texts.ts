import type { Catalogue } from "../catalogue.ts";
import { figure, plural } from "./plural.ts";

const lost = plural({
  one: "Ein Zitat steht nicht mehr da wie zuvor",
  other: "# Zitate stehen nicht mehr da wie zuvor",
});

export const texts: Catalogue["texts"] = {
  all: "Alle Artikel",
  of: (outlet) => `Die Texte von ${outlet}`,
  ofThis: "Die Texte dieses Artikels",
  fetching: "Texte werden geladen",
  notFetched: "Die Texte konnten nicht geladen werden.",
  one: "Bisher ein Text: der, mit dem der Artikel kam.",

  text: (number) => `Text ${number}`,
  standing: (number) => `Text ${number}, der aktuelle`,
  takenIn: (day, time) => `aufgenommen: ${day}, ${time}`,
  reopened: plural({
    one: "Ein Urteil ist dadurch wieder offen",
    other: "# Urteile sind dadurch wieder offen",
  }),
  comparing: "Texte werden verglichen",
  notCompared: "Die beiden Texte konnten nicht verglichen werden.",
  same: "Der Wortlaut ist derselbe.",
  lostQuotation: "verlorenes Zitat",

  losses: "Verlorene Zitate",
  lost,
  lostAndOpen: (all, open) => `${lost(all)}, noch anzusehen: ${figure(open)}`,
  quoted: (words) => `„${words}“`,
  noSpeaker: "Sprecher nicht bekannt",
  states: {
    open: "Verloren",
    reworded: "Jetzt in anderen Worten",
    gone: "Als weggefallen hingenommen",
    found: "Von Hand wiedergefunden",
  },
  statement: "Zur Äußerung",
  findAgain: "Wiederfinden",
  isGone: "Ist weggefallen",
  found: "Wiedergefunden und als Korrektur hinzugefügt.",
  gone: "Als weggefallen hingenommen.",
  notDone: (why) => `Nicht getan. ${why}`,

  where: "Wo stehen die Wörter jetzt?",
  select: (words) => `Bitte auswählen. Verloren ist: „${words}“`,
  fetchingText: "Text wird geladen",
  textNow: "Der aktuelle Text",
  nothingSelected: "Nichts ist ausgewählt.",
  these: "Das sind die Wörter",
  cancel: "Abbrechen",
};
