import type { Catalogue } from "../catalogue.ts";

export const tour: Catalogue["tour"] = {
  label: "Rundgang",
  step: (number, all) => `Rundgang, Schritt ${number} von ${all}`,
  elsewhere: "Der Rundgang geht im Beispielthema weiter.",
  back: "Zurück",
  goToIt: "Dorthin",
  next: "Weiter",
  finish: "Beenden",
  backToTour: "Zurück zum Rundgang",
  leave: "Rundgang verlassen",
  left: "Rundgang verlassen. Der Befehl „Rundgang fortsetzen“ nimmt ihn wieder auf.",

  steps: {
    queue: {
      title: "Was zuerst ansehen?",
      words:
        "Fünf Medien berichten über ein Ereignis. In der Liste steht jede Äußerung, die mehrere davon zitieren, zuoberst die, bei der am meisten auf dem Spiel steht. Bitte die erste öffnen.",
    },
    words: {
      title: "Wo die Medien auseinandergehen",
      words:
        "Dieselbe Äußerung, Medium für Medium. Was abweicht, ist markiert. Bitte ein markiertes Wort wählen: Die Zeile am Fuß sagt, wie sich der Sinn dadurch ändert.",
    },
    paragraph: {
      title: "Steht das wirklich so im Artikel?",
      words: "Bitte den Absatz öffnen: die Wörter, wie sie dastehen, mit dem, was davor und danach kommt.",
    },
    verdict: {
      title: "Das Urteil",
      words:
        "Belegt, bestritten oder ungeklärt? Das ist ein Beispielthema: Nichts davon berührt die eigene Arbeit, und am Ende lässt sich alles zurücknehmen.",
    },
    reason: {
      title: "Warum?",
      words:
        "Ein Urteil braucht eine Begründung, in einem Satz, den Leser verstehen. „Zwei von fünf haben es anders“ genügt fürs Erste. Wenn er dasteht: „Weiter“.",
    },
    evidence: {
      title: "Worauf es sich stützt",
      words:
        "Ein Beleg ist, was andere überzeugen würde: eine Aufnahme, ein Wortprotokoll, ein Dokument. Einen mit wenigen Worten hinzufügen oder ohne weitermachen; ein fehlender Beleg wird erst später angemerkt.",
    },
    save: {
      title: "Speichern",
      words: "Die Bewertung speichern. Sie trägt einen Namen, nach dem einmal gefragt wird.",
    },
    report: {
      title: "Der Bericht",
      words: "Alle Bewertungen des Themas ergeben den Bericht. Bitte öffnen.",
    },
    sheet: {
      title: "Was den Desk verlässt",
      words:
        "Dieses Blatt bekommen die Leser, mit der Bewertung darin. Links steht, was zur Freigabe noch fehlt, rechts jedes Format, in dem es sich speichern lässt.",
    },
  },

  over: "Das war alles.",
  asFound: "Das Beispielthema ist wieder wie zuvor.",
  did: (deeds) => <>Im Beispielthema getan: {deeds}.</>,
  ownStory: "Ein eigenes Thema anlegen",
  takeBack: "Zurücknehmen",
  done: "Fertig",
  leaveIt: "So lassen",
};
