/** Hard cases of layout: interviews, transcripts, lists, blocks, lines of one width. */
import { describe, expect, it, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

type Case = [text: string, expected: string[]];

describe("questions and answers", () => {
  test.each<Case>([
    [
      "Ann Hall runs the ferry.\nQ: Why did you stop?\nA: The river was too high.",
      ["?: Why did you stop?", "Ann Hall: The river was too high."],
    ],
    [
      "Ann Hall runs the ferry.\nQ. Why did you stop?\nA. The river was too high.",
      ["?: Why did you stop?", "Ann Hall: The river was too high."],
    ],
    [
      "Ann Hall and Peter Cole run the ferry. Peter Cole and Paul Reed row it.\nQ: Why stop?\nA: The river.",
      ["?: Why stop?", "?: The river."],
    ],
    [
      "The ferry has a new owner, Ann Hall.\nPeter Cole: Why did you buy it?\nAnn Hall: I love the river.\nPeter Cole: And the boat?\nAnn Hall: The boat too.",
      [
        "Peter Cole: Why did you buy it?",
        "Ann Hall: I love the river.",
        "Peter Cole: And the boat?",
        "Ann Hall: The boat too.",
      ],
    ],
    [
      "**Peter Cole:** Why did you buy it?\n**Ann Hall:** I love the river.\n**Peter Cole:** And the boat?",
      ["Peter Cole: Why did you buy it?", "Ann Hall: I love the river.", "Peter Cole: And the boat?"],
    ],
    [
      "HALL: I love the river.\nCOLE (laughing): And the boat?\nHALL: The boat too.",
      ["Hall: I love the river.", "Cole: And the boat?", "Hall: The boat too."],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));

  test.each([
    ["Where: Town hall, Mill Lane.\nWhen: Monday.\nWhere: The pier.", "a list of facts"],
    ["LONDON: Rain fell.\nPARIS: Snow fell.\nROME: Nothing fell.", "datelines"],
    ["A. Hall won the race.\nA. Cole came second.", "initials"],
  ])("%s is no interview (%s)", (text) => expect(heardIn(text)).toEqual([]));
});

describe("lists and blocks", () => {
  test.each<Case>([
    [
      "The bank fell silent.\n\n> We let you down.\n> We are sorry.\n> — Ann Hall, Elm Bank\n\nRain fell.",
      ["Ann Hall: We let you down. … We are sorry."],
    ],
    ["> We let you down.\n\n-- Ann Hall", ["Ann Hall: We let you down."]],
    ["> We let you down.\n\nRain fell.", []],
    [
      "• “The bridge is closed,” Ann Hall said.\n• “We know,” said Peter Cole.",
      ["Ann Hall: The bridge is closed,", "Peter Cole: We know,"],
    ],
    ["1. “The bridge is closed,” Ann Hall said.", ["Ann Hall: The bridge is closed,"]],
    [
      "Ann Hall wrote in a statement:\nWe are sorry for what happened on our bridge, and we will pay for it.\nThe council meets on Monday.",
      ["Ann Hall: We are sorry for what happened on our bridge, and we will pay for it."],
    ],
    [
      "Ann Hall said in a letter to the council:\n> The bridge was safe in March.\n> Nobody looked at it since.\nThe council meets on Monday.",
      ["Ann Hall: The bridge was safe in March. … Nobody looked at it since."],
    ],
    [
      "Ann Hall tweeted: “@mill_lane The bridge (the old one) is #closed & gone https://example.org/x”",
      ["Ann Hall: @mill_lane The bridge (the old one) is #closed & gone https://example.org/x"],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));

  it("takes no list after a colon for a statement", () => {
    expect(
      heardIn("Ann Hall announced three steps:\nThe bridge is closed for repair.\nThe ferry runs at night."),
    ).toEqual([]);
  });
});

it("reads lines of one width as running text, and its spans still count in the text as it is", () => {
  const text = [
    "The council met on Monday night to talk about the old stone",
    "bridge over the river. “Nobody will cross it again before the",
    "spring comes and the engineers have looked at it,” said Ann",
    "Hall, who has led the council for nine long years and more.",
  ].join("\n");
  expect(heardIn(text)).toEqual([
    "Ann Hall: Nobody will cross it again before the\nspring comes and the engineers have looked at it,",
  ]);
});
