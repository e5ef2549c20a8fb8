import { expect, it, test } from "vitest";
import { compareWithBaseline, lostFigures, toBaseline } from "./baseline.ts";
import { balanced, Share, Tally } from "./figures.ts";

const figure = (value: number, isLowerBetter = false) => ({ name: "f", value, detail: "", isLowerBetter });

test.each([
  ["same", 0.9, 0.9, false],
  ["better", 0.91, 0.9, false],
  ["worse", 0.897, 0.9, false],
  ["fallen", 0.89, 0.9, false],
  ["fallen", 0.11, 0.1, true],
  ["better", 0.09, 0.1, true],
])("%s: %s after %s, lower is better: %s", (verdict, now, before, isLowerBetter) => {
  expect(compareWithBaseline([figure(now, isLowerBetter)], { f: before })[0]?.verdict).toBe(verdict);
});

it("knows a figure that is new, and one that is no longer measured", () => {
  expect(compareWithBaseline([figure(1)], {})[0]?.verdict).toBe("new");
  expect(lostFigures([figure(1)], { f: 1, g: 1 })).toEqual(["g"]);
});

it("keeps six decimals, and calls what they cannot tell apart the same", () => {
  expect(compareWithBaseline([figure(2 / 3)], toBaseline([figure(2 / 3)]))[0]?.verdict).toBe("same");
});

it("weighs a rare class as much as a common one", () => {
  const [rare, common, absent] = [new Share(), new Share(), new Share()];
  rare.count(false);
  for (let time = 0; time < 9; time++) common.count(true);
  expect(balanced([rare, common, absent])).toBe(0.5);
});

it("is zero, not a division by zero, where nothing was found and nothing marked", () => {
  expect(new Tally().figure("f").value).toBe(0);
});
