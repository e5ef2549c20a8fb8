/** The story at a glance: the plates and their captions. */
import { room } from "../room.ts";
import { figure, plural } from "./plural.ts";

const utterances = plural({ one: "# utterance", other: "# utterances" });
const outlets = plural({ one: "# outlet", other: "# outlets" });

export const overview = room("overview", {
  score: {
    title: "Who has the words",
    extent: (rows: number, columns: number) =>
      `${utterances(rows)} in ${outlets(columns)}. The first line has most at stake.`,
    extentWithCopies: (rows: number, columns: number, voices: number) =>
      `${utterances(rows)} in ${outlets(columns)}, of which ${figure(voices)} are independent: copies stand beside their source. The first line has most at stake.`,
    onlyDiffering: "Only where outlets differ",
    fetching: "Setting the score",
    notFetched: "The utterances could not be loaded.",
    allAlike: "No outlet departs from another.",
    allAlikeHint: "Wherever two report one statement, their words are the same.",
    empty: "There is nothing to compare yet.",
    emptyHint: "As soon as two outlets report one statement, it stands here.",

    label: "Utterances by outlets",
    caption:
      "Every utterance, and of each outlet whether it quotes, paraphrases or is silent, and by what it departs from most",
    utterance: "Utterance",
    copyOf: (outlet: string) => `${outlet}, a copy`,
    independent: "indep.",
    independentHint: "Independent witnesses: copies of one wire story count once",
    of: "of",
    or: "or",
    nobodyKnown: "Speaker not known",
    voices: { quotes: "quotes", paraphrases: "paraphrases", none: "silent" },
    copy: "a copy",
    departs: (type: string) => `departs: ${type}`,

    legend: {
      quotes: "quotes",
      paraphrases: "paraphrases",
      copy: "carries another’s copy",
      silent: "is silent",
      departs: "above a note: departs from what most say, and by what",
    },
  },

  stakes: {
    title: "What is at stake, and what is settled",
    caption:
      "Each line counts the utterances with such a difference; one utterance may stand in several lines.",
    ruled: (done: number, all: number) => `${figure(done)} of ${figure(all)} ruled`,
    counting: "Counting",
    difference: "Difference",
    drawn: "Drawn",
    inAll: "In all",
    all: "All utterances",
  },

  timeline: {
    title: "Who came first",
    days: "A bar is a day: no outlet gave the hour.",
    hours: "A dot is an hour that the outlet gave, a bar a day without one. Hours are in universal time.",
    outlet: "Outlet",
    published: "Published",
    afterFirst: "After the first",
    drawn: "Drawn",
    later: {
      days: plural({ one: "# day later", other: "# days later" }),
      hours: (count: number) => `${figure(count)} h later`,
      minutes: (count: number) => `${figure(count)} min later`,
    },
    undated: (outlets: string) => `Without a date: ${outlets}.`,
  },

  conflicts: {
    title: "Told differently outside quotations",
    none: "Outside quotations the articles agree on figures, dates and names.",
  },
});
