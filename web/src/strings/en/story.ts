/** One story: its head, how far its review has come, what is done with the whole of it. */
import type { Verdict } from "@variorum/server/domain";
import { room } from "../room.ts";
import { figure, plural } from "./plural.ts";

const ruled: Readonly<Record<Exclude<Verdict, "open">, (count: number) => string>> = {
  verified: (count) => `${figure(count)} verified`,
  disputed: (count) => `${figure(count)} disputed`,
  unresolved: (count) => `${figure(count)} unresolved`,
};

export const story = room("story", {
  pages: "Pages of this story",
  desk: "Desk",
  overview: "Overview",
  articles: "Articles",
  report: "Report",
  history: "History",

  title: "Title of the story",
  changeTitle: "Change the title",
  keep: "Keep",
  cancel: "Cancel",
  opening: "Opening…",
  outlets: "Outlets",
  andMore: plural({ one: "and # more", other: "and # more" }),
  renamed: "Title changed.",

  nothingToRule: "Nothing to rule on",
  progress: (done: number, all: number) => `${figure(done)} of ${figure(all)} ruled`,
  ruled,

  isDeleted: "This story is deleted. All of it is still here.",
  isArchived: "This story is archived.",
  bringItBack: "Bring it back",
  toTheDesk: "Back to the desk",
  archived: (title: string) => `Archived “${title}”.`,
  unarchived: (title: string) => `“${title}” is back on the desk.`,
  deleted: (title: string) => `Deleted “${title}”.`,
  restored: (title: string) => `Brought back “${title}”.`,
});
