import type { Catalogue } from "../catalogue.ts";

export const live: Catalogue["live"] = {
  label: "Was andere tun",
  lost: "Der Desk antwortet nicht. Was hier geschrieben wird, bleibt erhalten; es wird weiter versucht.",
  justNow: (what) => <>Gerade eben: {what}</>,
};
