import { describe, expect, it } from "vitest";
import { loadLanguage } from "../../src/language/language.ts";
import { makeBigStory } from "./big-story.ts";
import { analyzeBigStory } from "./big-story-analyzer.ts";

const SIZE = { outlets: 10, utterances: 20 };

describe("a made story", () => {
  it("is the same whenever it is made", () => {
    expect(makeBigStory(SIZE)).toEqual(makeBigStory(SIZE));
  });

  it("tells each statement in two outlets or more, and the first in all", () => {
    const { told } = makeBigStory(SIZE);
    const outletsOf = (statement: number) => told.filter((own) => own.includes(statement)).length;
    expect(outletsOf(0)).toBe(SIZE.outlets);
    expect(
      Array.from({ length: SIZE.utterances }, (_, at) => outletsOf(at)).every((count) => count > 1),
    ).toBe(true);
  });

  it("is analyzed into as many utterances, whose spans hold their words in the whole article", () => {
    const { articles, told } = makeBigStory(SIZE);
    const placed = articles.map((article, index) => ({ ...article, id: `article_${index}` }));
    const { utterances } = analyzeBigStory(placed, told, loadLanguage());
    expect(new Set(utterances.map(({ id }) => id)).size).toBe(SIZE.utterances);
    const texts = new Map(placed.map(({ id, text }) => [id, text]));
    for (const { text, articleIds, spans } of utterances.flatMap(({ collation }) =>
      collation.stretches.flatMap(({ readings }) => readings),
    )) {
      const own = spans.filter(({ articleId }) => articleId === articleIds[0]);
      const words = own.map(({ articleId, start, end }) => texts.get(articleId)?.slice(start, end)).join("");
      expect(words).toBe(text);
    }
  });
});
