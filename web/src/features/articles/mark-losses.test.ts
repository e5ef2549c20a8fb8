import { expect, it } from "vitest";
import { markLosses, type Parts } from "./mark-losses.ts";
import { trimmed } from "./trimmed.ts";

const PARTS: Parts = [
  { kind: "same", text: "Bell said: We will " },
  { kind: "removed", text: "not sign" },
  { kind: "added", text: "wait" },
  { kind: "same", text: ". They pay." },
];
const shown = (losses: readonly { start: number; end: number }[][]) =>
  markLosses(
    PARTS,
    losses.map((segments) => ({ segments })),
  )
    .map(({ text, isLost, opens }) => `${opens.join("")}${isLost ? `[${text}]` : text}`)
    .join("|");

it("marks a lost quotation over what stayed and what went, and numbers it where it begins", () => {
  expect(shown([[{ start: 11, end: 27 }]])).toBe("Bell said: |1[We will ]|[not sign]|wait|. They pay.");
});

it("numbers each loss, and marks every part of one that is interrupted", () => {
  const second = [
    { start: 0, end: 4 },
    { start: 34, end: 37 },
  ];
  expect(shown([[{ start: 29, end: 33 }], second])).toBe(
    "2[Bell]| said: We will |not sign|wait|. |1[They]| |[pay]|.",
  );
});

it("leaves the parts whole where nothing was lost", () => {
  expect(shown([])).toBe("Bell said: We will |not sign|wait|. They pay.");
});

it.each([
  ["She said “we wait”.", 9, 18, "we wait"],
  [" we wait ", 0, 9, "we wait"],
  ["the nurses’ pay", 0, 11, "the nurses’"],
  ["“ ”", 0, 3, null],
  ["One.\r\nTwo.\r\nWe wait.", 10, 18, "We wait."],
])("takes no blanks and no marks along out of %j", (text, start, end, words) => {
  const place = trimmed(text, { start, end });
  expect(place && text.slice(place.start, place.end)).toBe(words);
});
