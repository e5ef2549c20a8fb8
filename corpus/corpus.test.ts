/** The corpus is whole, and every word of its gold stands in the articles. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ARTICLE_KINDS } from "../server/src/domain/text/article.ts";
import { findOnce, placeQuotations, placeReading, readStories, textOfFile } from "./read-gold.ts";

const outlets: { outlet: string }[] = JSON.parse(
  readFileSync(new URL("./outlets.json", import.meta.url), "utf8"),
);

it("has three stories or more", () => {
  expect(readStories().length).toBeGreaterThanOrEqual(3);
});

describe.each(readStories())("the data of $id", (story) => {
  const { gold } = story;
  const placed = placeQuotations(story);

  it("lists every article file of its folder, once", () => {
    const folder = readdirSync(new URL(`./stories/${story.id}/`, import.meta.url));
    const files = story.articles.map((article) => article.file);
    expect([...files].sort()).toEqual(folder.filter((file) => file.endsWith(".txt")).sort());
  });

  it("gives each article an outlet of outlets.json, a date, a language, a kind and its headline", () => {
    for (const article of story.articles) {
      expect(outlets.map((each) => each.outlet)).toContain(article.outlet);
      expect(article.publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(article.language).toMatch(/^[a-z]{2}$/);
      expect(ARTICLE_KINDS).toContain(article.kind);
      expect(article.text.split("\n", 1)).toEqual([article.title]);
    }
  });

  it("has gold quotations for every article", () => {
    expect(Object.keys(gold.quotations).sort()).toEqual(story.articles.map((article) => article.file).sort());
  });

  it("names a known speaker in each quotation and its parent's words around a nested one", () => {
    for (const quotation of placed.values()) {
      if (quotation.speaker !== null) expect(Object.keys(gold.speakers)).toContain(quotation.speaker);
      const parent = quotation.parent === undefined ? null : placed.get(quotation.parent);
      if (parent !== null) expect(parent?.segments.join(" ")).toContain(quotation.segments[0]);
    }
  });

  it("has every marked quotation between quotation marks, save in a transcript", () => {
    for (const quotation of placed.values()) {
      const article = story.articles.find((each) => each.id === quotation.articleId);
      if (quotation.mode === "indirect" || article?.kind === "transcript") continue;
      for (const span of quotation.spans) {
        expect(article?.text.slice(span.start - 1, span.start), `before ${quotation.id}`).toMatch(/["'“‘„‚]/);
      }
    }
  });

  it("refers only to quotations that it has", () => {
    const named = [
      ...gold.utterances.flatMap(({ quotations, required = [], also = [] }) => [
        ...quotations,
        ...required,
        ...also,
      ]),
      ...gold.differences.flatMap((difference) => difference.readings.flatMap((reading) => reading.in)),
      ...gold.unwanted.flatMap((each) => each.in),
      ...gold.apart.flatMap((each) => each.quotations),
    ];
    expect(named.filter((id) => !placed.has(id))).toEqual([]);
  });

  it("puts two articles or more in each utterance, and all that it requires among its quotations", () => {
    for (const utterance of gold.utterances) {
      const articles = utterance.quotations.map((id) => placed.get(id)?.articleId);
      expect(new Set(articles).size, utterance.id).toBeGreaterThan(1);
      expect(utterance.quotations).toEqual(expect.arrayContaining([...(utterance.required ?? [])]));
    }
  });

  it("finds the words of each reading in each quotation that it says has them", () => {
    for (const reading of gold.differences.flatMap((difference) => difference.readings)) {
      for (const id of reading.in) {
        const quotation = placed.get(id);
        if (quotation === undefined) throw new Error(`${id} is no quotation`);
        const text = textOfFile(story, `${quotation.articleId}.txt`);
        expect(placeReading(text, quotation, reading.text).length).toBeGreaterThan(0);
      }
    }
  });

  it("finds the values of each conflict in their articles", () => {
    for (const value of gold.conflicts.flatMap((conflict) => conflict.sides.flat())) {
      const text = textOfFile(story, value.article);
      expect(findOnce(text, value.text, undefined, `${story.id}/${value.article}`)).toBeGreaterThan(0);
    }
  });
});
