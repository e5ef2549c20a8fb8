import { expect, it } from "vitest";
import { faults as german } from "../strings/de/faults.ts";
import { faults } from "../strings/en/faults.ts";
import { ApiError } from "./api.ts";
import { fieldSentence, sentenceOf } from "./error-sentence.ts";
import { NameWithheld } from "./profile/actor.ts";

const empty = new ApiError("article.empty", "storm.txt is empty: there is no text to read in it.");
const stale = new ApiError("report.stale", "Something was done in this story: look again, then sign.");

it.each([
  [
    "a refusal in the server's own words",
    empty,
    faults.strings,
    "storm.txt is empty: there is no text to read in it.",
  ],
  ["a refusal that a code tells whole", stale, german, german.refusals["report.stale"]],
  [
    "a refusal whose words tell more than its code",
    empty,
    german,
    "storm.txt ist leer: Darin steht kein Text.",
  ],
  [
    "a refusal in words that nobody has foreseen",
    new ApiError("article.empty", "Nothing is in it."),
    german,
    "Kein Text gefunden. Der Server sagt: „Nothing is in it.“",
  ],
  [
    "a refusal of a field, in the field’s own words",
    new ApiError("request.invalid", "At title: This is too long: 300 at most.", [
      { path: "title", message: "This is too long: 300 at most." },
    ]),
    german,
    "Das ist zu lang: höchstens 300 Zeichen.",
  ],
  ["an act without a name", new NameWithheld(), german, german.nameWithheld],
  ["a bug", new TypeError("x is undefined"), german, german.ofThePage],
])("%s", (_case, error, say, sentence) => {
  expect(sentenceOf(error, say)).toBe(sentence);
});

it.each([
  ["a sentence of the contract", "Name the outlet.", "Bitte das Medium angeben."],
  ["a limit", "This is too long: 4000 at most.", "Das ist zu lang: höchstens 4.000 Zeichen."],
  [
    "a sentence nobody has foreseen",
    "This must be a number.",
    "So geht es nicht. Der Server sagt: „This must be a number.“",
  ],
])("a field is refused in German: %s", (_case, refusal, sentence) => {
  expect(fieldSentence(refusal, german)).toBe(sentence);
  expect(fieldSentence(refusal, faults.strings)).toBe(refusal);
});
