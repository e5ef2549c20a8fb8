/** Holds the pipeline to the gold of the corpus: what is required exactly, the rest to stored floors. */
import { describe, expect, it } from "vitest";
import type { Analysis } from "../server/src/domain/analysis.ts";
import { analyzeStory } from "../server/src/domain/analyze.ts";
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

  it("gives the same result whatever a desk calls the articles", { timeout: 60_000 }, () => {
    const called = new Map(story.articles.map(({ id }, index) => [`article_${9 - index}`, id]));
    const elsewhere = story.articles.map((article, index) => ({ ...article, id: `article_${9 - index}` }));
    expect(shapeOf(analyzeStory(elsewhere, language), (id) => called.get(id) ?? id)).toEqual(
      shapeOf(trial.analysis, (id) => id),
    );
  });
});

/** What an analysis says with the ids left out that are made from the articles' own. */
function shapeOf({ utterances }: Analysis, nameOf: (articleId: string) => string): string[] {
  return utterances
    .map(({ witnesses, differences }) => {
      const who = witnesses.map(
        ({ articleId, quotationIds }) => `${nameOf(articleId)} ${quotationIds.length}`,
      );
      const what = differences.map(({ type, rule }) => `${type} ${rule}`);
      return [...who.sort(), ...what.sort()].join("; ");
    })
    .sort();
}

function describeFall(name: string, { share, complaints }: Score, floor: number | undefined): string {
  return `${name} is ${share.toFixed(3)}, was ${floor}:\n${complaints.map((each) => `  - ${each}`).join("\n")}`;
}
