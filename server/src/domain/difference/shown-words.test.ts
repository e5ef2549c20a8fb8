import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { shownAround, shownWords } from "./shown-words.ts";

test.each([
  ["as they stand", "we will sign", "we will sign"],
  ["on one line", "we will\n  sign", "we will sign"],
  ["without the pointing at their edges", ", if they don’t.", "if they don’t"],
  ["but pointing alone as it is", "…,", "…"],
  ["cut in the middle, at words", "one two three ".repeat(10), /^one two.* … .*two three$/],
])("words are shown %s", (_case, text, shown) => {
  if (typeof shown === "string") expect(shownWords(text)).toBe(shown);
  else expect(shownWords(text)).toMatch(shown);
});

test("a long sentence is cut to what stands around the words", () => {
  const sentence = `${"Before that nothing was said. ".repeat(4)}The vote is on 7 May${" and then no more".repeat(4)}.`;
  const shown = shownAround(sentence, sentence.indexOf("7 May"), "7 May");
  expect(shown).toMatch(/^… .*The vote is on 7 May and then.* …$/);
});

describe("whatever an article prints", () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom("😀", "n"), maxLength: 200, size: "max" }),
    fc.string({ unit: fc.constantFrom("😀", "n", ",", " "), maxLength: 200, size: "max" }),
  );

  it("no character is cut through", () => {
    fc.assert(
      fc.property(texts, fc.nat(200), (text, place) => {
        const start = Math.min(place, text.length);
        const words = text.slice(start, start + 5);
        expect(shownWords(text)).toSatisfy(isWhole);
        if (isWhole(words) && isWhole(text.slice(0, start)))
          expect(shownAround(text, start, words)).toSatisfy(isWhole);
      }),
    );
  });

  it("what is shown is short enough to be read aloud", () => {
    fc.assert(fc.property(texts, (text) => shownWords(text).length <= 93));
  });
});

/** Without half a surrogate pair. */
function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
