import { describe, expect, test } from "vitest";
import { quotationOf, testLanguage } from "../collation/collates.testkit.ts";
import { rarityIn, rarityInArticle } from "../collation/rarity.ts";
import { type Article, bareArticle } from "../text/article.ts";
import { findConflicts } from "./conflicts.ts";

function rarityOf(articles: readonly Article[]) {
  return rarityIn(articles.map((article) => rarityInArticle(article, testLanguage.thesaurus)));
}

function conflictsOf(texts: readonly string[]): string[] {
  const outlets = ["The Courier", "The Ledger", "The Herald"];
  const articles = texts.map((text, index) =>
    bareArticle(`a${index}`, text, { outlet: outlets[index] ?? `Outlet ${index}` }),
  );
  return findConflicts(articles, [], testLanguage, rarityOf(articles)).map(({ reason }) => reason);
}

describe("articles that cannot both be right", () => {
  test.each([
    [
      "figures that change places",
      ["The ministry sent grain worth 175 million crowns.", "Grain worth 157 million crowns was sent."],
      "The figures differ: the Courier has “175 million” (“The ministry sent grain worth 175 million crowns”), the Ledger has “157 million” (“Grain worth 157 million crowns was sent”).",
    ],
    [
      "a counted thing",
      [
        "The storm sank nine trawlers off the northern cape.",
        "Off the northern cape the storm sank seven trawlers.",
      ],
      "The figures differ: the Courier has “nine trawlers” (“The storm sank nine trawlers off the northern cape”), the Ledger has “seven trawlers” (“Off the northern cape the storm sank seven trawlers”).",
    ],
    [
      "people of whom one thing is told in two words",
      [
        "Nine people are missing after the cinema roof fell.",
        "Seven people are unaccounted for after the roof of the cinema fell.",
      ],
      "The figures differ: the Courier has “Nine people” (“Nine people are missing after the cinema roof fell”), the Ledger has “Seven people” (“Seven people are unaccounted for after the roof of the cinema fell”).",
    ],
    [
      "a day of one month",
      ["The tunnel inquiry reopens on 7 May.", "The inquiry into the tunnel reopens on May 17."],
      "The dates differ: the Courier has “7 May” (“The tunnel inquiry reopens on 7 May”), the Ledger has “May 17” (“The inquiry into the tunnel reopens on May 17”).",
    ],
    [
      "a place, where all else is told alike",
      [
        "Ministers signed the fisheries treaty in Malmo.",
        "The fisheries treaty was signed by ministers in Aarhus.",
      ],
      "The places differ: the Courier has “Malmo” (“Ministers signed the fisheries treaty in Malmo”), the Ledger has “Aarhus” (“The fisheries treaty was signed by ministers in Aarhus”).",
    ],
    [
      "a name spelt almost alike",
      ["The rally in Norfolk ended in a brawl.", "A brawl ended the rally near Norwalk."],
      "The names differ: the Courier has “Norfolk” (“The rally in Norfolk ended in a brawl”), the Ledger has “Norwalk” (“A brawl ended the rally near Norwalk”).",
    ],
  ])("%s", (_, texts, sentence) => expect(conflictsOf(texts)).toEqual([sentence]));

  test("are told once, however many outlets stand on a side", () => {
    const told = ["The tunnel inquiry reopens on 7 May.", "The tunnel inquiry reopens on 7 May."];
    expect(conflictsOf([...told, "The tunnel inquiry reopens on 17 May."])).toHaveLength(1);
  });
});

describe("articles that can", () => {
  test.each([
    ["another fact", ["The harbour lost 175 jobs.", "Snow fell on 157 villages."]],
    ["years", ["The mill was built in 1957 by the river.", "The mill by the river was rebuilt in 1975."]],
    [
      "one who has both dates",
      ["The tunnel inquiry reopens on 7 May and ends on 17 May.", "The tunnel inquiry ends on 17 May."],
    ],
    [
      "one who has both places",
      [
        "Ministers signed the fisheries treaty in Malmo, not in Aarhus.",
        "Ministers signed the fisheries treaty in Aarhus.",
      ],
    ],
    [
      "a rounding",
      ["About 100 trawlers left the northern cape.", "Some 102 trawlers left the northern cape."],
    ],
    [
      "a clock before a sentence",
      ["10.40 The harbour tunnel won’t be built.", "The 2,300-metre harbour tunnel won’t be built."],
    ],
    [
      "people of whom something else is told",
      [
        "Some 300 people had taken shelter in the Norwalk cinema when the roof fell.",
        "Four people are dead after the roof of the Norwalk cinema fell.",
      ],
    ],
    [
      "two days that share no part",
      ["The tunnel inquiry opened on 3 May.", "The tunnel inquiry ended on 17 June."],
    ],
  ])("%s", (_, texts) => expect(conflictsOf(texts)).toEqual([]));
});

test("a date that an article gives in somebody's words is not held against it", () => {
  const words = "“It was to begin on May 7,” she said.";
  const articles = [
    bareArticle("a0", `The tunnel inquiry reopens on 17 May. ${words}`, { outlet: "The Courier" }),
    bareArticle("a1", "The inquiry into the tunnel reopens on 7 May.", { outlet: "The Ledger" }),
  ];
  const start = articles[0]?.text.indexOf("It was") ?? 0;
  const quotation = quotationOf(articles[0] ?? bareArticle("", ""), {
    segments: [{ start, end: start + "It was to begin on May 7,".length }],
  });
  expect(findConflicts(articles, [quotation], testLanguage, rarityOf(articles))).toEqual([]);
});
