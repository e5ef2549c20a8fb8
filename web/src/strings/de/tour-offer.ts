import type { Catalogue } from "../catalogue.ts";

export const tourOffer: Catalogue["tourOffer"] = {
  isNew: "Neu hier?",
  what: "Zwei Minuten führen durch eine Unstimmigkeit, von der Liste zum Bericht: zum Selbermachen, in einem Beispielthema.",
  take: "Rundgang beginnen",
  no: "Nein, danke",
  later: "Er ist weiter unter den Befehlen zu finden",
  noSample:
    "Der Rundgang braucht das Beispielthema vom Treffen der Präsidenten; es liegt nicht auf diesem Desk.",
};
