/** The judge itself: the gold fed back gets full marks, and each kind of mistake is noticed. */
import { describe, expect, it } from "vitest";
import type { Analysis, Utterance } from "../server/src/domain/analysis.ts";
import type { Difference } from "../server/src/domain/difference/difference.ts";
import type { Quotation } from "../server/src/domain/quotation/quotation.ts";
import { judge } from "./judge.ts";
import { judgeDifferences } from "./judge-differences.ts";
import { judgeQuotations } from "./judge-quotations.ts";
import { judgeUtterances } from "./judge-utterances.ts";
import {
  articleIdOf,
  findOnce,
  type GoldDifference,
  type PlacedQuotation,
  placeQuotations,
  placeReading,
  readStories,
  type Story,
  textOfFile,
} from "./read-gold.ts";
import { openTrial, type Score } from "./trial.ts";

describe.each(readStories())("judging $id", (story) => {
  const perfect = perfectAnalysis(story);

  it("gives the gold itself full marks", () => {
    const trial = openTrial(story, perfect);
    expect(Object.values(judge(trial)).flatMap((score) => score.complaints)).toEqual([]);
  });

  it("notices a quotation that lost its last letter", () => {
    const quotations = perfect.quotations.map((quotation) => ({
      ...quotation,
      segments: quotation.segments.map((segment) => ({ ...segment, end: segment.end - 1 })),
    }));
    expect(shareOf(judgeQuotations(openTrial(story, { ...perfect, quotations })), "marked.exact")).toBe(0);
  });

  it("notices a speaker who is nobody", () => {
    const quotations = perfect.quotations.map((quotation) => ({ ...quotation, speaker: null }));
    expect(shareOf(judgeQuotations(openTrial(story, { ...perfect, quotations })), "speakers")).toBeLessThan(
      0.5,
    );
  });

  it("notices that everything was put into one utterance", () => {
    const lumped = { ...perfect, utterances: [utterance(story, perfect.quotations, [])] };
    expect(shareOf(judgeUtterances(openTrial(story, lumped)), "links.recall")).toBe(1);
    expect(shareOf(judgeUtterances(openTrial(story, lumped)), "apart")).toBe(
      story.gold.apart.length > 0 ? 0 : 1,
    );
  });

  it("notices that nothing was put together", () => {
    const scores = judgeUtterances(openTrial(story, { ...perfect, utterances: [] }));
    expect(shareOf(scores, "links.recall")).toBe(0);
  });

  it("notices an alarm that the gold does not have", () => {
    const alarmed = perfect.utterances.map((one) => ({
      ...one,
      differences: one.differences.map((difference) => ({ ...difference, type: "negation" as const })),
    }));
    const scores = judgeDifferences(openTrial(story, { ...perfect, utterances: alarmed }));
    expect(shareOf(scores, "differences.precision")).toBeLessThan(0.5);
  });
});

function shareOf(scores: Record<string, Score>, name: string): number | undefined {
  return scores[name]?.share;
}

function perfectAnalysis(story: Story): Analysis {
  const placed = placeQuotations(story);
  const quotations = [...placed.values()].map((gold) => asQuotation(story, gold));
  return {
    speakers: [],
    quotations,
    utterances: mergedGroups(story.gold.utterances.map((each) => each.quotations)).map((ids) =>
      utterance(
        story,
        quotations.filter((quotation) => ids.has(quotation.id)),
        story.gold.differences.filter((each) =>
          each.readings.every((reading) => reading.in.some((id) => ids.has(id))),
        ),
      ),
    ),
    conflicts: story.gold.conflicts.map((conflict, index) => ({
      id: `conflict${index}`,
      type: conflict.type,
      reason: "",
      values: conflict.sides.flat().map(({ article, text }) => {
        const start = findOnce(textOfFile(story, article), text, undefined, article);
        return { articleId: articleIdOf(article), start, end: start + text.length, text };
      }),
    })),
  };
}

function asQuotation(story: Story, gold: PlacedQuotation): Quotation {
  const name = gold.speaker === null ? undefined : story.gold.speakers[gold.speaker]?.[0];
  return {
    ...{ id: gold.id, articleId: gold.articleId, mode: gold.mode, segments: gold.spans },
    ...{ speaker: name === undefined ? null : { id: name, name }, source: null, cue: null, rule: "gold" },
    ...{ confidence: 1, parentId: gold.parent ?? null, unterminated: false },
  };
}

/** A quotation belongs to one utterance only: gold utterances that share one become one. */
function mergedGroups(groups: readonly (readonly string[])[]): Set<string>[] {
  return groups.reduce<Set<string>[]>((merged, ids) => {
    const sharing = merged.filter((group) => ids.some((id) => group.has(id)));
    const rest = merged.filter((group) => !sharing.includes(group));
    return [...rest, new Set([...ids, ...sharing.flatMap((group) => [...group])])];
  }, []);
}

function utterance(
  story: Story,
  quotations: readonly Quotation[],
  differences: readonly GoldDifference[],
): Utterance {
  const articleIds = [...new Set(quotations.map((quotation) => quotation.articleId))].sort();
  return {
    ...{ id: quotations.map((quotation) => quotation.id).join("-"), speakerIds: [], confidence: 1 },
    witnesses: articleIds.map((articleId) => ({
      articleId,
      quotationIds: quotations.filter((each) => each.articleId === articleId).map((each) => each.id),
      carriers: [articleId],
    })),
    collation: { articleIds, stretches: [], precise: true },
    differences: differences.map((gold) => asDifference(story, gold)),
  };
}

function asDifference(story: Story, gold: GoldDifference): Difference {
  const placed = placeQuotations(story);
  return {
    ...{ id: "", type: gold.types[0] ?? "wording", severity: 1, rule: "gold", reason: "", siteId: null },
    readings: gold.readings.map((reading) => {
      const quotations = reading.in.flatMap((id) => placed.get(id) ?? []);
      const spans = quotations.flatMap((quotation) => {
        const text = textOfFile(story, `${quotation.articleId}.txt`);
        const places = placeReading(text, quotation, reading.text);
        return places.map((place) => ({ ...place, articleId: quotation.articleId }));
      });
      return {
        text: reading.text ?? "",
        articleIds: [...new Set(spans.map((span) => span.articleId))],
        spans,
      };
    }),
  };
}
