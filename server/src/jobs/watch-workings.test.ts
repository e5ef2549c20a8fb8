import { expect, it } from "vitest";
import { analyzeStory } from "../domain/analyze.ts";
import { AFRESH } from "../domain/workings.ts";
import { loadLanguage } from "../language/language.ts";
import { draft } from "../usecases/desk.testkit.ts";
import { watchWorkings } from "./watch-workings.ts";

const ARTICLES = ["will not", "will", "would never"].map((words, index) => ({
  ...draft(`Outlet ${index}`, `“We ${words} sign the treaty this year,” Ada Bell said on Monday.`),
  id: `a${index}`,
}));

it("tells how far an analysis is, forward only, and changes nothing of it", () => {
  const told: [number, string][] = [];
  const watched = watchWorkings(AFRESH, ARTICLES.length, (...each) => told.push(each));
  const language = loadLanguage();
  expect(analyzeStory(ARTICLES, language, [], watched)).toEqual(analyzeStory(ARTICLES, language));
  const shares = told.map(([share]) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  expect(told.map(([, sentence]) => sentence)).toEqual([
    "Reading article 1 of 3",
    "Reading article 2 of 3",
    "Reading article 3 of 3",
    "Comparing the articles’ statements",
    "Comparing the articles’ statements",
  ]);
});
