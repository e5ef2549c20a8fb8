import type { Catalogue } from "../catalogue.ts";
import type { Notices } from "../en/notices.ts";

const told: Notices = {
  "language.no-indirect-speech": (language) =>
    `Auf ${language} werden nur Zitate in Anführungszeichen gefunden; indirekte Rede wird nicht erkannt.`,
  "language.marks-only": (language) =>
    `Für ${language} gibt es keine Wortlisten: Zitate werden an ihren Anführungszeichen gefunden, aber keinem Sprecher zugeordnet.`,
};

export const notices: Catalogue["notices"] = { told };
