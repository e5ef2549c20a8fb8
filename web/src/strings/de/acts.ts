import type { Catalogue } from "../catalogue.ts";

export const acts: Catalogue["acts"] = {
  undone: "Rückgängig gemacht.",
  notDone: (why) => `Nicht ausgeführt. ${why}`,
};
