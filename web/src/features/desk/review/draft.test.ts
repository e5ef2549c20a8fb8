import { expect, it } from "vitest";
import { review } from "../../../strings/en/review.ts";
import {
  bodyOf,
  type Draft,
  EMPTY_DRAFT,
  type EvidenceDraft,
  mergedWith,
  parseDraft,
  refusalsOf,
} from "./draft.ts";

const item: EvidenceDraft = {
  key: "e1",
  kind: "recording",
  standing: "primary",
  bearing: "for",
  description: "Video of the briefing",
  url: "https://example.org/briefing",
  locator: "12:40",
  consultedAt: "2025-02-01",
  quotation: "We will not reopen the line.",
  attachment: { id: "a".repeat(64), name: "briefing.mp4", size: 1200 },
  isPrivate: true,
};
const draft: Draft = {
  verdict: "disputed",
  finding: "altered",
  reason: "Heard it.",
  correction: "",
  note: "Ask the desk in Skerra.",
  evidence: [item],
};
const STATEMENT = { articleId: null, claimId: null };

it("comes back after a reload as it was left", () => {
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
});

it.each([["nothing"], ["{"], ["null"], ["[1]"], ['{"verdict":"maybe","reason":7,"evidence":"none"}']])(
  "is empty rather than broken where %s was kept",
  (stored) => {
    expect(parseDraft(stored)).toEqual(EMPTY_DRAFT);
  },
);

it.each([
  ["nothing where all is well", draft, {}],
  ["a verdict not chosen", { ...draft, verdict: null }, { verdict: "Choose a verdict." }],
  [
    "a reason of spaces",
    { ...draft, reason: "  " },
    { reason: "Give the reason: no verdict stands without one." },
  ],
  [
    "an address that is none, at its own field",
    { ...draft, evidence: [item, { ...item, url: "briefing.example" }] },
    { "evidence.1.url": "Give a web address that starts with http:// or https://." },
  ],
  [
    "evidence that says nothing",
    { ...draft, evidence: [{ ...item, description: "" }] },
    { "evidence.0.description": "Say what the evidence is." },
  ],
])("refuses before sending: %s", (_, given, expected) => {
  expect(refusalsOf(given, STATEMENT, review.strings.missing, (refusal) => refusal)).toEqual(expected);
});

it("says what a reading is of readings alone", () => {
  expect(bodyOf(draft, "disputed", { articleId: "a1", claimId: null })).toMatchObject({ finding: "altered" });
  expect(bodyOf(draft, "disputed", STATEMENT)).toMatchObject({ finding: null });
});

it("takes a colleague’s reason and evidence along, and leaves verdict and correction to the editor", () => {
  const { key: _, ...theirItem } = item;
  const merged = mergedWith(
    { ...EMPTY_DRAFT, verdict: "verified", correction: "will not" },
    {
      id: "r2",
      utteranceId: "u1",
      articleId: null,
      claimId: null,
      verdict: "disputed",
      finding: null,
      reason: "Heard otherwise.",
      evidence: [{ ...theirItem, url: null }],
      correction: "will",
      note: "Ask Bo.",
      because: null,
      actor: { id: "ada", name: "Ada" },
      at: "2025-02-05T12:00:00.000Z",
    },
  );
  expect(merged).toMatchObject({
    verdict: "verified",
    reason: "Ada: Heard otherwise.",
    correction: "will not",
    note: "Ask Bo.",
    evidence: [{ description: item.description, url: "" }],
  });
});
