import { expect, test } from "vitest";
import { binned } from "./reliability.ts";

test("of each tenth of what was said: how many, said on average, how many true", () => {
  const judged = [
    { said: 0.02, isTrue: false },
    { said: 0.92, isTrue: true },
    { said: 0.98, isTrue: false },
    { said: 1, isTrue: true },
    { said: 1, isTrue: true },
  ];
  const bins = binned(judged).map(({ from, pairs, said, true: share }) => [from, pairs, said, share]);
  expect(bins).toEqual([
    [0, 1, 0.02, 0],
    [0.9, 4, expect.closeTo(0.975), 0.75],
  ]);
});
