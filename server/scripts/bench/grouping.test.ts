import { describe, expect, it } from "vitest";
import { secondsExpected } from "./grouping.ts";
import { Pairs, waysOfGrouping } from "./grouping-ways.ts";
import { QuotationMaker, truePairs } from "./near-duplicates.ts";

const SIZE = 60;
const made = new QuotationMaker(3).make(SIZE);
const wanted = new Pairs(SIZE);
for (const [a, b] of truePairs(made)) wanted.add(a, b);

describe("the ways of grouping that are timed", () => {
  it.each(waysOfGrouping())("$name finds most pairs that belong together, and few others", ({ find }) => {
    const found = find(made);
    expect(found.countIn(wanted) / wanted.size).toBeGreaterThan(0.7);
    expect(found.countIn(wanted) / found.size).toBeGreaterThan(0.9);
  });
});

describe("what a way is expected to take", () => {
  it("grows with the number of quotations, or with its square", () => {
    const last = { size: 1_000, seconds: 2 };
    expect(secondsExpected({ grows: 1 }, 10_000, last)).toBe(20);
    expect(secondsExpected({ grows: 2 }, 10_000, last)).toBe(200);
  });

  it("is not known before it was run", () => {
    expect(secondsExpected({ grows: 2 }, 10_000, null)).toBe(0);
  });
});
