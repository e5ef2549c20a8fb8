/** The texts an article has had, and the quotations that a changed one lost. */
import type { ListedLoss } from "@variorum/server/contract";
import { room } from "../room.ts";
import { figure, plural } from "./plural.ts";

const lost = plural({
  one: "One quotation is not there as before",
  other: "# quotations are not there as before",
});

const states: Readonly<Record<ListedLoss["state"], string>> = {
  open: "Lost",
  reworded: "Now in other words",
  gone: "Accepted as gone",
  found: "Found again by hand",
};

export const texts = room("texts", {
  all: "All articles",
  of: (outlet: string) => `The texts of ${outlet}`,
  ofThis: "The texts of this article",
  fetching: "Fetching the texts",
  notFetched: "The texts could not be fetched.",
  one: "One text so far: the one that it came with.",

  text: (number: string) => `Text ${number}`,
  standing: (number: string) => `Text ${number}, as it stands`,
  takenIn: (day: string, time: string) => `taken in ${day}, ${time}`,
  reopened: plural({ one: "It reopened a verdict", other: "It reopened # verdicts" }),
  comparing: "Comparing the texts",
  notCompared: "The two texts could not be compared.",
  same: "The words are the same.",
  lostQuotation: "lost quotation",

  losses: "Lost quotations",
  lost,
  lostAndOpen: (all: number, open: number) => `${lost(all)}, ${figure(open)} to be looked at`,
  quoted: (words: string) => `“${words}”`,
  noSpeaker: "Speaker not known",
  states,
  statement: "Its statement",
  findAgain: "Find it again",
  isGone: "It is gone",
  found: "Found again, and added as a correction.",
  gone: "Accepted as gone.",
  notDone: (why: string) => `Not done. ${why}`,

  where: "Where do the words stand now?",
  select: (words: string) => `Select them. Lost is: “${words}”`,
  fetchingText: "Fetching the text",
  textNow: "The text as it stands",
  nothingSelected: "Nothing is selected.",
  these: "These are the words",
  cancel: "Cancel",
});
