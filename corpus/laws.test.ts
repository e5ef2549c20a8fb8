/** What must hold of the whole pipeline on real text, whatever it finds there. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeStory } from "../server/src/domain/analyze.ts";
import type { Stretch } from "../server/src/domain/collation/collation.ts";
import { type Article, bareArticle } from "../server/src/domain/text/article.ts";
import { tokenize } from "../server/src/domain/text/tokenize.ts";
import { loadLanguage } from "../server/src/language/language.ts";
import { readStories } from "./read-gold.ts";

const language = loadLanguage();
const BUSY = { timeout: 120_000 };

function spansOf(stretches: readonly Stretch[], articleId: string) {
  return stretches
    .flatMap(({ readings }) => readings.flatMap(({ spans }) => spans))
    .filter((span) => span.articleId === articleId && span.end > span.start);
}

/** What was found, with nothing that depends on how articles are named. */
function gathered(articles: readonly Article[]): string[] {
  const { utterances, quotations } = analyzeStory(articles, language);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const wordsOf = new Map(
    quotations.map(({ id, articleId, segments }) => [
      id,
      segments
        .map(({ start, end }) => texts.get(articleId)?.slice(start, end).replace(/\s+/gu, " "))
        .join(" / "),
    ]),
  );
  return utterances
    .map(({ witnesses }) =>
      witnesses
        .map(
          ({ articleId, quotationIds }) =>
            `${articleId}: ${quotationIds.map((id) => wordsOf.get(id)).join(" + ")}`,
        )
        .join("\n"),
    )
    .toSorted();
}

describe.each(readStories())("on $id", ({ articles }) => {
  const analysis = analyzeStory(articles, language);
  const textOf = (articleId: string) => articles.find(({ id }) => id === articleId)?.text ?? "";

  it("every token of a witness stands in its collation once and in order", () => {
    for (const { collation } of analysis.utterances) {
      for (const articleId of collation.articleIds) {
        const spans = spansOf(collation.stretches, articleId);
        const starts = spans.map(({ start }) => start);
        expect(new Set(starts).size).toBe(starts.length);
        for (const span of spans) {
          const inside = tokenize(textOf(articleId), span);
          // A span that cut a token would begin or end within it.
          expect([inside[0]?.start, inside.at(-1)?.end]).toEqual([span.start, span.end]);
        }
        const overlapping = spans.filter((one) =>
          spans.some((other) => other !== one && other.start < one.end && one.start < other.end),
        );
        expect(overlapping).toEqual([]);
      }
    }
  });

  it("a reading's text is a slice of its first article, or slices in order", () => {
    for (const { collation } of analysis.utterances) {
      for (const reading of collation.stretches.flatMap(({ readings }) => readings)) {
        const own = reading.spans.filter(({ articleId }) => articleId === reading.articleIds[0]);
        const slices = own.map(({ articleId, start, end }) => textOf(articleId).slice(start, end));
        expect(slices.join(" ").trim()).toBe(reading.text);
      }
    }
  });

  it("a quotation stands in one utterance at most", () => {
    const placed = analysis.utterances.flatMap(({ witnesses }) => witnesses.flatMap((w) => w.quotationIds));
    expect(new Set(placed).size).toBe(placed.length);
  });

  it("gives the same in any order of the articles", BUSY, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
        expect(analyzeStory(shuffled, language)).toEqual(analysis);
      }),
      { numRuns: 4 },
    );
  });

  it("an article about something else leaves the utterances alone", BUSY, () => {
    const other = bareArticle(
      "zz-other",
      "The bakers’ guild met on Friday. “Our ovens stay warm,” said its dean.",
    );
    expect(gathered([...articles, other])).toEqual(gathered(articles));
  });

  it("more white space between paragraphs changes nothing", BUSY, () => {
    const spaced = articles.map((article) => ({
      ...article,
      text: article.text.replace(/\n\n/gu, "\n\n\n"),
    }));
    expect(gathered(spaced)).toEqual(gathered(articles));
  });

  it("an article that is there twice is its own copy and parts nothing", BUSY, () => {
    const [first] = articles;
    if (first === undefined) throw new Error("a story without articles");
    const twice = analyzeStory([...articles, { ...first, id: "zz-twice" }], language);
    const carriers = twice.utterances.flatMap(({ witnesses }) =>
      witnesses.filter(({ articleId }) => articleId === "zz-twice").map((witness) => witness.carriers),
    );
    expect(carriers.length).toBeGreaterThan(0);
    for (const family of carriers) expect(family).toContain(first.id);
    const pairs = (witnesses: readonly { quotationIds: readonly string[] }[]) =>
      witnesses.flatMap((w) => w.quotationIds);
    const together = twice.utterances.map(({ witnesses }) => new Set(pairs(witnesses)));
    for (const { witnesses } of analysis.utterances) {
      const ids = pairs(witnesses);
      expect(together.some((set) => ids.every((id) => set.has(id)))).toBe(true);
    }
  });
});
