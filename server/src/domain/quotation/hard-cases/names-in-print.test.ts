/** Hard cases of how newsrooms print a name: honours behind it, titles of other countries, capitals, bodies around it. */
import { describe, expect, test } from "vitest";
import { heardIn } from "../quotation.testkit.ts";

type Case = [text: string, expected: string];
const last = (text: string) => heardIn(text).at(-1);
const speakerOf = (subject: string) => heardIn(`“It will open,” said ${subject}.`)[0]?.split(":")[0];

describe("what stands around a name is no part of it", () => {
  test.each([
    ["Ann Hall KC", "Ann Hall"],
    ["Professor Ann Hall FRS", "Ann Hall"],
    ["Independent TD Mattie Furlong", "Mattie Furlong"],
    ["Health Minister Smt. Vasundhara Patil", "Vasundhara Patil"],
    ["Alhaji Musa Danladi", "Musa Danladi"],
    ["Marta Kowalczyk of Polaris Asset Management", "Marta Kowalczyk"],
    ["Elm Institute of Virology director Prof. N. Raghunath", "N. Raghunath"],
    ["a friend of actor Paul Reed", "a friend of actor Paul Reed"],
    ["Anand & Shah", "Anand & Shah"],
    ["the Elm Bridge Directorate", "Elm Bridge Directorate"],
    ["relief Administrator Lyle Kessler", "Lyle Kessler"],
    ["the police spokesman, SP Ben Cole", "Ben Cole"],
  ])("“%s” is %s", (subject, speaker) => expect(speakerOf(subject)).toBe(speaker));
});

describe("a name in capitals is the name in small letters", () => {
  test.each<Case>([
    ["RICCARDO VALSECCHI hit out. But Valsecchi raged: “Never.”", "Riccardo Valsecchi: Never."],
    ["ANN HALL was blunt. “Never,” ANN HALL said.", "Ann Hall: Never,"],
    [
      "MARY LOU BRANDT, HOST: Good morning.\nPAUL REED: Morning.\nBRANDT: Well?\nREED: Bad.\nBRANDT: How bad is it?",
      "Mary Lou Brandt: How bad is it?",
    ],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

describe("one name and what it is", () => {
  test.each<Case>([
    [
      "Kessler, the relief chief, insisted boats were “on the way”. “They are,” he said.",
      "Kessler: They are,",
    ],
    [
      "Fontenot, a Republican, repeated her complaint. She paused. “I blame them,” she said.",
      "Fontenot: I blame them,",
    ],
    [
      "Hurricane Odile hit. Odile killed four. “That is nasty,” the president said.",
      "president: That is nasty,",
    ],
    ["Ann Hall spoke. According to her, “the money has been paid.”", "Ann Hall: the money has been paid."],
    [
      "Ann Hall said no. Her words: “Which money? Let him publish it.”",
      "Ann Hall: Which money? Let him publish it.",
    ],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});

test("an office with its holder behind it is no other minister", () => {
  const text =
    "Minister Ann Hall spoke. Leader of the Opposition K.R. Reed, however, said it was “a cruel joke”.";
  expect(last(text)).not.toContain("Ann Hall");
});

describe("some of many", () => {
  test.each([
    ["one of the officials", "one of the officials"],
    ["some of the residents", "some of the residents"],
    ["a group of parents", "a group of parents"],
  ])("“%s” is %s", (subject, speaker) => expect(speakerOf(subject)).toBe(speaker));
});

describe("people by their game, bodies by their kind", () => {
  test.each<Case>([
    ["Emeka Okonjo scored. “It's us,” said the Nigerian hitman.", "Emeka Okonjo: It's us,"],
    ["Emeka Okonjo scored. “It's us,” the Nigeria international said.", "Emeka Okonjo: It's us,"],
    [
      "The President of the Norland Football Federation (NFF), Alhaji Musa Danladi, has spoken. Later the NFF boss said “no”. Also there was Chief Segun Adeyanju.",
      "Musa Danladi: no",
    ],
    [
      "She told the broadcaster SWR. A ministry spokesman said: “No such report is known to us.”",
      "A ministry spokesman: No such report is known to us.",
    ],
    [
      "Norland Signals Patience on Rate Cuts, Rattling Bulls\nThe governor of the central bank said it was “not yet” time.",
      "governor of the central bank: not yet",
    ],
  ])("%s → %s", (text, expected) => expect(last(text)).toBe(expected));
});
