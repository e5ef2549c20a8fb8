import { describe, expect, it, test } from "vitest";
import { countFacets, NO_FILTER, passes, type UtteranceFacts, type UtteranceFilter } from "./filter.ts";

const ALL: readonly UtteranceFacts[] = [
  {
    id: "1",
    types: ["negation", "wording"],
    speakerIds: ["ada"],
    articleIds: ["cou", "led"],
    verdict: "open",
  },
  { id: "2", types: ["number"], speakerIds: ["bo"], articleIds: ["cou", "her"], verdict: "disputed" },
  { id: "3", types: ["wording"], speakerIds: ["ada", "bo"], articleIds: ["led", "her"], verdict: "open" },
  { id: "4", types: [], speakerIds: [], articleIds: ["cou", "led"], verdict: "verified" },
];

const cases: readonly (readonly [string, Partial<UtteranceFilter>, string])[] = [
  ["1 2 3 4", {}, "asks nothing and lets all through"],
  ["1 3", { type: ["wording"] }, "asks for one of an utterance's types"],
  ["1 2", { type: ["negation", "number"] }, "takes several values of one facet as alternatives"],
  ["3", { speaker: ["bo"], outlet: ["led"] }, "wants every facet met"],
  ["2 4", { verdict: ["disputed", "verified"] }, "asks for the verdict that stands"],
  ["", { outlet: ["nobody"] }, "finds nothing for a stranger"],
];

describe("passes", () => {
  test.each(cases)("lets %s through", (ids, filter) => {
    const passing = ALL.filter((facts) => passes(facts, { ...NO_FILTER, ...filter }));
    expect(passing.map(({ id }) => id).join(" ")).toBe(ids);
  });
});

describe("countFacets", () => {
  const labels = {
    speaker: new Map([
      ["ada", "Ada Bell"],
      ["bo", "Bo Carr"],
    ]),
    outlet: new Map([["led", "Ledger"]]),
  };
  const counts = (filter: Partial<UtteranceFilter>, facet: keyof UtteranceFilter) =>
    countFacets(ALL, { ...NO_FILTER, ...filter }, labels)[facet].map(
      ({ label, count }) => `${label} ${count}`,
    );

  it("names values in the order of its labels and counts those at zero too", () => {
    expect(counts({ type: ["number"] }, "speaker")).toEqual(["Ada Bell 0", "Bo Carr 1"]);
  });

  it("counts a facet without its own choice: what one more click would show", () => {
    expect(counts({ verdict: ["open"] }, "verdict")).toEqual([
      "Open 2",
      "Verified 1",
      "Disputed 1",
      "Unresolved 0",
    ]);
  });

  it("counts what a click shows, for every facet and value", () => {
    const filter: UtteranceFilter = { ...NO_FILTER, outlet: ["led"], speaker: ["ada"] };
    const facets = countFacets(ALL, filter, labels);
    for (const { value, count } of facets.verdict) {
      const clicked = ALL.filter((facts) =>
        passes(facts, { ...filter, verdict: [value] as UtteranceFilter["verdict"] }),
      );
      expect(clicked).toHaveLength(count);
    }
  });
});
