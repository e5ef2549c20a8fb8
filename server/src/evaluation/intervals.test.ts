import { expect, it, test } from "vitest";
import { agreement, coverage, matchBest } from "./intervals.ts";
import { markedPlaces, withinMarks } from "./marked-places.ts";

const at = (start: number, end: number) => ({ start, end });

test.each([
  [1, [at(0, 10)], [at(0, 10)], "the same place"],
  [0, [at(0, 10)], [at(10, 20)], "neighbours share nothing"],
  [0.5, [at(0, 10)], [at(0, 20)], "half of it"],
  [1, [at(0, 5), at(10, 15)], [at(10, 15), at(0, 5)], "pieces in any order"],
])("agreement %s: %s and %s, %s", (expected, a, b) => {
  expect(agreement(a, b)).toBeCloseTo(expected);
  expect(agreement(b, a)).toBeCloseTo(expected);
});

it("covers by what is found of what is marked, however much more is found", () => {
  expect(coverage([at(0, 10)], [at(0, 100)])).toBe(1);
  expect(coverage([at(0, 10)], [at(5, 100)])).toBe(0.5);
});

it("gives each place one partner, the best pairs first", () => {
  const matches = matchBest([at(0, 10), at(0, 8)], [at(0, 9), at(0, 8)], (a, b) => agreement([a], [b]), 0.3);
  expect(matches.map(({ marked, found }) => [marked.end, found.end])).toEqual([
    [8, 8],
    [10, 9],
  ]);
});

test.each([
  ["“a” and “b”", ["a", "b"]],
  ['"a" and "b"', ["a", "b"]],
  ["“a\nb” c", ["a"]],
  ["no marks”", []],
  ["“a “b” c", ["a “b"]],
])("what stands between marks in %j", (text, expected) => {
  expect(markedPlaces(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

it("cuts places to what stands between marks", () => {
  expect(withinMarks([at(0, 10)], [at(2, 4), at(8, 20)])).toEqual([at(2, 4), at(8, 10)]);
});
