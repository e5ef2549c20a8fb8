/** The report before it goes out: what is missing, the sheet, the formats, the sign-off, the signed versions. */
import { FORMAT_FACTS, type OpenPointRule } from "@variorum/server/contract";
import type { ReactNode } from "react";
import { room } from "../room.ts";
import { figure, plural } from "./plural.ts";

const entries = plural({ one: "# entry", other: "# entries" });
const texts = plural({ one: "# text", other: "# texts" });
const rulings = plural({ one: "# ruling", other: "# rulings" });
const files = plural({ one: "# file", other: "# files" });
const versions = plural({ one: "# signed version", other: "# signed versions" });

/** `number`: of the statement in the report; of the facts, where it is told outside quotations. */
export type OpenPoints = { readonly [Rule in OpenPointRule]: (number: number) => string };

// The server says it in English itself.
const openPoints: Partial<OpenPoints> = {};

export const report = room("report", {
  readiness: {
    unknown: "Is it ready?",
    empty: "Nothing to report yet",
    blocked: plural({
      one: "One point keeps it from being signed",
      other: "# points keep it from being signed",
    }),
    ready: "Ready to sign",
    readyButOpen: plural({
      one: "Ready to sign; one statement without a grave difference is still open",
      other: "Ready to sign; # statements without a grave difference are still open",
    }),
    graveOpen: plural({
      one: "Better not sign yet: one statement with a grave difference has no verdict",
      other: "Better not sign yet: # statements with a grave difference have no verdict",
    }),
    openPoints,
    toMend: "To mend before signing",
    toLookAt: "To look at",
    fewer: "Fewer",
    all: (points: number) => `All ${figure(points)}`,
    notFetched: "What is missing could not be fetched.",
    fetching: "Looking for what is missing",
  },

  filter: {
    title: "The report holds only",
    takeAway: (part: string) => `Report not only ${part}`,
    speaker: "a speaker",
    outlet: "an outlet",
    ruledOnBy: (checker: string) => `ruled on by ${checker}`,
    ruledOnBySomeone: "ruled on by a checker",
    words: (words: string) => `“${words}”`,
    checks: {
      outstanding: "second check outstanding",
      agrees: "second check agrees",
      differs: "second check differs",
    },
  },

  formatsTitle: "Formats",
  formats: FORMAT_FACTS,
  look: {
    audience: "For whom",
    audiences: { internal: "For the desk", public: "For the public" },
    internalHint: "Everything, with internal notes, private evidence and the log.",
    publicHint: "Without notes, private evidence, files and the log; quotations are cut to what is fair.",
    checkers: "Who checked",
    names: { named: "Names of checkers", unnamed: "No names" },
    paper: "Paper",
    papers: { a4: "A4", letter: "Letter" },
  },

  sheet: {
    name: "The report",
    proof: "Proof",
    version: (number: number) => `Version ${number}`,
    openAlone: "Open alone",
    openToPrint: "Open alone, to print",
    setting: "Setting the report",
    settingIt: "Setting the report…",
    notSet: "The report could not be set.",
    beginning: (shown: number, all: number) =>
      `So far the beginning: ${figure(shown)} of ${figure(all)} characters. Save the file to have all.`,
    word: "No browser shows a Word file: this is its outline, set as HTML. In Word, suggested corrections are tracked changes.",
    noPdf: "This browser shows no PDF in a page. Open it alone, or save it.",
  },

  save: {
    act: "Save",
    as: (format: string) => `as ${format}`,
    setting: "Setting…",
    cancel: (format: string) => `Cancel saving as ${format}`,
    failed: "The report could not be saved. Try again in a moment.",
  },

  replies: {
    title: "Replies received",
    notFetched: "The replies could not be fetched.",
    none: "None yet.",
    takeDown: "Take down a reply",
    from: "From",
    fromHint: "An outlet, a speaker, their office",
    receivedAt: "Received",
    receivedAtHint: "2025-01-31, time optional",
    text: "In its own words",
    about: "About",
    wholeStory: "The story as a whole",
    statement: (number: number, gist: string) => `No. ${figure(number)}: ${gist}`,
    url: "Web address",
    makePrivate: "For the desk alone",
    isPrivate: "For the desk alone: no public report has it.",
    keep: "Keep the reply",
    later: "Later",
    takeOut: (from: string) => `Take out the reply from ${from}`,
    tookDown: (from: string) => `Took down the reply from ${from}.`,
    tookOut: (from: string) => `Took out the reply from ${from}.`,
  },

  signOff: {
    title: "Sign-off",
    checkedBy: "Checked by",
    nobodyYet: "nobody yet",
    secondCheck: "Second check",
    nobody: "nobody",
    editor: "Editor",
    you: "you; a name is asked for",
    why: "Why it is signed all the same",
    whyHint: plural({
      one: "Stands in the report, with the point it is signed over.",
      other: "Stands in the report, with the # points it is signed over.",
    }),
    whyMissing: "Mend what is missing, or say why it is signed without.",
    note: "Note to this version",
    signing: "Signing…",
    sign: "Sign and freeze",
    signOver: "Sign over what is missing",
    staysOpen: "It can be signed all the same: what has no verdict stands in it as open.",
    whole:
      "The whole story is signed, whatever is filtered. A signed version never changes; what is done later makes another.",
    signed: (version: number) => `Signed as version ${version}.`,
  },

  versions: {
    title: "Signed versions",
    notFetched: "The versions could not be fetched.",
    none: "None: this is the first proof.",
    version: (number: number) => `Version ${number}`,
    show: "Show",
    toDraft: "Back to the draft",
    which: (number: number) => `, version ${number}`,
    signedBy: (editor: ReactNode, when: ReactNode) => (
      <>
        Signed by {editor}, {when}
      </>
    ),
    current: "Says what stands",
    outOfDate: plural({ one: "Out of date: one act since", other: "Out of date: # acts since" }),
    signedOver: plural({ one: "Signed over # open:", other: "Signed over # open:" }),
    hash: "SHA-256",
    marksAll: "Marks all of it at a click",
    since: "Done since, and not in it",
    isVoid: "Void",
    voidedBy: (editor: ReactNode, when: ReactNode) => (
      <>
        Withdrawn by {editor}, {when}
      </>
    ),
    withdraw: "Withdraw",
    whyVoid: "Why it is withdrawn",
    whyVoidHint: "The version stays as it was signed; “Void” and this reason stand over it in every format.",
    whyVoidMissing: "Say why it is withdrawn.",
    keepIt: "Let it stand",
    withdrew: (version: number) => `Version ${version} is void.`,
    changedSince: (version: number) => `Changed since version ${version}`,
  },

  verify: {
    act: "Verify the record",
    reckoning: "Reckoning…",
    whole: "Nothing was tampered with.",
    checked: (logged: number, read: number, ruled: number, kept: number, signed: number) =>
      `${entries(logged)} of the log, ${texts(read)}, ${rulings(ruled)}, ${files(kept)} and ${versions(signed)} are what was written.`,
    broken: "This is not what was written.",
  },
});
