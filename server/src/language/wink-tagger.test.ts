import { describe, expect, it, test } from "vitest";
import { winkTagger } from "./wink-tagger.ts";

const tagger = winkTagger();

const tags = (sentence: string) =>
  tagger.tag(sentence).map((word) => `${sentence.slice(word.start, word.end)}/${word.pos}`);

it("tags words and gives their dictionary form", () => {
  expect(tags("The mayor said it.")).toEqual(["The/DET", "mayor/NOUN", "said/VERB", "it/PRON", "./PUNCT"]);
  expect(tagger.tag("They said so")[1]?.lemma).toBe("say");
});

describe("winkNLP learns words, and what was read before must not tell", () => {
  test.each([
    ["Harlow’s plan, he said", "Harlow’s, they said, was best"],
    ["Harlow's plan, he said", "nothing like “Harlow's…”"],
    ["It was the mayor’s plan", "not the mayor’s, he said"],
  ])("%j is tagged alike after %j", (sentence, before) => {
    const fresh = tagger.tag(sentence);
    for (let time = 0; time < 3; time++) tagger.tag(before);
    expect(tagger.tag(sentence)).toEqual(fresh);
  });

  it("parts a possessive from its name, and leaves contractions to the model", () => {
    expect(tags("Harlow’s, they said")).toEqual([
      "Harlow/PROPN",
      "’s/PART",
      ",/PUNCT",
      "they/PRON",
      "said/VERB",
    ]);
    expect(tags("he’s late")).toEqual(["he/PRON", "’s/AUX", "late/ADJ"]);
  });
});

it("keeps offsets true after characters that the model drops", () => {
  expect(tags("\ufeffHe said\u0000 yes")).toContain("said/VERB");
});

it("leaves links and runs that are no words untagged", () => {
  const link = `https://example.org/${"a-".repeat(40)}`;
  expect(tags(`see ${link} now`)).toContain(`${link}/X`);
});

describe("hostile input costs no more than prose", () => {
  test.each(["http://", "a-", "-", "' ", "http:// ", "a.b.", "1,"])("%j", (piece) => {
    const started = performance.now();
    tagger.tag(piece.repeat(60_000));
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

describe("letters that the model does not know do not cut a name", () => {
  test.each([
    ["Hakan Erdoğdu said so", "Erdoğdu/PROPN"],
    ["Mehmet Aydın said so", "Aydın/PROPN"],
    ["Małgorzata Wójcik said so", "Małgorzata/PROPN"],
    ["Bogdan Țăranu said so", "Țăranu/PROPN"],
    ["Səbinə Hüseynova said so", "Səbinə/PROPN"],
    ["Jose\u0301 Pe\u0301rez said so", "Pe\u0301rez/PROPN"],
  ])("%s", (sentence, name) => {
    expect(tags(sentence)).toContain(name);
    expect(tags(sentence)).toContain("said/VERB");
  });
});
