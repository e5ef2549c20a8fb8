import type { CorrectingDeed, Deed } from "@variorum/server/domain";
import { expect, test } from "vitest";
import { deeds } from "./deeds.ts";

const { act, correction } = deeds.told;
const gist = "We will not sign";
const one = { count: 1, words: gist };
const three = { count: 3, words: gist };

const ACTS: Readonly<Record<Deed["kind"], readonly [Deed, string]>> = {
  "story.created": [{ kind: "story.created", title: "Pakt" }, "das Thema „Pakt“ angelegt"],
  "story.renamed": [{ kind: "story.renamed", title: "Pakt" }, "das Thema in „Pakt“ umbenannt"],
  "story.archived": [{ kind: "story.archived" }, "das Thema archiviert"],
  "story.unarchived": [{ kind: "story.unarchived" }, "das Thema aus dem Archiv zurückgeholt"],
  "story.deleted": [{ kind: "story.deleted" }, "das Thema gelöscht"],
  "story.restored": [{ kind: "story.restored" }, "das Thema wiederhergestellt"],
  "article.added": [{ kind: "article.added", outlet: "Argus" }, "den Artikel von Argus hinzugefügt"],
  "article.changed": [
    { kind: "article.changed", outlet: "Argus", labels: ["title", "wire"] },
    "die Angaben zum Artikel von Argus geändert (Überschrift, Agentur)",
  ],
  "article.removed": [{ kind: "article.removed", outlet: "Argus" }, "den Artikel von Argus herausgenommen"],
  "article.restored": [{ kind: "article.restored", outlet: "Argus" }, "den Artikel von Argus zurückgeholt"],
  "article.revised": [
    { kind: "article.revised", outlet: "Argus" },
    "einen geänderten Text von Argus aufgenommen",
  ],
  "ruling.made": [
    { kind: "ruling.made", verdict: "disputed", gist, outlet: "Argus" },
    "„We will not sign“ (Argus) als bestritten gewertet",
  ],
  "ruling.withdrawn": [
    { kind: "ruling.withdrawn", by: "Ben", gist },
    "die Bewertung von „We will not sign“ durch Ben zurückgenommen",
  ],
  "claim.added": [
    { kind: "claim.added", claim: gist },
    "„We will not sign“ als zweite Behauptung festgehalten",
  ],
  "claim.removed": [
    { kind: "claim.removed", claim: gist },
    "die Behauptung „We will not sign“ zurückgenommen",
  ],
  "check.requested": [{ kind: "check.requested", gist }, "eine Gegenprüfung von „We will not sign“ erbeten"],
  "check.withdrawn": [
    { kind: "check.withdrawn", gist },
    "die Bitte um eine Gegenprüfung von „We will not sign“ zurückgenommen",
  ],
  "check.made": [{ kind: "check.made", gist }, "„We will not sign“ gegengeprüft"],
  "check.unmade": [{ kind: "check.unmade", gist }, "die Gegenprüfung von „We will not sign“ zurückgenommen"],
  "correction.made": [
    { kind: "correction.made", what: { kind: "several", count: 4 } },
    "4 Korrekturen gemacht",
  ],
  "correction.withdrawn": [
    { kind: "correction.withdrawn", what: { kind: "remove-quotations", quotations: one } },
    "zurückgenommen: „We will not sign“ herausgenommen",
  ],
  "loss.settled": [
    { kind: "loss.settled", words: gist },
    "bestätigt, dass „We will not sign“ weggefallen ist",
  ],
  "loss.reopened": [{ kind: "loss.reopened" }, "ein verlorenes Zitat wieder zur Suche gestellt"],
  "report.signed": [
    { kind: "report.signed", version: 2, isOverOpenPoints: true },
    "Fassung 2 trotz offener Punkte freigegeben",
  ],
  "report.voided": [{ kind: "report.voided", version: 2 }, "Fassung 2 zurückgezogen; sie ist ungültig"],
  "report.reinstated": [{ kind: "report.reinstated", version: 2 }, "Fassung 2 wieder für gültig erklärt"],
  "reply.added": [{ kind: "reply.added", from: "Argus" }, "eine Stellungnahme von Argus aufgenommen"],
  "reply.removed": [{ kind: "reply.removed", from: "Argus" }, "die Stellungnahme von Argus herausgenommen"],
};

test.each(Object.values(ACTS))("%j: Ada hat %s", (deed, done) => {
  expect(act?.("Ada", deed)).toBe(`Ada hat ${done}`);
});

test.each([
  ["open", "„We will not sign“ wieder geöffnet"],
  ["verified", "„We will not sign“ als belegt gewertet"],
  ["unresolved", "„We will not sign“ als ungeklärt gewertet"],
  [null, "„We will not sign“ bewertet"],
] as const)("the verdict %s: Ada hat %s", (verdict, done) => {
  expect(act?.("Ada", { kind: "ruling.made", verdict, gist, outlet: null })).toBe(`Ada hat ${done}`);
});

const CORRECTIONS: Readonly<Record<CorrectingDeed["kind"], readonly [CorrectingDeed, string]>> = {
  split: [{ kind: "split", quotations: three }, "3 Zitate zu einer eigenen Äußerung gemacht"],
  merge: [
    { kind: "merge", gists: ["Ja", "Nein", "Doch", "Nie"] },
    "„Ja“, „Nein“ und 2 weitere zusammengelegt",
  ],
  move: [{ kind: "move", quotations: one, gist: "Nein" }, "„We will not sign“ zu „Nein“ verschoben"],
  "add-quotation": [
    { kind: "add-quotation", words: "Nein", outlet: "Argus" },
    "„Nein“ bei Argus hinzugefügt",
  ],
  put: [{ kind: "put", words: "Nein", gist }, "„Nein“ zu „We will not sign“ gestellt"],
  "set-bounds": [
    { kind: "set-bounds", from: "Nein", to: "Nein, nein" },
    "die Grenzen von „Nein“ auf „Nein, nein“ gesetzt",
  ],
  "set-speaker": [
    { kind: "set-speaker", quotations: three, speaker: null },
    "den Sprecher von 3 Zitaten entfernt",
  ],
  "set-mode": [
    { kind: "set-mode", quotations: one, mode: "indirect" },
    "„We will not sign“ als indirekte Rede gekennzeichnet",
  ],
  "remove-quotations": [{ kind: "remove-quotations", quotations: three }, "3 Zitate herausgenommen"],
  "merge-speakers": [
    { kind: "merge-speakers", names: ["Bell", "Ms Bell"] },
    "Bell und Ms Bell zu einem Sprecher gemacht",
  ],
  "split-speaker": [
    { kind: "split-speaker", name: "T. Bell", from: "Ada Bell" },
    "T. Bell von Ada Bell unterschieden",
  ],
  "rename-speaker": [{ kind: "rename-speaker", from: "Bell", to: "Ada Bell" }, "Bell in Ada Bell umbenannt"],
  "dismiss-difference": [
    { kind: "dismiss-difference", gist: "Nein", reason: "ein Versehen" },
    "eine Abweichung in „Nein“ verworfen: ein Versehen",
  ],
  "retype-difference": [
    { kind: "retype-difference", gist: "Nein", from: "formal", to: "negation" },
    "eine Abweichung in „Nein“ von Formales auf Verneinung umgestellt",
  ],
  several: [{ kind: "several", count: 1 }, "eine Korrektur gemacht"],
  "find-again": [{ kind: "find-again", words: "Nein" }, "„Nein“ im geänderten Text wiedergefunden"],
  "set-speaker-in-all": [
    { kind: "set-speaker-in-all", count: 9 },
    "9 Äußerungen einen anderen Sprecher gegeben",
  ],
  "dismiss-in-all": [
    { kind: "dismiss-in-all", type: "formal", count: 1, reason: "Hausstil" },
    "Abweichungen der Art Formales in einer Äußerung verworfen: Hausstil",
  ],
  "as-logged": [{ kind: "as-logged", summary: "split “No” off" }, "split “No” off"],
};

test.each(Object.values(CORRECTIONS))("%j: %s", (deed, done) => {
  expect(correction?.(deed)).toBe(done);
});
