import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../language/language.ts";
import { tokenize } from "../text/tokenize.ts";
import { wordLikeness } from "./likeness.ts";
import { LikenessMemory } from "./likeness-memory.ts";
import { type Word, wordsOf } from "./words.ts";

const language = loadLanguage();

/** The last word of a sentence, as it stands there. */
function lastOf(sentence: string): Word {
  const word = wordsOf(tokenize(sentence), language.thesaurus).at(-1);
  if (word === undefined) throw new Error("a sentence without a word");
  return word;
}

describe("what is remembered of two words", () => {
  it("is not that of a name that is spelled alike", () => {
    const [name, plant, shrub] = ["They met Bush", "behind a bush", "behind a shrub"].map(lastOf);
    if (name === undefined || plant === undefined || shrub === undefined)
      throw new Error("a word is missing");
    const [nameFirst, plantFirst] = [wordLikeness(language.thesaurus), wordLikeness(language.thesaurus)];
    const answers = [nameFirst(name, shrub), nameFirst(plant, shrub)];
    const turned = [plantFirst(plant, shrub), plantFirst(name, shrub)].reverse();
    expect(answers).toEqual(turned);
    expect(answers[0]).toBe(0);
    expect(answers[1]).toBeGreaterThan(0);
  });

  it("is what was computed, once, whichever comes first and however many there are", () => {
    const words = Array.from({ length: 120 }, (_, number) => lastOf(`word${number}x`));
    const likenessOf = (a: Word, b: Word) => (a.key.length + b.key.length) / 100;
    let computed = 0;
    const memory = new LikenessMemory(1_000_000, (a, b) => {
      computed++;
      return likenessOf(a, b);
    });
    for (let round = 0; round < 2; round++) {
      for (const a of words) for (const b of words) expect(memory.of(a, b)).toBe(likenessOf(a, b));
    }
    expect(computed).toBe((120 * 121) / 2);
  });

  it("is forgotten at its limit, and the answers stay right", () => {
    const words = Array.from({ length: 20 }, (_, number) => lastOf(`${"w".repeat(number + 1)}ord`));
    const memory = new LikenessMemory(7, (a, b) => a.key.length * b.key.length);
    for (const a of words) for (const b of words) expect(memory.of(a, b)).toBe(a.key.length * b.key.length);
  });
});
