import { describe, expect, it, test } from "vitest";
import { loadLanguage } from "../../language/language.ts";
import { extractQuotations } from "./extract.ts";
import { articleOf, heardIn } from "./quotation.testkit.ts";

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

describe("who passes on and who speaks", () => {
  test.each([
    [
      "“Good night,” Interfax quoted Peter Cole as telling reporters.",
      "Peter Cole",
      "an agency quotes, somebody else speaks",
    ],
    [
      "Reuters quoted Mary Shaw as saying: “Good night.”\nShe added: “Sleep well.”",
      "Mary Shaw",
      "and goes on in the next paragraph",
    ],
    [
      "Mary Shaw was quoted by local radio as saying: “Good night.”",
      "Mary Shaw",
      "the passive, with the radio between",
    ],
    [
      "Peter Cole met the dockers. Afterwards, he said: Shaw “Good night,” he said. Peter Cole met Tom Shaw.",
      "Tom Shaw",
      "a bare name right before the mark",
    ],
    [
      "A retired miner said that the road was gone.\nHe added: “Good night.” Peter Cole lives nearby.",
      "A retired miner",
      "an unnamed speaker goes on",
    ],
  ])("%s → %s (%s)", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("pronouns for names that tell no gender", () => {
  test.each([
    [
      "Quillen Adair, who owns the mill, said she would stay. Tarn Obray was there. “Good night,” she said.",
      "Quillen Adair",
      "an earlier pronoun tells",
    ],
    [
      "Mill burns\nBy Mary Shaw\nQuillen Adair, the owner, saw the fire. “Good night,” she said.",
      "Quillen Adair",
      "the byline is nobody's speaker",
    ],
    [
      "Mill burns\nMary Shaw in Leeds and Ann Cole in York\nQuillen Adair, the owner, saw it. “Good night,” she said.",
      "Quillen Adair",
      "nor is a line of reporters and places",
    ],
  ])("%s → %s (%s)", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("roles", () => {
  test.each([
    [
      "Peter Cole took questions. “Good night,” the United manager said.",
      "Peter Cole",
      "the manager whom the text is about",
    ],
    ["Peter Cole took questions. “Good night,” said the Scot.", "Peter Cole", "where he is from"],
    [
      "Peter Cole won. President Mary Shaw lost. Cole smiled. “Good night,” the president-elect said.",
      "Peter Cole",
      "an elect is not the one in office",
    ],
    ["“Good night,” said bank boss Mary Shaw.", "Mary Shaw", "a role before the name is no part of it"],
    ["FURIOUS Peter Cole left. “Good night,” Cole said.", "Peter Cole", "nor is a shouted word"],
  ])("%s → %s (%s)", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("asides between name and verb", () => {
  test.each([
    [
      "Rep. Ann Hall, D-Ohio, his pick to lead the Budget Office, told CBS’s “Today Show” that “the work has begun.”",
      "Ann Hall",
      "a party, a state and a post to come",
    ],
    [
      "It came a day after Rep. Ann Hall, D-Ohio, his pick to lead the Budget Office, told CBS that “the work has begun.”",
      "Ann Hall",
      "the same inside another clause",
    ],
    ["Father-of-two Jack Mole, 41, from Leeds, said: “Good night.”", "Jack Mole", "an age and a town"],
  ])("%s → %s (%s)", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe("spokespeople of a body that the article names", () => {
  test.each([
    ["Halden Shipping owns six ferries. “Good night,” a spokesperson for the company said."],
    ["Halden Shipping owns six ferries. “Good night,” the company’s spokeswoman said."],
    ["Halden Shipping owns six ferries. “Good night,” the spokesperson said."],
  ])("%s", (text) => expect(lastSpeaker(text)).toBe("a spokesperson for Halden Shipping"));
});

describe("what cannot speak", () => {
  test.each([
    ["The death toll says that the war must end.", "?", "a number"],
    ["The plan calls on Congress to help schools.", "?", "a plan"],
    ["The mayor’s rhetoric suggests that he is tired.", "?", "a manner of speaking"],
    [
      "The rate is what it was under Mary Shaw, who has said that she will stay.",
      "Mary Shaw",
      "the nearest noun can",
    ],
    ["The study said that the rivers had risen.", "study", "a document can"],
    [
      "Mary Shaw described the death toll as “astonishing” and added: “Good night.”",
      "Mary Shaw",
      "verbs that are joined share the speaker",
    ],
  ])("%s → %s (%s)", (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

it("gives a name no function word that only opens its sentence", () => {
  const { speakers } = extractQuotations(
    articleOf("While Shaw slept, it burnt. As Shaw woke, it fell. “Good night,” Mary Shaw said."),
    loadLanguage(),
  );
  expect(speakers.flatMap((speaker) => speaker.aliases)).toEqual(["Shaw"]);
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
