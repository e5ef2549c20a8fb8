/** Articles on their way in, and what is said about one. */
import type { ArticleKind } from "@variorum/server/domain";
import { room } from "../room.ts";
import { plural } from "./plural.ts";

const kinds: Readonly<Record<ArticleKind, string>> = {
  news: "News report",
  wire: "Agency copy",
  transcript: "Transcript",
  official: "Official text",
};

const words = plural({ one: "# word", other: "# words" });

export const intake = room("intake", {
  page: "New story · Variorum",
  newStory: "New story",
  intro: "One event, as several outlets told it. Two articles are enough to compare; more can follow later.",
  storyTitle: "Title of the story",
  another: "Another article",
  reading: "Reading the articles…",
  openStory: "Open the story",
  isKept: "Kept in this browser until you open the story.",
  notKept: "Too large to be kept over a reload: open the story before you leave.",
  attention: plural({ one: "One field needs attention.", other: "# fields need attention." }),

  addOne: "Add an article",
  add: "Add the article",
  added: (outlet: string) => `Added ${outlet}.`,
  comparing: "Comparing…",
  later: "Later",

  article: "The article",
  numbered: (number: string) => `Article ${number}`,
  fromFile: (file: string) => `from ${file}`,
  takeOut: "Take out",
  text: "Text",
  textHint: "Paste the whole article, with its headline.",
  words,
  wordsRead: (count: number) => `${words(count)}. Correct here what was not read well.`,

  files: "Files with articles",
  readingFiles: "Reading…",
  chooseFiles: "Choose files",
  filesHint: "or drop them here: .txt, .md, .html, .pdf, .docx",
  fileTooLarge: "The file is larger than 20 MB: give its text only.",

  outlet: "Outlet",
  published: "Published",
  publishedHint: "2025-01-31, time optional",
  kind: "Kind",
  kinds,
  headline: "Headline",
  more: "Byline, agency, address, language",
  byline: "By",
  agency: "Agency credited",
  agencyHint: "Its copies count once",
  address: "Web address",
  fetched: "Text taken from there",
  fetchedHint: "2025-01-31T09:30Z, time optional",
  archive: "Copy in an archive",
  archiveHint: "Stays where the outlet changes or withdraws its article",
  language: "Language",
  languageHint: "en, de, ru …",
  translatedFrom: "Translated from",
  translatedFromHint: "A language, if so",
  translatedBy: "Translated by",
  translator: "Translator’s name",
  translators: { notSaid: "Not said", human: "A person", machine: "A machine" },

  about: (outlet: string) => `About ${outlet}’s article`,
  aboutNone: "About the article",
  aboutHint: "A changed date, language, kind or translation has the story compared anew. Rulings stay.",
  comparingAnew: "Comparing anew…",
  keep: "Keep",
  cancel: "Cancel",
  changed: (outlet: string) => `Changed what is said about ${outlet}’s article.`,

  revise: "The outlet changed its text",
  changedText: "A changed text",
  textNow: "The text as it reads now",
  textNowHint:
    "Quotations are found again word for word. Verdicts on words that are gone are reopened, never lost.",
  takeIn: "Take in this text",
  tookIn: (outlet: string) => `Took in the changed text of ${outlet}.`,
});
