/** Long work: what is under way, how far it is, how it ended. */
import type { JobKind } from "@variorum/server/contract";
import { room } from "../room.ts";

const kinds: Readonly<Record<JobKind, string>> = {
  addStory: "Opening the story",
  importBundle: "Bringing in a story",
  addArticle: "Adding an article",
  changeArticle: "Changing an article",
  removeArticle: "Taking an article out",
  addRevision: "Taking in a changed text",
  addCorrections: "Correcting the comparison",
  correctMatching: "Correcting the comparison",
  takeBackCorrection: "Taking a correction back",
  undoEvent: "Undoing an act",
  readReport: "Setting the report",
  signReport: "Signing the report",
  verifyStory: "Verifying the record",
};

export const jobs = room("jobs", {
  region: "Under way",
  kinds,
  cancel: "Cancel",
  cancelOf: (what: string) => `Cancel: ${what}`,
  cancelling: "Cancelling…",
  done: (what: string) => `${what}: done.`,
  cancelled: (what: string) => `${what}: cancelled; nothing was changed.`,
  failed: (what: string) => `${what}: failed.`,
  lost: (what: string) => `${what}: broken off, for the server was started again.`,
  ready: "The report is ready.",
  save: "Save",
  open: "Open it",
  again: "Try again",
  dismiss: "Dismiss",
  gone: "The report is no longer there: save it anew.",
  reading: (done: string, all: string, file: string) => `Reading ${done} of ${all}: ${file}`,
  stopReading: "Stop reading",
});
