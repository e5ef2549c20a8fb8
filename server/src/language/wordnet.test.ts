import { describe, expect, it, test } from "vitest";
import { openWordNet } from "./wordnet.ts";

const wordnet = openWordNet();

describe("the dictionary form", () => {
  test.each([
    ["said", "say"],
    ["taken", "take"],
    ["children", "child"],
    ["stopped", "stop"],
    ["making", "make"],
    ["studies", "study"],
    ["taxes", "tax"],
    ["politics", "politics"],
    ["news", "news"],
    ["zxqv", "zxqv"],
  ])("of %s is %s", (word, lemma) => expect(wordnet.lemma(word)).toBe(lemma));
});

describe("likeness", () => {
  it("falls from the word itself to a stranger", () => {
    const falling = [
      wordnet.likeness("war", "war"),
      wordnet.likeness("negotiate", "negotiation"),
      wordnet.likeness("mess", "chaos"),
      wordnet.likeness("mess", "election"),
    ];
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(falling.at(-1)).toBeLessThan(falling[0] ?? 0);
  });

  it("lets the bloody mess meet the damn chaos", () => {
    expect(wordnet.likeness("bloody", "damn")).toBe(1);
    expect(wordnet.likeness("mess", "chaos")).toBeGreaterThanOrEqual(0.5);
  });

  it("is the same both ways", () => {
    expect(wordnet.likeness("verdict", "ruling")).toBe(wordnet.likeness("ruling", "verdict"));
  });
});

describe("opposites", () => {
  test.each([
    ["increase", "decrease"],
    ["accept", "reject"],
    ["rapid", "slow"],
    ["good", "evil"],
  ])("%s and %s", (a, b) => {
    expect(wordnet.areAntonyms(a, b)).toBe(true);
    expect(wordnet.areAntonyms(b, a)).toBe(true);
  });

  test.each([
    ["war", "war"],
    ["big", "large"],
    ["table", "slow"],
  ])("not %s and %s", (a, b) => expect(wordnet.areAntonyms(a, b)).toBe(false));
});
