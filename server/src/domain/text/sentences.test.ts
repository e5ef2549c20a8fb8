import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sentences } from "./sentences.ts";
import { textOf } from "./span.ts";

/** `|` in the notation marks where one sentence ends and the next starts. */
function splits(notation: string): void {
  const text = notation.replaceAll(" | ", " ").replaceAll("|", "");
  const found = sentences(text).map((sentence) => textOf(text, sentence));
  expect(found).toEqual(notation.split("|").map((part) => part.trim()));
}

describe("sentences of news copy", () => {
  test.each([
    ["The vote failed. | Members left.", "the plain case"],
    ["Rep. A.B. Miller (D-N.C.) spoke. | He left.", "titles, initials and a bracket with points"],
    ["Gov. Mary Shaw met Mr. Lee and Dr. Oz.", "titles before names"],
    ["He moved to the U.S. | The family stayed.", "initials before a word that opens sentences"],
    ["The U.S. Senate met at 5 p.m. Tuesday in Mobile, Ala. before a crowd.", "abbreviations before names"],
    ["It rose 3.5 percent. | 12 people fell ill.", "a decimal point, and a figure that opens"],
    ["“It is over. | We lost.” | She wept.", "inside marks too"],
    ["« C’est fini. » | Elle part. | « On reste. »", "marks with a space inside, as French sets them"],
    ["Er blieb. | »Wir gehen.« | Er ging.", "marks turned round, as Germans set them in books"],
    ["“Is it over?” he asked. | “No.”", "a reporting clause in lower case stays"],
    ["It ended (at last.) | Then it began.", "a bracket that holds a sentence"],
    ["Wait... | No, he said. | What?! | Yes!", "runs of end marks"],
    ["We waited ... and waited.", "an ellipsis inside a sentence"],
    [
      "Do you agree? No. | He does not agree.".replace("? No", "? | No"),
      "the word no is not the abbreviation",
    ],
    ["They asked Berg & Co. | “This hurts,” he said.", "marks behind an abbreviation"],
    ["Smith Inc. shares rose on Sept. 11 at No. 10.", "firms, months and numbers"],
  ])("%s", (notation) => splits(notation));

  it("ends a sentence at every line break", () => {
    const text = "Mayor quits\nThe mayor\n\nquit.";
    expect(sentences(text).map((s) => textOf(text, s))).toEqual(["Mayor quits", "The mayor", "quit."]);
  });
});

it("keeps every character that is not white space, in order", () => {
  const pieces = fc.constantFrom("A", "b", ".", "!", "?", "”", "“", " ", "\n", "Mr", "U.S", "…", ")", "\r");
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join("")),
      (text) => {
        let at = 0;
        for (const sentence of sentences(text)) {
          expect(text.slice(at, sentence.start).trim()).toBe("");
          expect(textOf(text, sentence).trim()).toBe(textOf(text, sentence));
          at = sentence.end;
        }
        expect(text.slice(at).trim()).toBe("");
      },
    ),
  );
});

it("stays linear on hostile runs", () => {
  const started = performance.now();
  for (const piece of [".", ". ", ".'", ". »", ".« ", "A. ", '."', "!?", "\n"])
    sentences(piece.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(3_000);
});
