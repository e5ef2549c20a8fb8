/** The queue: its rows, what it shows of them, what is done with many. */
import type { UtteranceFilter } from "@variorum/server/contract";
import { room } from "../room.ts";
import { figure, plural } from "./plural.ts";

const checks: Readonly<Record<NonNullable<UtteranceFilter["check"]>[number], string>> = {
  outstanding: "Second check outstanding",
  agrees: "Second check agrees",
  differs: "Second check differs",
};

export const queue = room("queue", {
  title: "Queue",
  next: "Next utterance",
  previous: "Previous utterance",
  search: "Search the queue",
  mark: "Select the statement, or not",
  showKeys: "Show the keys",
  searchIn: "Search words, speakers and reasons",
  searchHint: "Search",

  counting: "Counting…",
  extent: plural({ one: "# utterance", other: "# utterances" }),
  position: (at: number, all: number) => `${figure(at)} of ${figure(all)}`,
  report: "Report on these",
  list: "Utterances by what is at stake",
  fetching: "Loading the queue",
  notFetched: "The queue could not be loaded.",
  nothingFits: "Nothing fits these filters.",
  showAll: "Show all",
  empty: "No two articles quote the same words.",
  emptyHint: "As soon as two outlets report one statement, it stands here.",

  or: "or",
  nobodyKnown: "Speaker not known",
  quoted: (gist: string) => `“${gist}”`,
  noDifferences: "No differences",
  isOrphan: "No longer in the articles",

  facets: { type: "Type", speaker: "Speaker", outlet: "Outlet", verdict: "Verdict" },
  noChoice: "Nothing to choose from",
  presets: {
    disagreements: "Disagreements only",
    open: "Open only",
    check: "Needs a second check",
    mine: "Mine",
  },
  checks,
  ruledBy: (name: string) => `Ruled by ${name}`,
  notHere: "Not in this story",
  removeFilter: (filter: string) => `Remove filter ${filter}`,
  clearAll: "Clear all",

  select: "Select",
  selectNone: "Select none",
  selectRow: (gist: string) => `Select “${gist}”`,
  selection: "Selected statements",
  selected: (count: number) => `${figure(count)} selected`,
  all: (count: number) => `All ${figure(count)}`,
  matching: (count: number) => `All ${figure(count)} that match`,
  putRight: "Put right",
  merge: (count: number) => `Merge ${figure(count)} statements into one…`,
  give: plural({
    one: "Give # statement to somebody else…",
    other: "Give # statements to somebody else…",
  }),
  dismiss: (count: number, type: string) => `Dismiss ${figure(count)} of ${type}…`,
});
