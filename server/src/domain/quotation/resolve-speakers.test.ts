import { describe, expect, it, test } from "vitest";
import type { Language } from "../language.ts";
import type { Article } from "../text/article.ts";
import type { Extraction, Speaker } from "./quotation.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";

const language: Language = {
  tagger: { tag: () => [] },
  thesaurus: { likeness: () => 0, areAntonyms: () => false, lemma: (word) => word },
  hash: (text) => text.replace(/\W/gu, "-"),
};

const articleOf = (id: string): Article => ({
  id,
  file: null,
  outlet: id,
  title: null,
  byline: null,
  url: null,
  archiveUrl: null,
  fetchedAt: null,
  publishedAt: null,
  language: "en",
  kind: "news",
  wire: null,
  translatedFrom: null,
  translation: null,
  translator: null,
  text: "",
});

/** One article whose quotations are by the given speakers, once each. */
function heard(articleId: string, ...names: readonly string[]): Extraction {
  const speakers = names.map(
    (name): Speaker => ({
      id: `speaker_${language.hash(name.toLowerCase())}`,
      name,
      kind: /house|spokes|shipping/iu.test(name) ? "organisation" : "person",
      aliases: [],
    }),
  );
  const quotations = speakers.map(({ id, name }, index) => ({
    id: `${articleId}-${index}`,
    articleId,
    mode: "direct" as const,
    segments: [{ start: index * 10, end: index * 10 + 5 }],
    speaker: { id, name },
    source: null,
    cue: null,
    rule: "trailing-cue",
    confidence: 0.9,
    parentId: null,
    unterminated: false,
  }));
  return { speakers, quotations };
}

/** Who says what in the end, article by article. */
function resolve(...stories: readonly (readonly string[])[]): string[][] {
  const ids = stories.map((_, index) => `a${index}`);
  const { quotations } = resolveSpeakers(
    ids.map(articleOf),
    stories.map((names, index) => heard(ids[index] ?? "", ...names)),
    language,
  );
  return ids.map((id) =>
    quotations.filter((q) => q.articleId === id).map((q) => q.speaker?.name ?? "nobody"),
  );
}

describe("unnamed spokespeople", () => {
  const stories = [
    [
      "a spokesman for Brightline Shipping",
      "a Brightline Shipping spokeswoman",
      1,
      "two ways to say one voice",
    ],
    ["a spokesman for Brightline Shipping", "a spokesman for Norvik Bank", 2, "two bodies"],
    ["a spokesman for Brightline Shipping", "Brightline Shipping", 2, "the voice is not the body"],
    ["a spokesman for the company", "the company’s spokesman", 2, "nobody knows which company"],
  ] as const;
  test.each(stories)("%s and %s are %i (%s)", (first, second, count) => {
    const articles = [articleOf("a"), articleOf("b")];
    const { speakers } = resolveSpeakers(articles, [heard("a", first), heard("b", second)], language);
    expect(speakers).toHaveLength(count);
  });
});

describe("one person under several forms", () => {
  test.each([
    [["Mary Shaw"], ["Shaw"], "Mary Shaw", "a surname joins the full name"],
    [["Saskia van den Berg"], ["van den Berg"], "Saskia van den Berg", "a surname of three words"],
    [["Donald J. Reed"], ["Donald Reed"], "Donald J. Reed", "a middle initial"],
    [["William Hart"], ["Bill Hart"], "William Hart", "a short first name"],
    [["Dmitri Orlov"], ["Dmitry Orlov"], "Dmitri Orlov", "a first name transliterated in two ways"],
    [["Petro Marenskyy"], ["Petro Marensky"], "Petro Marenskyy", "a surname transliterated in two ways"],
  ])("%j and %j are %s", (a, b, name) => {
    expect(resolve(a, b)).toEqual([[name], [name]]);
    expect(resolve(b, a)).toEqual([[name], [name]]);
  });
});

describe("people who stay apart", () => {
  test.each([
    [["Bill Hart", "Hillary Hart"], ["Hart"], "Hart", "a surname that two bear"],
    [["Donald Reed Jr."], ["Donald Reed"], "Donald Reed", "two generations"],
    [["White House"], ["Mary Shaw"], "Mary Shaw", "a body and its head"],
    [["spokesman for Mary Shaw"], ["Mary Shaw"], "Mary Shaw", "a spokesman and his employer"],
  ])("%j and %j", (a, b, name) => {
    expect(resolve(a, b)).toEqual([a, [name]]);
  });
});

it("gives one id to one name and lists each speaker once", () => {
  const { speakers } = resolveSpeakers(
    [articleOf("a"), articleOf("b")],
    [heard("a", "Mary Shaw"), heard("b", "Shaw")],
    language,
  );
  expect(speakers).toHaveLength(1);
  expect(speakers[0]?.aliases).toEqual(["Shaw"]);
});
