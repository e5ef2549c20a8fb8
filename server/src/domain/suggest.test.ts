import { describe, expect, it } from "vitest";
import { loadLanguage } from "../language/language.ts";
import { analyzeStory } from "./analyze.ts";
import type { Opinion } from "./second-opinion.ts";
import { withSuggestions } from "./suggest.ts";
import { bareArticle } from "./text/article.ts";

const language = loadLanguage();
const articles = [
  bareArticle("a", "“We will rebuild the old harbour bridge this summer,” Mayor Ann Okoro said on Monday."),
  bareArticle("b", "“We will rebuild the old harbour bridge,” Mayor Ann Okoro said on Monday."),
];
const analysis = analyzeStory(articles, language);
const thinking = (opinion: Opinion) => ({
  weigh: async (pairs: readonly unknown[]) => pairs.map(() => opinion),
});

describe("a second opinion", () => {
  it.each([
    ["a contradiction", { same: 0.05, contradiction: 0.9 }, ["contradiction"]],
    ["another utterance", { same: 0.05, contradiction: 0.05 }, ["another-utterance"]],
    ["nothing where both say the same", { same: 0.95, contradiction: 0.01 }, []],
    ["nothing where it is in doubt", { same: 0.4, contradiction: 0.4 }, []],
  ])("suggests %s", async (_, opinion, kinds) => {
    const { utterances } = await withSuggestions(analysis, articles, thinking(opinion));
    expect(utterances).toHaveLength(1);
    expect(utterances[0]?.suggestions?.map(({ kind }) => kind)).toEqual(kinds);
    for (const { by, articleIds } of utterances[0]?.suggestions ?? [])
      expect([by, ...articleIds]).toEqual(["model", "a", "b"]);
  });

  it("changes nothing else", async () => {
    const asked = await withSuggestions(analysis, articles, thinking({ same: 0, contradiction: 1 }));
    const without = asked.utterances.map(({ suggestions, ...utterance }) => utterance);
    expect({ ...asked, utterances: without }).toEqual(analysis);
  });
});
