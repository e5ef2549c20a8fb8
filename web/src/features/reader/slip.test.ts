import type { Quotation } from "@variorum/server/domain";
import { describe, expect, it } from "vitest";
import { articleDetailOf } from "../../test/story.testkit.ts";
import { correctionsOf, foretold, keptSlip, slipFor, slipOf } from "./slip.ts";

const quotation: Quotation = articleDetailOf({
  quotations: [
    {
      id: "q1",
      articleId: "a1",
      mode: "direct",
      segments: [{ start: 4, end: 9 }],
      speaker: { id: "sp1", name: "Marta Oyelaran" },
      source: null,
      cue: null,
      rule: "trailing-cue",
      confidence: 0.9,
      parentId: null,
      unterminated: false,
    },
  ],
}).quotations[0] as Quotation;
const SPEAKERS = [
  { id: "sp1", name: "Marta Oyelaran", kind: "person" as const, aliases: [], quotationCount: 3 },
  { id: "sp2", name: "Jonas Feld", kind: "person" as const, aliases: [], quotationCount: 1 },
];

describe("what a slip asks for", () => {
  const ask = (change: object) =>
    correctionsOf({ ...slipOf(quotation), ...change }, quotation, "a1", SPEAKERS);

  it("is nothing where nothing was changed", () => {
    expect(ask({})).toEqual([]);
  });

  it.each([
    ["bounds", { segments: [{ start: 4, end: 12 }] }, ["set-bounds"]],
    ["kind", { mode: "scare" }, ["set-mode"]],
    [
      "bounds and speaker",
      { segments: [{ start: 2, end: 9 }], speaker: "Jonas Feld" },
      ["set-bounds", "set-speaker"],
    ],
  ])("is what was changed: %s", (_what, change, kinds) => {
    expect(ask(change).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ["jonas feld", { id: "sp2" }],
    ["Ines Holm", { name: "Ines Holm" }],
    ["  ", null],
  ])("names the speaker “%s” as the server takes it", (speaker, choice) => {
    expect(ask({ speaker })).toMatchObject([{ kind: "set-speaker", speaker: choice }]);
  });
});

it("shows a missed quotation in its place before the server has it", () => {
  const slip = { ...slipFor({ start: 0, end: 3 }), speaker: "Ines Holm" };
  expect(foretold([quotation], slip, "a1").map(({ speaker }) => speaker?.name)).toEqual([
    "Ines Holm",
    "Marta Oyelaran",
  ]);
});

it.each([[null], [{}], [{ segments: [], mode: "direct", speaker: "" }], [{ segments: [{ start: 1 }] }]])(
  "keeps no slip of %j",
  (kept) => {
    expect(keptSlip(kept)).toBeNull();
  },
);
