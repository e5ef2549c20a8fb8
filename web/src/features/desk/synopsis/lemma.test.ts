import { expect, it } from "vitest";
import { utteranceOf } from "../desk.testkit.ts";
import { cellText, layOut } from "./lay-out.ts";
import { lemmaOf } from "./lemma.ts";

const reads = (notation: string, baseId: string | null = null) =>
  lemmaOf(layOut(utteranceOf(notation)), baseId, false)
    .map(({ articleId, stretch }) => cellText(stretch.cells.get(articleId)))
    .join("")
    .trim();

it.each([
  ["has what most outlets have", "at {number: A = 24 | B C = 48} hours", "at 48 hours"],
  [
    "has the longer of two equal camps",
    "it {wording: A = ends | B = comes to an end}.",
    "it comes to an end.",
  ],
  ["has words that one outlet alone gives", "we will {negation: A = ∅ | B = not} sign", "we will not sign"],
  ["stays with one outlet's points", "over{formal: A = , | B = .}{formal: A = ∅ | B = ”} We", "over, We"],
  [
    "leaves the reporter's words out",
    "we go ~A he said~ on {wording: A B = today | C = now}",
    "we go on today",
  ],
])("the running text %s", (_, notation, expected) => {
  expect(reads(notation)).toBe(expected);
});

it("the running text is the base's where there is one", () => {
  expect(reads("at {number: A = 24 | B C = 48} hours", "A")).toBe("at 24 hours");
});
