/** An article set for reading, and the slip on which a quotation is put right. */
import type { QuotationMode } from "@variorum/server/domain";
import { room } from "../room.ts";
import { plural } from "./plural.ts";

const modes: Record<QuotationMode, string> = {
  direct: "direct",
  mixed: "in fragments",
  indirect: "in other words",
  scare: "marks only",
};
const modeChoices: Record<QuotationMode, string> = {
  direct: "Direct",
  mixed: "In fragments",
  indirect: "In other words",
  scare: "Marks only",
};

export const reader = room("reader", {
  fetching: "Fetching the article",
  notFetched: "The article could not be fetched.",
  gone: {
    title: "This article is not in the story.",
    hint: "It may have been removed. The history can bring it back.",
    toArticles: "To the articles",
  },
  published: "As published",
  archived: "Copy in an archive",
  quotations: plural({ one: "# quotation", other: "# quotations" }),
  quotedHere: "Quoted in this paragraph",

  beside: {
    lay: "Lay another article beside",
    none: "No other article beside",
    outlet: (name: string) => `Beside: ${name}`,
    notFetched: "The article beside could not be fetched.",
    chooseAny: "Choose a quotation on either side.",
    litHere: "What reports the same statement on the other side is lit here.",
  },

  marks: "Marks",
  markedSpeaker: "speaker",
  markedCue: "told reporters",
  modes,

  note: {
    notNamed: "Speaker not named",
    unclosed: (manner: string) => `${manner}, closing mark missing`,
    byHand: (manner: string) => `${manner} · put right by hand`,
    // No break before the sign.
    found: (manner: string, rule: string, percent: number) =>
      `${manner} · found by “${rule}”, ${percent}\u00a0%\u00a0sure`,
    compare: "Compare outlets",
    correct: "Correct",
    quotationOf: (speaker: string) => `the quotation of ${speaker}`,
    quotationOfNobody: "the quotation of a speaker not named",
  },

  keys: {
    article: "Article",
    next: "Next quotation",
    previous: "Previous quotation",
    mark: "Mark a missed quotation",
    correct: "Correct the quotation",
    slip: "Correction slip",
    nextWord: "Mark the next word",
    wordBefore: "Mark the word before",
    handIn: "Hand the slip in",
    throwAway: "Throw the slip away",
  },

  slip: {
    missed: "A quotation that was missed",
    correct: "Correct the quotation",
    beginEarlier: "Begin a word earlier",
    beginLater: "Begin a word later",
    endEarlier: "End a word earlier",
    endLater: "End a word later",
    addMarked: "Add as a quotation",
    speaker: "Speaker",
    nobody: "Nobody can tell",
    mode: "Quoted",
    modes: modeChoices,
    remove: "Remove",
    cancel: "Cancel",
    add: "Add",
    putRight: "Correct",
  },
  done: {
    corrected: "Quotation corrected.",
    added: "Quotation added.",
    removed: "Quotation removed.",
  },
});
