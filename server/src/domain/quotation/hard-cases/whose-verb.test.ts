/** Hard cases of whose verb it is: measures, sources passed on, relative clauses, unnamed speakers who go on. */
import { describe, expect, test } from "vitest";
import { heardIn, quotationsOf } from "../quotation.testkit.ts";

type Case = [text: string, expected: string[]];

describe("a verb that reports nobody", () => {
  test.each<Case>([
    [
      "It found that the virus “lives for 11 days,” twice as long as previously thought. “That surprised us,” said lead author Ann Hall, an entomologist.",
      ["?: lives for 11 days,", "Ann Hall: That surprised us,"],
    ],
    [
      "“This is a warning, pure and simple,” Ann Hall wrote in a note to clients headed “Elm Bank: a bitter pill”.",
      ["Ann Hall: This is a warning, pure and simple,", "~Elm Bank: a bitter pill~"],
    ],
    [
      "Replying to a question in the Rajya Sabha, Ann Hall said that all passengers were being screened.",
      ["Ann Hall: [all passengers were being screened]"],
    ],
    [
      "“That is no way to treat a city,” Ann Hall told the broadcaster, according to a translation by the Argus.",
      ["Ann Hall: That is no way to treat a city,"],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("the nearest who speaks, not who passes it on", () => {
  test.each<Case>([
    [
      "The bank kept its rate, with Governor Ann Hall warning that inflation was “not yet beaten”.",
      ["Ann Hall: not yet beaten"],
    ],
    [
      "Elm Bank raised its forecast and said in its statement that “the risks are broadly balanced”.",
      ["Elm Bank: the risks are broadly balanced"],
    ],
    [
      "According to the Argus, chairman Bill Reed said that Cole “got every penny we had.”",
      ["Bill Reed: got every penny we had."],
    ],
    ["According to a leaked memo, stocks were “at or near zero”.", ["a leaked memo: at or near zero"]],
    [
      "Ann Hall, however, alleged that scanners at “at least four airports” were broken.",
      ["Ann Hall: at least four airports"],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("a subject with a clause of its own", () => {
  test.each<Case>([
    [
      "Joan Hall, whose mother, Peggy, survived the fire, said that they were “not after revenge.”",
      ["Joan Hall: not after revenge."],
    ],
    [
      "Ann Hall, who runs the port, and Peter Cole, who rows, said that it was “over now”.",
      ["Peter Cole: over now"],
    ],
    ["Per Berg, the deputy governor, said the rate was “far too tight”.", ["Berg: far too tight"]],
    ["Per Berg said the rate was “far too tight”.", ["Berg: far too tight"]],
    ["Per Reuters, the rate was “far too tight”.", ["Reuters: far too tight"]],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("who is judged or spoken of does not speak", () => {
  test.each<Case>([
    ["Whitmore, who flew in, praised Jo Pruitt as doing “a hell of a job”.", ["Whitmore: a hell of a job"]],
    [
      "Denise Cole, who tabled the motion, said Pyle “should resign today”.",
      ["Denise Cole: should resign today"],
    ],
    ["The plan is dead, said Ann Hall.", ["Ann Hall: [The plan is dead]"]],
    [
      "Ann Hall, who said she would debate the mayor, criticized Paul Reed.",
      ["Ann Hall: [she would debate the mayor]"],
    ],
    [
      "The chairman, Comrade Sessi Cole, in a statement titled, ‘Enough is Enough’, said, “An injury to one is an injury to all.”",
      ["~Enough is Enough~", "Sessi Cole: An injury to one is an injury to all."],
    ],
    [
      "A spokeswoman for the contractor, Clearstream Environmental, said: “We are sorry.”",
      ["a spokesperson for Clearstream Environmental: We are sorry."],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));
});

describe("an unnamed speaker goes on", () => {
  test.each<Case>([
    [
      "Simon Cole spoke. “I don’t accept that,” the minister’s official spokesman said. Asked about stocks, he said he was “not getting into numbers”.",
      [
        "minister’s official spokesman: I don’t accept that,",
        "minister’s official spokesman: not getting into numbers",
      ],
    ],
    [
      "A senior official said it was “late”. “It is done,” the official said.",
      ["A senior official: late", "A senior official: It is done,"],
    ],
    [
      "A Department of Foreign Affairs and Trade spokesperson said it was “providing help”. “We are unable to comment,” the spokesperson said.",
      [
        "A Department of Foreign Affairs and Trade spokesperson: providing help",
        "A Department of Foreign Affairs and Trade spokesperson: We are unable to comment,",
      ],
    ],
  ])("%s", (text, expected) => expect(heardIn(text)).toEqual(expected));

  test("is not whom a spokesman without marks spoke of", () => {
    expect(
      heardIn("Paul Reed fell. A police spokesman said Reed was well. He said: “I slipped.”").at(-1),
    ).toBe("Paul Reed: I slipped.");
  });
});

test.each([
  ["‘We have no choice’, Ann Hall said.", "direct"],
  ["Ann Hall said: ‘We have no choice’.", "direct"],
  ["She called it ‘A great day’, and Ann Hall left.", "mixed"],
])("a statement may have its point outside the marks: %s is %s", (text, mode) =>
  expect(quotationsOf(text)[0]?.mode).toBe(mode),
);

test("a post of several sentences is a statement, however it ends", () => {
  expect(heardIn("Ann Hall tweeted: “We go again. Sorry to all who came #bridge”")).toEqual([
    "Ann Hall: We go again. Sorry to all who came #bridge",
  ]);
});
