import type { Catalogue } from "../catalogue.ts";

export const profiles: Catalogue["profiles"] = {
  who: "Wer arbeitet hier?",
  whoHint:
    "Der Name steht neben allem, was hier entschieden wird. Ein Passwort gibt es nicht; der Name bleibt an diesem Desk.",
  yourName: "Name",
  nameMissing: "Bitte einen Namen angeben.",
  goOn: "Unter diesem Namen weiter",
  orKnown: "Oder ein hier bekannter Name",
  giveName: "Namen angeben",
  workingAs: "Angemeldet als",
  choose: "Namen wählen",
  another: "Anderer Name …",
};
