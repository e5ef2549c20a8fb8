import type { Catalogue } from "../catalogue.ts";

export const conflicts: Catalogue["conflicts"] = {
  types: { number: "Zahl", date: "Datum", name: "Name" },
  takenOut: "ein entfernter Artikel",
};
