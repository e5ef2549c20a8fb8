import type { UtteranceSummary } from "@variorum/server/contract";
import { describe, expect, it } from "vitest";
import { columnsOf, independentVoices, noteOf } from "./score.ts";

const OUTLETS = ["A", "B", "C", "D"].map((sigil) => ({ articleId: sigil, outlet: `Outlet ${sigil}`, sigil }));

/** "A direct, C indirect negation, D direct =A": who has the words, by what it departs, whose copy it carries. */
function row(notation: string): UtteranceSummary {
  const witnesses = notation.split(", ").map((each) => {
    const [sigil = "", mode = "direct", ...rest] = each.split(" ");
    const copyOf = rest.find((word) => word.startsWith("="))?.slice(1) ?? null;
    const departs = rest.find((word) => !word.startsWith("=")) ?? null;
    return { articleId: sigil, outlet: `Outlet ${sigil}`, sigil, mode, departs, copyOf };
  });
  return { witnesses } as unknown as UtteranceSummary;
}

describe("the columns of the score", () => {
  it("keep the order of publication where every voice is its own", () => {
    expect(
      columnsOf(OUTLETS, [row("A direct, B direct")])
        .map(({ sigil }) => sigil)
        .join(""),
    ).toBe("ABCD");
  });

  it("put a copy beside the first that carries it, and count its voice once", () => {
    const columns = columnsOf(OUTLETS, [row("A direct, B direct"), row("A direct, D direct =A")]);
    expect(columns.map(({ sigil, copyOf }) => (copyOf ? `${sigil}=${copyOf}` : sigil))).toEqual([
      "A",
      "D=A",
      "B",
      "C",
    ]);
    expect(independentVoices(columns)).toBe(3);
  });

  it("let the first published stand first, whichever of the copies the analysis named", () => {
    const columns = columnsOf(OUTLETS, [row("B direct =D, D direct")]);
    expect(columns.map(({ sigil, copyOf }) => (copyOf ? `${sigil}=${copyOf}` : sigil))).toEqual([
      "A",
      "B",
      "D=B",
      "C",
    ]);
  });
});

describe("a note", () => {
  const [first, second, third] = columnsOf(OUTLETS, []);
  if (!first || !second || !third) throw new Error("three columns");
  const stave = row("A mixed, B indirect negation");

  it.each([
    [
      "is full for words in quotation marks, be it a few",
      first,
      { voice: "quotes", departs: null, isCopy: false },
    ],
    [
      "is hollow for a paraphrase and says by what it departs",
      second,
      { voice: "paraphrases", departs: "negation", isCopy: false },
    ],
    ["is missing for an outlet that is silent", third, { voice: "none", departs: null, isCopy: false }],
  ])("%s", (_case, column, expected) => {
    expect(noteOf(stave, column)).toEqual(expected);
  });
});
