/** Hard cases of speech without marks. */
import { expect, it, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

test.each<[text: string, expected: string[]]>([
  [
    "Ann Hall said that the board had decided to close the bridge.",
    ["Ann Hall: [the board had decided to close the bridge]"],
  ],
  ["Ann Hall asked whether the bridge would open.", ["Ann Hall: [whether the bridge would open]"]],
  [
    "Ann Hall said the bridge was closed, but the ferry had stopped at noon.",
    ["Ann Hall: [the bridge was closed]"],
  ],
  [
    "Ann Hall said that the bridge was closed and that the ferry would stop.",
    ["Ann Hall: [the bridge was closed and that the ferry would stop]"],
  ],
  ["The bridge, Ann Hall said, would not open again.", ["Ann Hall: [The bridge … would not open again]"]],
  ["The bridge was closed, according to the harbour board.", ["harbour board: [The bridge was closed]"]],
  [
    "“It is over,” said Ann Hall, of the ferrymen’s union, adding that 200 jobs were lost.",
    ["Ann Hall: [200 jobs were lost]"],
  ],
  [
    "“It is over,” said Ann Hall, a nurse, adding that 200 jobs were lost.",
    ["Ann Hall: [200 jobs were lost]"],
  ],
  [
    "The cost could reach 90m crowns, according to analysts at Elm & Co. “This will hurt,” Ann Hall, of Elm, said.",
    ["analysts at Elm & Co.: [The cost could reach 90m crowns]"],
  ],
  ["Ann Hall did not say the bridge was closed.", []],
  [
    "Peter Cole said Ann Hall told him the bridge was closed.",
    ["Peter Cole: [Ann Hall told him the bridge was closed]"],
  ],
])("%s", (text, expected) => expect(heardIn(text)).toEqual(expect.arrayContaining(expected)));

it("takes neither what someone was asked nor how they wished to speak for a report", () => {
  expect(heardIn("Asked whether she would run, Ann Hall said no.")).toEqual([]);
  expect(heardIn("Two officials, who asked not to be named, left.")).toEqual([]);
});
