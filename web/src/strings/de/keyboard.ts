import type { Catalogue } from "../catalogue.ts";

export const keyboard: Catalogue["keyboard"] = {
  group: "Seite",
  showKeys: "Tasten zeigen und ändern",
  findCommand: "Befehl suchen",
  control: "Strg",
};

export const keys: Catalogue["keys"] = {
  commands: "Befehle",
  wanted: "Was soll geschehen?",
  noCommand: "Kein Befehl heißt so.",

  sheet: "Tasten",
  sheetHint: "Eine Taste wählen, um sie zu ändern. Änderungen bleiben in diesem Browser.",
  asTheyWere: "Alle wie zuvor",
  singleKeys: "Einzelne Tasten wirken",
  singleKeysHint: "Ausschalten beim Diktieren oder bei einer Tastatur, die von selbst Buchstaben sendet.",

  change: (label, key) => `${label}: ${key}. Ändern`,
  noKey: "keine Taste",
  pressFor: (label) => `Taste drücken für: ${label}`,
  press: "Taste drücken",
  pressHint: "Esc lässt sie, wie sie ist, die Rücktaste entfernt sie.",

  refused: {
    ofThePage: "Mit dieser Taste bewegt man sich auf der Seite. Bitte eine andere wählen.",
    ofTheBrowser: "Diese braucht der Browser. Bitte eine andere wählen.",
    nothingPrinted: "Bitte einen Buchstaben, eine Ziffer oder ein Zeichen wählen.",
    whileTyping: "Dieser Befehl wirkt auch beim Schreiben: bitte mit Strg oder Cmd wählen.",
    taken: (label) => `Vergeben: „${label}“.`,
  },
};
