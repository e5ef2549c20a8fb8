import { expect, it, test } from "vitest";
import { inGerman } from "./sentences.ts";

test.each([
  ["This has been undone already.", "Das wurde schon rückgängig gemacht."],
  [
    "storm (2).txt is empty: there is no text to read in it.",
    "storm (2).txt ist leer: Darin steht kein Text.",
  ],
  [
    "book.txt is too long: an article may have 2,000,000 characters at most.",
    "book.txt ist zu lang: Ein Artikel fasst höchstens 2.000.000 Zeichen.",
  ],
  ["Ada Bell is not called “Bill” in these articles.", "Ada Bell heißt in diesen Artikeln nicht „Bill“."],
  ["a$& {}.txt is empty: there is no text to read in it.", "a$& {}.txt ist leer: Darin steht kein Text."],
])("%s", (theirs, ours) => {
  expect(inGerman(theirs)).toBe(ours);
});

it("knows no sentence but the whole one", () => {
  expect(inGerman("This has been undone already. Really.")).toBeNull();
  expect(inGerman(" is empty")).toBeNull();
});
