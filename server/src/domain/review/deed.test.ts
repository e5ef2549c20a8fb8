import { expect, test } from "vitest";
import { type CorrectingDeed, correctionInWords } from "./correction-deed.ts";
import { type Deed, deedInWords, deedOf } from "./deed.ts";
import type { StoryEventType } from "./story-event.ts";

const gist = "We will not sign";
const one = { count: 1, words: gist };
const three = { count: 3, words: gist };

const ACTS: Readonly<Record<StoryEventType, readonly [Deed, string]>> = {
  "story.created": [{ kind: "story.created", title: "Pact" }, "opened the story “Pact”"],
  "story.renamed": [{ kind: "story.renamed", title: "Pact" }, "renamed the story to “Pact”"],
  "story.archived": [{ kind: "story.archived" }, "archived the story"],
  "story.unarchived": [{ kind: "story.unarchived" }, "brought the story back from the archive"],
  "story.deleted": [{ kind: "story.deleted" }, "deleted the story"],
  "story.restored": [{ kind: "story.restored" }, "restored the story"],
  "article.added": [{ kind: "article.added", outlet: "Argus" }, "added Argus"],
  "article.changed": [
    { kind: "article.changed", outlet: "Argus", labels: ["title", "wire"] },
    "changed Argus (headline, agency)",
  ],
  "article.removed": [{ kind: "article.removed", outlet: "Argus" }, "took Argus out"],
  "article.restored": [{ kind: "article.restored", outlet: "Argus" }, "put Argus back"],
  "article.revised": [{ kind: "article.revised", outlet: "Argus" }, "took in a changed text of Argus"],
  "ruling.made": [
    { kind: "ruling.made", verdict: "disputed", gist, outlet: "Argus" },
    "disputed “We will not sign” (Argus)",
  ],
  "ruling.withdrawn": [
    { kind: "ruling.withdrawn", by: "Ben", gist },
    "withdrew Ben’s ruling on “We will not sign”",
  ],
  "correction.made": [{ kind: "correction.made", what: { kind: "several", count: 4 } }, "made 4 corrections"],
  "correction.withdrawn": [
    { kind: "correction.withdrawn", what: { kind: "remove-quotations", quotations: one } },
    "took back: took “We will not sign” out",
  ],
  "claim.added": [{ kind: "claim.added", claim: gist }, "made a second claim of “We will not sign”"],
  "claim.removed": [{ kind: "claim.removed", claim: gist }, "dropped the claim “We will not sign”"],
  "check.requested": [{ kind: "check.requested", gist }, "asked for a second check of “We will not sign”"],
  "check.withdrawn": [
    { kind: "check.withdrawn", gist },
    "no longer asks for a second check of “We will not sign”",
  ],
  "check.made": [{ kind: "check.made", gist }, "checked a second time “We will not sign”"],
  "check.unmade": [{ kind: "check.unmade", gist }, "took back the second check of “We will not sign”"],
  "loss.settled": [{ kind: "loss.settled", words: gist }, "accepted that “We will not sign” is gone"],
  "loss.reopened": [{ kind: "loss.reopened" }, "has a lost quotation looked for again"],
  "report.signed": [
    { kind: "report.signed", version: 2, isOverOpenPoints: true },
    "signed version 2 over open points",
  ],
  "report.voided": [{ kind: "report.voided", version: 2 }, "withdrew version 2, which is void"],
  "report.reinstated": [{ kind: "report.reinstated", version: 2 }, "took back that version 2 is void"],
  "reply.added": [{ kind: "reply.added", from: "Argus" }, "took down a reply from Argus"],
  "reply.removed": [{ kind: "reply.removed", from: "Argus" }, "took out the reply from Argus"],
};

test.each(Object.values(ACTS))("%j is told: %s", (deed, sentence) => {
  expect(deedInWords(deed)).toBe(sentence);
});

test("a ruling on the utterance as such names no outlet, one that is kept back no verdict", () => {
  expect(deedInWords({ kind: "ruling.made", verdict: null, gist, outlet: null })).toBe(
    "ruled on “We will not sign”",
  );
});

const CORRECTIONS: Readonly<Record<CorrectingDeed["kind"], readonly [CorrectingDeed, string]>> = {
  split: [{ kind: "split", quotations: three }, "made 3 quotations an utterance of its own"],
  merge: [{ kind: "merge", gists: ["Yes", "No", "Perhaps", "Never"] }, "made one of “Yes”, “No” and 2 more"],
  move: [{ kind: "move", quotations: one, gist: "No" }, "moved “We will not sign” to “No”"],
  "add-quotation": [{ kind: "add-quotation", words: "No", outlet: "Argus" }, "added “No” in Argus"],
  put: [{ kind: "put", words: "No", gist }, "put “No” to “We will not sign”"],
  "set-bounds": [{ kind: "set-bounds", from: "No", to: "No, no" }, "set “No” to “No, no”"],
  "set-speaker": [{ kind: "set-speaker", quotations: three, speaker: "Bell" }, "gave 3 quotations to Bell"],
  "set-mode": [
    { kind: "set-mode", quotations: one, mode: "scare" },
    "marked “We will not sign” as no one’s words",
  ],
  "remove-quotations": [{ kind: "remove-quotations", quotations: three }, "took 3 quotations out"],
  "merge-speakers": [
    { kind: "merge-speakers", names: ["Bell", "Ms Bell"] },
    "made one speaker of Bell and Ms Bell",
  ],
  "split-speaker": [
    { kind: "split-speaker", name: "T. Bell", from: "Ada Bell" },
    "told T. Bell from Ada Bell",
  ],
  "rename-speaker": [{ kind: "rename-speaker", from: "Bell", to: "Ada Bell" }, "renamed Bell to Ada Bell"],
  "dismiss-difference": [
    { kind: "dismiss-difference", gist: "No", reason: "a slip" },
    "put a difference aside in “No”: a slip",
  ],
  "retype-difference": [
    { kind: "retype-difference", gist: "No", from: "formal", to: "negation" },
    "called a difference in “No” negation, not formal",
  ],
  several: [{ kind: "several", count: 4 }, "made 4 corrections"],
  "find-again": [{ kind: "find-again", words: "No" }, "found “No” again in the changed text"],
  "set-speaker-in-all": [{ kind: "set-speaker-in-all", count: 9 }, "gave 9 utterances to another speaker"],
  "dismiss-in-all": [
    { kind: "dismiss-in-all", type: "formal", count: 9, reason: "house style" },
    "put the differences of formal aside in 9 utterances: house style",
  ],
  "as-logged": [{ kind: "as-logged", summary: "split “No” off" }, "split “No” off"],
};

test.each(Object.values(CORRECTIONS))("%j is told: %s", (deed, sentence) => {
  expect(correctionInWords(deed)).toBe(sentence);
});

test("nobody is a speaker too", () => {
  expect(correctionInWords({ kind: "set-speaker", quotations: one, speaker: null })).toBe(
    "took the speaker off “We will not sign”",
  );
});

test("a log older than deeds has none", () => {
  expect(deedOf({ payload: { title: "Pact" } })).toBeNull();
});
