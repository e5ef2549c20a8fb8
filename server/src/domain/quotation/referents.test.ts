import { describe, expect, it, test } from "vitest";
import { heardIn } from "./quotation.testkit.ts";

/** The speaker of the last quotation. */
const lastSpeaker = (text: string) => heardIn(text).at(-1)?.split(": ")[0];

describe("names", () => {
  test.each([
    ["Mary Shaw left early. “Good night,” Shaw said.", "Mary Shaw", "a surname"],
    ["Mary Shaw left early. “Good night,” Ms. Shaw said.", "Mary Shaw", "a surname with a title"],
    ["New York Gov. Mary Shaw left. “Good night,” the governor said.", "Mary Shaw", "an office"],
    ["“Good night,” said Secretary of State Mary Shaw.", "Mary Shaw", "a title with its office"],
    ["The mayor’s press secretary, Mary Shaw, said: “Good night.”", "Mary Shaw", "a name after its office"],
    [
      "Bill Hart and Hillary Hart came. “Good night,” Mrs. Hart said.",
      "Hillary Hart",
      "two of one surname, told by title",
    ],
    [
      "Ronald Reed came with Ronald Reed Jr. “Good night,” said Ronald Reed Jr.",
      "Ronald Reed Jr.",
      "two generations",
    ],
    ["“Good night,” Dana Cole’s lawyer, Mary Shaw, said.", "Mary Shaw", "not the one who owns"],
  ])("%s → %s (%s)", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("speakers who are not the person named", () => {
  test.each([
    ["“Good night,” a spokesman for Mary Shaw said.", "a spokesman for Mary Shaw", "a spokesman"],
    ["“Good night,” the Shaw campaign said in a statement.", "Shaw campaign", "a campaign"],
    ["“Good night,” the White House said.", "White House", "a house"],
    [
      "“Good night,” three people familiar with the talks said.",
      "three people familiar with the talks",
      "unnamed sources",
    ],
  ])("%s → %s (%s)", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("pronouns", () => {
  test.each([
    ["Mary Shaw met Peter Cole on Monday. “Good night,” she said.", "Mary Shaw", "gender tells"],
    [
      "Mary Shaw met Peter Cole on Monday. “Good night,” he said.",
      "Peter Cole",
      "gender tells, object or not",
    ],
    [
      "Peter Cole met with John Marsh on Monday. “Good night,” he said.",
      "Peter Cole",
      "the subject before the object",
    ],
    ["Mary Shaw left. “Good night,” he said.", "?", "nobody fits"],
  ])("%s → %s (%s)", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("nested voices", () => {
  it("gives inner words to the inner speaker, as entries with a parent", () => {
    const text =
      "“And my neighbor Peter Cole said, ‘Stay at home tonight, please.’ And I said, ‘I will not stay at home.’” Mary Shaw told the court.";
    expect(heardIn(text)).toEqual([
      expect.stringMatching(/^Mary Shaw: And my neighbor/u),
      "Peter Cole: Stay at home tonight, please.",
      "Mary Shaw: I will not stay at home.",
    ]);
  });
});
