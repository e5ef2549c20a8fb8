/** Holds the pipeline to the gold of the corpus: what is required exactly, the rest to stored floors. */
import { describe, expect, it } from "vitest";
import type { Analysis } from "../server/src/domain/analysis.ts";
import { analyzeStory } from "../server/src/domain/analyze.ts";
import type { Article } from "../server/src/domain/text/article.ts";
import { loadLanguage } from "../server/src/language/language.ts";
import { judge } from "./judge.ts";
import { requirementsOf } from "./judge-required.ts";
import { readStories } from "./read-gold.ts";
import { openTrial, type Score } from "./trial.ts";

const language = loadLanguage();

describe.each(readStories())("the pipeline on $id", (story) => {
  const trial = openTrial(story, analyzeStory(story.articles, language));
  const due = requirementsOf(trial).filter((requirement) => requirement.owed === null);

  it.each(due)("$name", ({ complaint }) => {
    expect(complaint).toBeNull();
  });

  it("keeps each speaker one person under all their names", () => {
    for (const names of Object.values(story.gold.speakers)) {
      const known = names.map((name) => name.toLowerCase());
      const same = trial.analysis.speakers.filter((speaker) => known.includes(speaker.name.toLowerCase()));
      expect(same.length, names[0]).toBeLessThanOrEqual(1);
    }
  });

  it("does not fall below what it reached", () => {
    const { floors } = story.gold;
    const fallen = Object.entries(judge(trial)).filter(([name, { share }]) => share < (floors[name] ?? 0));
    expect(fallen.map(([name, score]) => describeFall(name, score, floors[name])).join("\n")).toBe("");
  });

  // Cold, on a busy machine, an analysis has taken eight seconds.
  it("gives the same result whatever the order of the articles", { timeout: 60_000 }, () => {
    const reversed = analyzeStory([...story.articles].reverse(), language);
    expect(reversed).toEqual(trial.analysis);
  });

  it("gives the same result whatever a desk calls the articles, and in whatever order it has them", {
    timeout: 60_000,
  }, () => {
    const given = nameless(trial.analysis, story.articles);
    const turned = story.articles.map((article, index) => ({ ...article, id: `article_${9 - index}` }));
    expect(nameless(analyzeStory(turned, language), turned)).toEqual(given);
    const drawn = story.articles.map((article) => ({
      ...article,
      id: `article_${language.hash(article.id)}`,
    }));
    expect(nameless(analyzeStory([...drawn].reverse(), language), drawn)).toEqual(given);
  });
});

/** An analysis with what each id stands for in its place: order, severities, sentences and readings are as they were. */
function nameless(analysis: Analysis, articles: readonly Article[]): unknown {
  const meant = new Map(articles.map(({ id, text }) => [id, text]));
  for (const { id, articleId, segments, mode } of analysis.quotations)
    meant.set(id, JSON.stringify([meant.get(articleId), segments, mode]));
  return JSON.parse(JSON.stringify(analysis), (_key, value: unknown) => {
    if (typeof value !== "string") return value;
    return MADE_OF_IDS.exec(value)?.[0] ?? meant.get(value) ?? value;
  });
}

/** What is hashed from the ids of articles and quotations. */
const MADE_OF_IDS = /^(?:utterance|stretch|difference|conflict)_/u;

function describeFall(name: string, { share, complaints }: Score, floor: number | undefined): string {
  return `${name} is ${share.toFixed(3)}, was ${floor}:\n${complaints.map((each) => `  - ${each}`).join("\n")}`;
}
