import { expect, it } from "vitest";
import { lossesIn } from "./loss.ts";

const LOSS = {
  id: "loss_1",
  segments: [{ start: 3, end: 9 }],
  mode: "direct",
  speaker: null,
  utteranceId: null,
};

it("reads out of a log the losses that it holds", () => {
  expect(lossesIn([LOSS])).toEqual([LOSS]);
});

it.each([
  ["nothing", undefined],
  ["a word", "lost"],
  ["numbers", [1, null]],
  ["a place that is none", [{ ...LOSS, segments: [{ start: "3", end: 9 }] }]],
  ["a mode that nobody knows", [{ ...LOSS, mode: "sung" }]],
  ["a speaker who is no name", [{ ...LOSS, speaker: 7 }]],
])("passes over %s", (_what, logged) => {
  expect(lossesIn(logged)).toEqual([]);
});
