/** The list of a story's articles. */
import type { ArticleKind } from "@variorum/server/domain";
import { room } from "../room.ts";
import { plural } from "./plural.ts";

/** A news report is what one expects: it is not said. */
const kinds: Readonly<Record<Exclude<ArticleKind, "news">, string>> = {
  wire: "agency copy",
  transcript: "transcript",
  official: "official text",
};

export const articles = room("articles", {
  fetching: "Fetching the articles",
  notFetched: "The articles could not be fetched.",
  none: "No articles yet.",
  noneHint: "Add two or more: what they quote alike is then laid side by side.",
  add: "Add an outlet’s article",
  count: plural({ one: "# article", other: "# articles" }),

  shortLabel: (outlet: string) => `Short label of ${outlet}`,
  untitled: (outlet: string) => `${outlet}, without a headline`,
  quotations: plural({ one: "# quotation", other: "# quotations" }),
  noDate: "No date: “Tuesday” cannot be placed",
  texts: "Texts",
  ofOutlet: (outlet: string) => `of ${outlet}`,
  edit: (outlet: string) => `Edit what is said about ${outlet}’s article`,
  remove: (outlet: string) => `Remove ${outlet}’s article`,
  removed: (outlet: string) => `Removed ${outlet}’s article.`,

  kinds,
  credits: (agency: string) => `credits ${agency}`,
  translated: (from: string) => `translated from ${from}`,
  machineTranslated: (from: string) => `machine-translated from ${from}`,
});
