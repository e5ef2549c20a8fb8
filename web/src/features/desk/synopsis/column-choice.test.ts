import { describe, expect, it } from "vitest";
import { utteranceOf } from "../desk.testkit.ts";
import { amongColumns, chosenColumns, moved } from "./column-choice.ts";

const mess = utteranceOf(
  "a {negation: A B = not | C = ∅} {wording: A = bloody mess | B = big mess | C = damn chaos}",
);

describe("the choice of columns", () => {
  it.each([
    ["keeps the order chosen", ["C", "A"], ["C", "A"]],
    ["forgets who has not the utterance", ["X", "B", "C"], ["B", "C"]],
    ["counts nobody twice", ["B", "B", "C"], ["B", "C"]],
    ["lets all stand where one alone is left", ["X", "B"], null],
    ["lets all stand where none is chosen", [], null],
  ])("%s", (_case, chosen, columns) => {
    expect(chosenColumns(mess, chosen)).toEqual(columns);
  });

  it("makes an agreement of what only the others part on", () => {
    const { collation, differences } = amongColumns(mess, ["A", "B"]);
    expect(collation.stretches.map(({ kind }) => kind)).toEqual(["agreement", "agreement", "variation"]);
    expect(differences.map(({ type }) => type)).toEqual(["wording"]);
    expect(differences[0]?.readings.map(({ articleIds }) => articleIds.join(""))).toEqual(["A", "B"]);
  });

  it("keeps every word of the columns that stand, span by span", () => {
    const spansOf = (id: string, { collation }: Pick<typeof mess, "collation">) =>
      collation.stretches.flatMap(({ readings }) =>
        readings.flatMap(({ spans }) =>
          spans.filter((span) => span.articleId === id && span.end > span.start),
        ),
      );
    const among = amongColumns(mess, ["A", "C"]);
    expect(spansOf("A", among)).toEqual(spansOf("A", mess));
    expect(spansOf("C", among)).toEqual(spansOf("C", mess));
  });
});

it.each([
  ["to the right", "A", 1, "BAC"],
  ["to the left", "C", -1, "ACB"],
  ["nowhere at the edge", "A", -1, "ABC"],
] as const)("a column moves %s", (_case, id, by, order) => {
  expect(moved(["A", "B", "C"], id, by).join("")).toBe(order);
});
