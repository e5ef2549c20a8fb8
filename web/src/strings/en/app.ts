/** The frame of every page, and the ways between pages. */
import { room } from "../room.ts";

export const app = room("app", {
  skip: "Skip to the page",
  main: "Main",
  stories: "Stories",
  openingPage: "Opening the page",
  thisPage: "This page",
  thisStoryPage: "This page of the story",
  toStories: "To the stories",

  nowhere: {
    page: "Not found · Variorum",
    title: "There is nothing at this address.",
    why: "The link may be cut short, or the page was moved.",
  },
  noSuchStory: "There is no such story.",
  storyNotOpened: "The story could not be opened.",

  lone: {
    nothing: "There is nothing to compare yet.",
    one: "One article has nothing to be compared with.",
    hint: "As soon as two outlets report one statement, it stands here.",
    add: "Add an outlet’s article",
  },
  oneArticleMore: "One article more",
  toldDifferently: "Told differently outside quotations",
  fetchingOverview: "Fetching the overview",
  fetchingReport: "Fetching the report",
  done: { label: "What was done", all: "All acts", corrections: "Corrections" },

  groups: { page: "Page", story: "This story", goTo: "Go to" },
  pages: {
    desk: "Desk",
    overview: "Overview",
    articles: "Articles",
    "add-article": "Add an outlet’s article",
    report: "Report",
    history: "History",
    corrections: "Corrections",
  },
  allStories: "All stories",
  newStory: "New story",
  undo: "Undo the last act",
  nothingToUndo: "Nothing is left to undo here. The history can undo older acts.",
  tour: { begin: "Take the tour", goOn: "Go on with the tour" },
  findCommand: "Find a command",

  display: (theme: string) => `Light or dark: ${theme}. Language`,
  theme: {
    label: "Light or dark",
    choices: { system: "As the system", light: "Light", dark: "Dark" },
    chosen: { system: "as the system", light: "light", dark: "dark" },
  },
  language: {
    label: "Language",
    // A language is named in itself: who ended up in the wrong one must find the way back.
    choices: { system: "The system’s", en: "English", de: "Deutsch" },
    speak: (language: string) => `Language: ${language}`,
  },
});
