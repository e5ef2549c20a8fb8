import { describe, expect, it, test } from "vitest";
import { heardIn } from "./quotation.testkit.ts";

describe("the reported clause in each order", () => {
  test.each([
    ["Ann Hall said the vote was lost.", "Ann Hall: [the vote was lost]"],
    ["Ann Hall told reporters on Monday that the vote was lost.", "Ann Hall: [the vote was lost]"],
    ["The vote was lost, Ann Hall said.", "Ann Hall: [The vote was lost]"],
    ["The vote, Ann Hall said, was lost.", "Ann Hall: [The vote … was lost]"],
    ["The vote was lost, said Ann Hall.", "Ann Hall: [The vote was lost]"],
    ["According to Ann Hall, the vote was lost.", "Ann Hall: [the vote was lost]"],
    ["The vote was lost, according to Ann Hall.", "Ann Hall: [The vote was lost]"],
    ["Ann Hall asked whether the vote was lost.", "Ann Hall: [whether the vote was lost]"],
    ["Ann Hall urged the council to vote again.", "Ann Hall: [the council to vote again]"],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual([expected]));
});

describe("where the clause ends", () => {
  test.each([
    [
      "Ann Hall said the vote was lost and argued it was unfair.",
      ["Ann Hall: [the vote was lost]", "Ann Hall: [it was unfair]"],
    ],
    [
      "Ann Hall said the vote was lost, adding that she would appeal.",
      ["Ann Hall: [the vote was lost]", "Ann Hall: [she would appeal]"],
    ],
    ["Ann Hall said the vote was lost, but the count was not finished.", ["Ann Hall: [the vote was lost]"]],
    ["After Ann Hall said the vote was lost, the meeting ended.", ["Ann Hall: [the vote was lost]"]],
    [
      "Ann Hall said the vote was lost on Monday, which was a holiday.",
      ["Ann Hall: [the vote was lost on Monday]"],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("what is no report", () => {
  test.each([
    ["Ann Hall never said the vote was lost.", "denied"],
    ["Ann Hall declined to say whether the vote was lost.", "refused"],
    ["Ann Hall could say the vote was lost.", "possible"],
    ["Ann Hall believed the vote was lost.", "only thought"],
    ["Ann Hall added a room to the house.", "a verb of saying that says nothing"],
    ["The claims and reports were filed.", "nouns"],
  ])("%s (%s)", (text) => expect(heardIn(text)).toEqual([]));
});

it("leaves a clause with marks in it to the quotation", () => {
  expect(heardIn("Ann Hall said the vote was “a sad joke on all of us.”")).toEqual([
    "Ann Hall: a sad joke on all of us.",
  ]);
});
