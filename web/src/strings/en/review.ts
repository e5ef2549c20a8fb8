/** What the editor decides: the form of a ruling, its evidence, and the rulings there were. */
import type { Evidence, Finding, SettlingPoint, Verdict } from "@variorum/server/domain";
import { room } from "../room.ts";

type Ruled = Exclude<Verdict, "open">;

const rule: Readonly<Record<Ruled, string>> = {
  verified: "Rule verified",
  disputed: "Rule disputed",
  unresolved: "Rule unresolved",
};
const ruleAndGoOn: Readonly<Record<Ruled, string>> = {
  verified: "Rule verified for the reason given last, and go on",
  disputed: "Rule disputed for the reason given last, and go on",
  unresolved: "Rule unresolved for the reason given last, and go on",
};

// The server says these in English itself.
const settlingPoints: { readonly [Point in SettlingPoint]?: string } = {};

/** What an outlet did to the words. */
const findings: Readonly<Record<Finding, string>> = {
  accurate: "Accurate",
  altered: "Altered",
  shortened: "Shortened",
  misattributed: "Misattributed",
  "out-of-context": "Out of context",
  invented: "Invented",
};
const findingsWithin: Readonly<Record<Finding, string>> = {
  accurate: "accurate",
  altered: "altered",
  shortened: "shortened",
  misattributed: "misattributed",
  "out-of-context": "out of context",
  invented: "invented",
};

const kinds: Readonly<Record<Evidence["kind"], string>> = {
  recording: "Recording",
  transcript: "Transcript",
  official: "Official text",
  wire: "Wire copy",
  interview: "Interview",
  other: "Other",
};
const standings: Readonly<Record<Evidence["standing"], string>> = {
  primary: "The words themselves",
  secondary: "Someone’s report of them",
};
const bearings: Readonly<Record<Evidence["bearing"], string>> = {
  for: "Speaks for it",
  against: "Speaks against it",
};
const bearingsWithin: Readonly<Record<Evidence["bearing"], string>> = {
  for: "speaks for it",
  against: "speaks against it",
};

export const review = room("review", {
  label: "Review",
  about: "What is ruled on",
  statementIs: (verdict: string) => `The statement: ${verdict}`,
  claimIs: (number: number, words: string, verdict: string) => `Claim ${number}, “${words}”: ${verdict}`,
  readingIs: (outlet: string, verdict: string) => `${outlet}’s reading: ${verdict}`,
  claimNumber: (number: number) => `claim ${number}`,
  settling: "What would settle this",
  settlingPoints,

  claim: {
    quoted: (words: string) => `“${words}”`,
    second: "It holds a second claim",
    drop: "Drop this claim",
    made: (words: string) => `Made a claim of “${words}”.`,
    dropped: "Dropped the claim.",
  },

  form: "Ruling",
  verdict: "Verdict",
  rule,
  ruleAndGoOn,
  finding: "The reading is",
  findings,
  findingsWithin,
  reason: "Reason",
  asLast: (reason: string) => `As last: ${reason}`,
  correction: "Suggested correction",
  note: "Note for colleagues",
  noteHint: "A public report leaves it out.",
  save: "Save",
  saveAndGoOn: "Save and go on",
  goesOn: "Goes on to the next statement nobody has ruled on",
  reopen: "Reopen",
  missing: {
    verdict: "Choose a verdict.",
    reason: "Give the reason: no verdict stands without one.",
  },

  draft: {
    noRoom: "This browser has no room to keep the draft: save before you leave.",
    kept: "Draft kept in this browser.",
    discard: "Discard it",
    putAway: (name: string) => `${name}’s ruling stands. Your draft was put away.`,
  },

  evidence: {
    add: "Add evidence",
    number: (number: number) => `Evidence ${number}`,
    remove: (number: number) => `Remove evidence ${number}`,
    description: "What it is",
    kind: "Kind",
    kinds,
    bearing: "Bearing",
    bearings,
    bearingsWithin,
    standing: "Standing",
    standings,
    secondary: "secondary",
    quotation: "What it says",
    wordForWord: "Word for word",
    url: "Web address",
    locator: "Place",
    locatorHint: "Page, minute",
    consultedAt: "Looked at on",
    makePrivate: "Private: a public report leaves it out",
    private: "private",
    file: "File of the evidence",
    attach: "Attach a file",
    drop: "or drop it here",
    keeping: (file: string) => `Keeping ${file}…`,
    detach: (file: string) => `Detach ${file}`,
    tooLarge: "The file is larger than 10 MB: keep it elsewhere and link to it.",
  },

  done: (deed: string, words: string) => `${deed}: “${words}”`,
  doneOn: (deed: string, words: string, name: string) => `${deed}: “${words}” (${name}).`,
  reopened: "Reopened",
  notSaved: (why: string) => `Not saved. ${why} What you wrote is kept.`,
  withdrawn: "Ruling withdrawn.",
  takenBack: "Taken back.",

  history: "History",
  noRuling: "Nobody has ruled on this yet.",
  becauseOfText: "An outlet changed its text: rule on it anew.",
  correctionIs: "Correction:",
  noteIs: "For colleagues:",
  withdraw: "Withdraw",
  withdrawOf: (name: string, moment: string) => `Withdraw the ruling of ${name}, ${moment}`,
  alreadyTakenBack: "This ruling was taken back already.",

  check: {
    title: "Second check",
    ask: "Second check",
    askOf: (name: string, moment: string) => `Ask for a second check of the ruling of ${name}, ${moment}`,
    askedFor: "Asked for a second check. Nobody sees your ruling before it is made.",
    blind: (author: string) =>
      `${author} ruled on this, and another pair of eyes is asked for. That verdict and its reason are kept from you until yours is in.`,
    ruled: "Ruled",
    veiled: "Kept from you until the second check is made.",
    pending: (by: string, author: string) =>
      `A second check was asked for by ${by}. Until it is made, only ${author} and ${by} see this.`,
    pendingOwn: (author: string) =>
      `A second check was asked for by ${author}. Until it is made, only ${author} sees this.`,
    agreed: "Checked. You both came to one verdict.",
    differed: "Checked. You two differ.",
    agrees: (name: string) => `${name} agrees.`,
    differs: "The second check differs. Rule anew on what both found.",
  },
});
