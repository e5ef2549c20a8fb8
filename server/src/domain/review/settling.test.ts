import { describe, expect, it } from "vitest";
import type { Evidence, Ruling, Verdict } from "./ruling.ts";
import { SETTLING, SETTLING_POINTS, whatWouldSettle } from "./settling.ts";

const WELL_FOUNDED = { types: [], independentWitnesses: 2, isUnattributed: false, isTranslated: false };

const UNRULED = { utterance: null, readings: new Map() };

function ruledOn(verdict: Verdict, ...standings: readonly Evidence["standing"][]) {
  const evidence = standings.map((standing) => ({ standing }) as Evidence);
  return { utterance: { verdict, evidence } as unknown as Ruling, readings: new Map() };
}

describe("what would settle an utterance", () => {
  it.each([
    ["nothing where nothing differs", {}, []],
    ["a question for each type, gravest first", { types: ["wording", "negation"] }, ["negation", "wording"]],
    ["nothing for what is merely formal", { types: ["formal"] }, []],
    [
      "three questions and no more",
      { types: ["negation", "number", "date", "name"] },
      ["negation", "number", "date"],
    ],
    ["a name where nobody is said to have spoken", { isUnattributed: true }, ["unattributed"]],
    ["the original of a translation", { isTranslated: true }, ["translated"]],
    ["a second source where all go back to one copy", { independentWitnesses: 1 }, ["one-copy"]],
  ] as const)("%s", (_case, change, points) => {
    expect(whatWouldSettle({ ...WELL_FOUNDED, ...change }, UNRULED)).toEqual(points);
  });

  it.each([
    ["is nothing once it is verified on primary evidence", ruledOn("verified", "primary"), []],
    ["is asked as long as it is unresolved", ruledOn("unresolved", "primary"), ["negation"]],
    [
      "is the words themselves where all evidence reports them",
      ruledOn("verified", "secondary"),
      ["negation", "secondary-only"],
    ],
  ] as const)("%s", (_case, rulings, points) => {
    expect(whatWouldSettle({ ...WELL_FOUNDED, types: ["negation"] }, rulings)).toEqual(points);
  });

  it("is said in a sentence", () => {
    for (const point of SETTLING_POINTS) expect(SETTLING[point]).toMatch(/^[A-Z].*[.?]$/);
  });
});
