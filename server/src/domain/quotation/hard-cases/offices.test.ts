/** Hard cases of titles: what somebody is, where they are it, and who they are. */
import { describe, expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

const speakerOf = (subject: string) => heardIn(`“It will open,” said ${subject}.`)[0]?.split(":")[0];

describe("an office and its seat", () => {
  test.each([
    ["the mayor of Port Elm", "mayor of Port Elm"],
    ["the Bishop of Ely", "Bishop of Ely"],
    ["the president of the United States", "president of the United States"],
    ["a friend of Ann Hall", "a friend of Ann Hall"],
  ])("“%s” is the holder, not the place: %s", (subject, speaker) => expect(speakerOf(subject)).toBe(speaker));

  test.each([
    ["Mayor of Port Elm Ann Hall", "Ann Hall"],
    ["the President of France Emmanuel Kern", "Emmanuel Kern"],
    ["Minister of Finance Ngozi Obi-Eze", "Ngozi Obi-Eze"],
    ["Secretary of State Jane Cole", "Jane Cole"],
    ["Chairman of the Joint Chiefs Mark Reed", "Mark Reed"],
    ["President of the European Commission Ursula von der Berg", "Ursula von der Berg"],
  ])("“%s” is %s", (subject, speaker) => expect(speakerOf(subject)).toBe(speaker));

  test("is filled by whoever the article says holds it", () => {
    expect(
      heardIn("Mayor Ann Hall spoke on Monday. The mayor of Port Elm said the bridge will open soon."),
    ).toEqual(["Ann Hall: [the bridge will open soon]"]);
  });
});

describe("a trade before a name", () => {
  test.each([
    "City Engineer Paul Reed",
    "Cllr Paul Reed",
    "Deputy Fire Marshal Paul Reed",
    "County Clerk Paul Reed",
    "Assemblymember Paul Reed",
  ])("%s is Paul Reed", (subject) => expect(speakerOf(subject)).toBe("Paul Reed"));
});
