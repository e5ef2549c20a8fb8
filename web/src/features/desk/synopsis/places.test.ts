import { expect, it } from "vitest";
import { utteranceOf } from "../desk.testkit.ts";
import { layOut } from "./lay-out.ts";
import { placesOf } from "./places.ts";

it("puts each site where it stands in the text, and makes it as wide as its longest reading", () => {
  const layout = layOut(
    utteranceOf(
      "one two three four {wording: A = five six | B = 5} seven eight {omission: A = nine ten | B = ∅}",
    ),
  );
  expect(placesOf(layout).map(({ from, width }) => [from, width])).toEqual([
    [0.4, 0.2],
    [0.8, 0.2],
  ]);
});
