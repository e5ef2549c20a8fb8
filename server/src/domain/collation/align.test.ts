import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { loadLanguage } from "../../language/language.ts";
import { bareArticle } from "../text/article.ts";
import { alignWords } from "./align.ts";
import { quotationOf } from "./collates.testkit.ts";
import { isWithinEdits, wordLikeness } from "./likeness.ts";
import type { Link } from "./link-table.ts";
import { phraseLinks } from "./phrase-links.ts";
import { statementOf } from "./statement.ts";
import type { Word } from "./words.ts";

const language = loadLanguage();
const likeness = wordLikeness(language.thesaurus);
const oppose = (a: string, b: string) => language.thesaurus.areAntonyms(a, b);

function wordsIn(text: string): readonly Word[] {
  const article = bareArticle("one", text, { language: "en" });
  return statementOf(quotationOf(article), article, language).words;
}

function align(textA: string, textB: string) {
  const [a, b] = [wordsIn(textA), wordsIn(textB)];
  const { links } = alignWords(a, b, likeness);
  return { a, b, links, phrases: phraseLinks(a, b, links, oppose) };
}

/** Links between words that differ, phrases included, as "one~other". */
function linksOfUnlike(textA: string, textB: string): string[] {
  const { a, b, links, phrases } = align(textA, textB);
  return [...links, ...phrases]
    .map((link) => [a[link.a]?.key, b[link.b]?.key] as const)
    .flatMap(([one, other]) => (one === other ? [] : [`${one}~${other}`]));
}

describe("links", () => {
  test.each([
    ["synonyms", "the war must end", "the war must stop", ["end~stop"]],
    [
      "forms of one word",
      "they negotiate in secret",
      "their negotiation in secret",
      ["negotiate~negotiation"],
    ],
    ["a masked word with the word", "a f***ing mess", "a fucking mess", ["f***ing~fucking"]],
    [
      "a name spelled two ways",
      "said Moammar Gadhafi himself",
      "said Moammar Kadhafi himself",
      ["gadhafi~kadhafi"],
    ],
    [
      "initials with the name",
      "aid from the United Nations arrived",
      "aid from the UN arrived",
      ["united~u.n.", "nations~u.n."],
    ],
    [
      "a phrase with a phrase in its place",
      "the offer caught fire in Oslo",
      "the offer succeeded in Oslo",
      ["caught~succeeded", "fire~succeeded"],
    ],
  ])("%s", (_, a, b, expected) => {
    const found = linksOfUnlike(a, b);
    for (const link of expected) expect(found).toContain(link);
  });

  it("blocks that stand in another order", () => {
    const { a, b, links } = align(
      "the harbour, the railway and the airport are closed",
      "the airport, the railway and the harbour are closed",
    );
    const moved = links.map((link) => [a[link.a]?.key, b[link.b]?.key]);
    for (const word of ["harbour", "railway", "airport"].map((name) => name.replace("our", "or")))
      expect(moved).toContainEqual([word, word]);
  });

  it("one word that stands twice to the one among the same neighbours", () => {
    const { a, b, links } = align(
      "the old deal is dead and the new deal is alive",
      "the new deal is alive and the old deal is dead",
    );
    const neighbour = (words: readonly Word[], index: number) => words[index - 1]?.key;
    const deals = links.filter((link) => a[link.a]?.key === "deal");
    expect(deals).toHaveLength(2);
    for (const link of deals) expect(neighbour(a, link.a)).toBe(neighbour(b, link.b));
  });
});

describe("never links as like", () => {
  test.each([
    ["two figures", "we lost 40 boats there", "we lost 60 boats there"],
    ["two units of scale", "about three million people", "about three billion people"],
    ["two days", "they meet on Monday here", "they meet on Tuesday here"],
    ["two months", "the vote is in March here", "the vote is in April here"],
    ["two names", "then Obama spoke here", "then Romney spoke here"],
    ["opposites", "taxes will increase next", "taxes will decrease next"],
    ["other opposites", "they accept the plan", "they reject the plan"],
    ["a denial and a hedge", "it is not over there", "it is still over there"],
    ["a figure and a word", "we lost 40 boats there", "we lost many boats there"],
  ])("%s", (_, a, b) => expect(linksOfUnlike(a, b)).toEqual([]));
});

// Words of every kind, opposites, synonyms and spellings among them.
const vocabulary = fc.constantFrom(
  ..."the a of in and not no never will would can Monday Tuesday March April 40 60 four million billion 2.5 7% Obama Romney Gadhafi Qaddafi Oslo increase decrease accept reject war conflict mess chaos offer proposal good evil begin start end stop plan tax taxes , . …".split(
    " ",
  ),
);
const sentence = fc
  .array(vocabulary, { minLength: 1, maxLength: 25 })
  .map((words) => `so ${words.join(" ")}`);

describe("laws of alignment", () => {
  const isFact = (word: Word) => word.kind === "figure" || word.kind === "date";

  /** What may stand for a fact: itself, another spelling of the name, another way to deny. */
  function mayAnswer(one: Word, other: Word): boolean {
    if (one.key === other.key || one.lemma === other.lemma) return true;
    if (isFact(one) || isFact(other)) return false;
    if (one.kind === "negation" || other.kind === "negation") return one.kind === other.kind;
    if (one.kind === "name" || other.kind === "name") return isWithinEdits(one.key, other.key, 2);
    return !oppose(one.lemma, other.lemma);
  }

  it("figures, dates, names, denials and opposites are the same or are not linked", () => {
    fc.assert(
      fc.property(sentence, sentence, (textA, textB) => {
        const { a, b, links, phrases } = align(textA, textB);
        for (const link of [...links, ...phrases]) {
          const [one, other] = [a[link.a], b[link.b]];
          expect(one !== undefined && other !== undefined && mayAnswer(one, other)).toBe(true);
        }
      }),
    );
  });

  it("words' links are one to one, and phrases add none twice", () => {
    fc.assert(
      fc.property(sentence, sentence, (textA, textB) => {
        const { links, phrases } = align(textA, textB);
        const sides = (pick: (link: Link) => number) => new Set(links.map(pick)).size;
        expect(sides((link) => link.a)).toBe(links.length);
        expect(sides((link) => link.b)).toBe(links.length);
        const all = [...links, ...phrases].map((link) => `${link.a} ${link.b}`);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it("a text answers itself word for word", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { a, links, phrases } = align(text, text);
        expect(links.map((link) => [link.a, link.b])).toEqual(a.map((_, index) => [index, index]));
        expect(phrases).toEqual([]);
      }),
    );
  });
});
