import { expect, it } from "vitest";
import { faults as german } from "../strings/de/faults.ts";
import { faults } from "../strings/en/faults.ts";
import { ApiError } from "./api.ts";
import { sentenceOf } from "./error-sentence.ts";
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
    "Kein Text gefunden. Der Server sagt: „storm.txt is empty: there is no text to read in it.“",
  ],
  ["an act without a name", new NameWithheld(), german, german.nameWithheld],
  ["a bug", new TypeError("x is undefined"), german, german.ofThePage],
])("%s", (_case, error, say, sentence) => {
  expect(sentenceOf(error, say)).toBe(sentence);
});
