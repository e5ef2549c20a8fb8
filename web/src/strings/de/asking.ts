import type { Catalogue } from "../catalogue.ts";

export const asking: Catalogue["asking"] = {
  cancel: "Abbrechen",
  reason: "Begründung",
  speaker: "Sprecher",
  missing: {
    reason: "Bitte begründen: Das steht dann neben dem, was verworfen ist.",
    form: "Bitte einen Namen wählen.",
    statement: "Bitte eine Äußerung wählen.",
  },

  fetchingNames: "Namen werden geladen",
  namesOf: (speaker) => `Namen: ${speaker}`,
  noOtherName: (speaker) =>
    `Die Artikel kennen keinen anderen Namen für ${speaker}. Stattdessen einzelne Zitate jemand anderem zuordnen.`,

  words: "Wörter, ein Sprecher oder ein Medium",
  statements: "Äußerungen",
  noStatement: "Keine andere Äußerung enthält diese Wörter.",
  quoted: (gist) => `„${gist}“`,
  noSpeaker: "Sprecher nicht bekannt",

  conflict: {
    title: "Das hat sich inzwischen geändert.",
    hint: "Noch ist nichts geschehen. Das Eigene bleibt erhalten, bis die Wahl getroffen ist.",
    asSeen: "Wie gesehen",
    asNow: "Wie es jetzt ist",
    leave: "So lassen, wie es jetzt ist",
    anyway: "Trotzdem ausführen",
    ruled: {
      open: "Urteil: offen.",
      verified: "Urteil: belegt.",
      disputed: "Urteil: bestritten.",
      unresolved: "Urteil: ungeklärt.",
    },
    gone: "Sie ist keine eigene Äußerung mehr.",
  },
};
