import type { Catalogue } from "../catalogue.ts";

export const desk: Catalogue["desk"] = {
  panes: { queue: "Die Liste", statement: "Die Äußerung", review: "Die Bewertung" },
  loading: "Wird geladen",
  nothingOpen: "In dieser Liste ist nichts mehr offen.",
  queue: "Liste",
  fetching: "Äußerung wird geladen",
  notFetched: "Die Äußerung konnte nicht geladen werden.",
  gone: "Diese Äußerung gibt es in diesem Thema nicht.",
  goneHint: "Vielleicht wurden die Artikel geändert, seit der Link entstand.",
  toQueue: "Zur Liste",
};
