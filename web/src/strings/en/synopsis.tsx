/** One statement as its outlets report it. */
import type { ArticleKind, QuotationMode } from "@variorum/server/domain";
import type { ReactNode } from "react";
import { room } from "../room.ts";
import { plural } from "./plural.ts";

const modes: Readonly<Record<QuotationMode, string>> = {
  direct: "Quoted",
  mixed: "Partly quoted",
  indirect: "Paraphrased",
  scare: "In quotation marks",
};

/** Of an article that is no outlet's own. */
const kinds: Readonly<Record<Exclude<ArticleKind, "news">, string>> = {
  wire: "wire copy",
  transcript: "transcript",
  official: "official text",
};

const outlets = plural({ one: "# outlet", other: "# outlets" });

export const synopsis = room("synopsis", {
  region: "Statement",
  laying: "Laying the words",
  allDismissed: "What differs was dismissed.",
  allTheSame: "No differences: all have the same words.",

  number: (rank: number) => `Number ${rank}`,
  place: "Place in the queue by what is at stake",
  speakerUnknown: "Speaker not known",
  outlets,
  independent: (all: number, independent: number) => `${outlets(all)}, ${independent} of them independent`,
  silent: (names: string) => `Silent: ${names}`,
  more: plural({ one: "and # more", other: "and # more" }),
  fewer: "show fewer",
  andMore: (names: string, more: number) => `${names} and ${more} more`,
  approximate: "Aligned approximately: the texts are too long to be compared in full",
  unsure: (percent: number) => `${percent} % sure`,
  unsureOf: "Sure that these report one statement",
  orphan: "No longer found in the articles; kept because it was ruled on",

  views: {
    label: "How the words are laid",
    aligned: "Aligned",
    running: "Running",
    readings: "Readings",
    sentences: "Sentences",
    pair: "Pair",
  },
  base: (sigil: ReactNode) => <>Base: {sigil}</>,
  none: "none",
  departsFrom: "Mark what departs from",
  noBase: "No base: mark every difference",
  columns: (shown: ReactNode) => <>Columns: {shown}</>,
  all: "all",
  some: (shown: number, all: number) => `${shown} of ${all}`,
  allColumns: "All, first published first",
  showFormal: plural({ one: "Show # formal", other: "Show # formal" }),
  foldFormal: plural({ one: "Fold # formal", other: "Fold # formal" }),

  keys: {
    group: "Statement",
    next: "Next difference",
    previous: "Previous difference",
    base: "Next outlet as base",
    pair: "Two outlets in one line, and back",
    formal: "Show or fold formal differences",
    leave: "Leave the difference",
    corrections: "Corrections",
    merge: "Merge with another statement",
    speaker: "Give to another speaker",
  },

  caption: "The statement as each outlet has it, phrase by phrase",
  asBase: "base",
  ruleOn: (verdict: string) => `${verdict}. Rule on this reading`,
  ruleOnOf: (outlet: string) => `. Rule on the reading of ${outlet}`,
  copy: (outlet: string) => `Copy the words of ${outlet}`,
  copied: (outlet: string) => `Copied the words of ${outlet}.`,
  cannotCopy: "This browser does not let the page copy. Select the words and copy them by hand.",
  modes,
  kinds,
  translated: (language: string) => `translated from ${language}`,
  sameCopy: (sigla: string) => `same copy as ${sigla}`,
  fidelities: {
    transcript: {
      verbatim: "Word for word as the transcript",
      trimmed: "Shorter than the transcript",
      altered: "Other words than the transcript",
    },
    official: {
      verbatim: "Word for word as the official text",
      trimmed: "Shorter than the official text",
      altered: "Other words than the official text",
    },
  },

  column: (outlet: string) => `Column of ${outlet}`,
  makeBase: "Make it the base",
  unmakeBase: "No longer the base",
  toTheLeft: "Move to the left",
  toTheRight: "Move to the right",
  takeAway: "Take the column away",
  takeOut: "This is another statement",
  moveElsewhere: "Move to another statement…",
  attributeHere: "Somebody else said it here…",

  putRight: "Put right",
  putRightOf: (type: string) => `Put right: ${type}`,
  merge: "Merge with another statement…",
  attribute: "Somebody else said it…",
  allOutlets: "all outlets",
  rename: (speaker: string) => `Rename ${speaker}, or merge…`,
  split: (speaker: string) => `${speaker} is two people…`,
  dismiss: "Dismiss it…",
  bringItBack: "Bring it back",
  differenceOf: "It is a difference of",

  dismissed: plural({ one: "# difference dismissed", other: "# differences dismissed" }),
  dismissedList: "Dismissed differences",
  dismissedFor: (reason: string) => `Dismissed: ${reason}`,
  bringBack: "Bring back",

  nothingHere: "nothing here",
  leftOut: "left out",
  edges: { before: "quotation begins ⊢", within: "not quoted", after: "⊣ quotation ends" },
  shared: plural({ one: "# word, the same in all", other: "# words, the same in all" }),
  inParagraph: "In its paragraph",
  inOutlet: (outlet: string) => `in ${outlet}`,
  readArticle: "Read the article",

  differences: plural({ one: "One difference.", other: "# differences." }),
  step: (next: ReactNode, previous: ReactNode): ReactNode => (
    <>
      Step through with {next} and {previous}, or choose one among the words.
    </>
  ),
  chooseOne: "Choose one among the words.",
  retyped: (type: string) => `(By hand; found as ${type}.)`,
});
