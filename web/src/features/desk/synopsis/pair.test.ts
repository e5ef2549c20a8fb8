import fc from "fast-check";
import { expect, it } from "vitest";
import { comparePair } from "./pair.ts";

const shown = (first: string, second: string) =>
  comparePair(first, second)
    ?.map(({ kind, text }) => (kind === "both" ? text : kind === "first" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

it.each([
  [
    "a figure is struck whole",
    "cost $35,000,000 then",
    "cost $55,000,000 then",
    "cost [-$35,000,000 -]{+$55,000,000 +}then",
  ],
  ["quotation marks and case are no change", "“It” won’t", '"it" won\'t', '"it" won\'t'],
  ["the lost “not” stands alone", "we will not sign", "we will sign", "we will [-not -]sign"],
])("%s", (_, first, second, expected) => {
  expect(shown(first, second)).toBe(expected);
});

it("gives up aloud where the two are long and share nothing", () => {
  const words = (stem: string) => Array.from({ length: 20_000 }, (_, index) => `${stem}${index}`).join(" ");
  expect(comparePair(words("a"), words("b"))).toBeNull();
});

it("loses no character of the second and none of the first that is not shared", () => {
  const words = fc.array(fc.constantFrom("we", "will", "not", "sign", "3.5", "“so”", ","), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const parts = comparePair(a.join(" "), b.join(" ")) ?? [];
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join("")
          .replace(/\s+/g, "");
      expect(without("first")).toBe(b.join(""));
      expect(without("second")).toBe(a.join(""));
    }),
  );
});
