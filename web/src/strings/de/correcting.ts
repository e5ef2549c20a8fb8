import type { Catalogue } from "../catalogue.ts";
import { plural } from "./plural.ts";

const quotations = plural({ one: "# Zitat", other: "# Zitate" });
const statements = plural({ one: "# Äußerung", other: "# Äußerungen" });
const differences = plural({ one: "# Abweichung", other: "# Abweichungen" });
const corrections = plural({ one: "# Korrektur", other: "# Korrekturen" });
const dismissing = (count: number, type: string, within: number) =>
  `${differences(count)} (${type}) in ${statements(within)} verwerfen`;

export const correcting: Catalogue["correcting"] = {
  tooMany: (count, most) => `Das sind ${corrections(count)}: bitte höchstens ${most} auf einmal auswählen.`,
  broughtBack: "Abweichung wiederhergestellt.",

  takenOut: (outlet) => `Die Worte aus ${outlet} stehen jetzt für sich.`,
  move: {
    title: (outlet) => `Wohin gehören die Worte aus ${outlet}?`,
    confirm: "Dorthin verschieben",
    done: (outlet) => `Die Worte aus ${outlet} sind verschoben.`,
  },
  merge: {
    title: "Welche Äußerung ist dieselbe wie diese?",
    confirm: "Beide zusammenlegen",
    all: (count) => `${statements(count)} zusammenlegen`,
    hint: "Bewertungen bleiben bei der Äußerung mit den meisten Zitaten; die der anderen werden aufbewahrt.",
    done: (count) => `${statements(count)} zusammengelegt.`,
  },

  attribute: {
    title: (outlet) => `Wer hat das laut ${outlet} gesagt?`,
    titleOfAll: plural({
      one: "Von wem stammt diese Äußerung?",
      other: "Von wem stammen diese # Äußerungen?",
    }),
    hint: "Einen Sprecher des Themas wählen oder einen neuen Namen eintragen. Leer: nicht bekannt.",
    hintOfMatching: plural({
      one: "# Äußerung, die der Filter durchlässt. Leer: nicht bekannt.",
      other: "Alle # Äußerungen, die der Filter durchlässt. Leer: nicht bekannt.",
    }),
    confirm: (count) => `${quotations(count)} diesem Sprecher zuordnen`,
    confirmAll: (count) => `${statements(count)} diesem Sprecher zuordnen`,
    done: (name) => `Sprecher ist jetzt ${name}.`,
    doneToNobody: "Sprecher ist jetzt nicht bekannt.",
    doneAll: (count, name) => `${statements(count)} zugeordnet: ${name}.`,
    doneAllToNobody: (count) => `${statements(count)} ohne bekannten Sprecher.`,
  },
  rename: {
    title: (name) => `Wie soll ${name} heißen?`,
    hint: "Der Name eines anderen Sprechers im Thema macht aus beiden einen.",
    confirm: "Überall umbenennen",
    done: (before, name) => `${before} heißt jetzt ${name}.`,
    merged: (one, other) => `${one} und ${other} sind jetzt ein Sprecher.`,
  },
  splitSpeaker: {
    title: (name) => `Welcher Name gehört nicht zu ${name}?`,
    hint: "Zitate unter diesem Namen bekommen einen eigenen Sprecher.",
    confirm: "Als eigenen Sprecher führen",
    done: (form) => `${form} ist jetzt ein eigener Sprecher.`,
  },

  dismiss: {
    title: "Warum ist das keine Abweichung?",
    confirm: "1 Abweichung verwerfen",
    done: (type) => `${type}: verworfen.`,
    titleOfAll: (count, type, within) => `${dismissing(count, type, within)}?`,
    confirmAll: dismissing,
    hintOfAll: "Eine Begründung für alle. Gemeinsam oder einzeln rückgängig zu machen.",
    hintOfMatching:
      "Alle, die der Filter durchlässt, mit einer Begründung. Gemeinsam oder einzeln rückgängig zu machen.",
    doneAll: (count, type) => `${differences(count)} (${type}) verworfen.`,
  },
  retyped: (type) => `Jetzt eine Abweichung der Art „${type}“.`,
};
