/** Differences put aside or typed by hand. */
import { describe, expect, it } from "vitest";
import type { Difference } from "../difference/difference.ts";
import { queueEntry } from "../review/queue.ts";
import type { Article } from "../text/article.ts";
import { differenceRef } from "./correct-differences.ts";
import type { Correction } from "./correction.ts";
import { analyzed, articleOf, COURIER, HERALD, LEDGER, STORY, whyNot } from "./corrections.testkit.ts";

const BEFORE = analyzed([]);
const byId = new Map(STORY.map((article) => [article.id, article]));

function lostNot(
  corrections: readonly Correction[],
  articles: readonly Article[] = STORY,
): Difference | undefined {
  return analyzed(corrections, articles)
    .utterances.flatMap(({ differences }) => differences)
    .find(({ rule }) => rule === "lost-negation");
}

const found = lostNot([]);
if (found === undefined) throw new Error("the story has lost its lost “not”");
const DIFFERENCE = differenceRef(found, byId);
const dismissed: Correction = {
  kind: "dismiss-difference",
  difference: DIFFERENCE,
  reason: "The Ledger has corrected it.",
};
const retyped: Correction = { kind: "retype-difference", difference: DIFFERENCE, type: "wording" };
const IS_DISMISSED = { reason: "The Ledger has corrected it.", correctionId: "correction_1" };

describe("a difference put aside", () => {
  it("is kept, and shown as such, behind the others", () => {
    expect(lostNot([dismissed])).toEqual({ ...found, dismissed: IS_DISMISSED });
  });

  it("counts neither for the rank nor for the reason", () => {
    const { utterances, quotations, speakers } = analyzed([dismissed]);
    const sources = {
      articles: byId,
      quotations: new Map(quotations.map((each) => [each.id, each])),
      speakers: new Map(speakers.map((each) => [each.id, each])),
    };
    const entries = utterances.map((utterance, index) => queueEntry(utterance, index + 1, sources));
    expect(entries.map(({ stake, rankReason }) => [stake, rankReason])).toEqual([
      [0.45, "Courier drops “whole” without marking the place."],
      [0, "What differs was put aside by an editor."],
    ]);
    expect(entries[1]?.differenceCounts).toEqual([]);
  });

  it("stays aside when an outlet joins one of its readings, or leaves", () => {
    const lantern = articleOf(
      "a4",
      "Lantern",
      "“We will not sign the harbour treaty this year,” said Ada Bell.",
    );
    expect(lostNot([dismissed], [...STORY, lantern])?.dismissed).toEqual(IS_DISMISSED);
    expect(lostNot([dismissed], [COURIER, LEDGER])?.dismissed).toEqual(IS_DISMISSED);
  });

  it("comes back when its readings no longer stand there, and its correction waits", () => {
    const analysis = analyzed([dismissed], [COURIER, HERALD]);
    expect(whyNot(analysis)).toEqual(["These readings do not stand against each other now."]);
    const never = articleOf(
      "a4",
      "Lantern",
      "“We will never sign the harbour treaty this year,” said Ada Bell.",
    );
    expect(lostNot([dismissed], [...STORY, never])).not.toHaveProperty("dismissed");
  });
});

describe("a difference typed by hand", () => {
  it("ranks by its new type and says what the engine thought", () => {
    expect(lostNot([retyped])).toEqual({ ...found, type: "wording", severity: 0.3, retypedFrom: "negation" });
    const [first] = analyzed([retyped]).utterances;
    expect(first?.differences.map(({ type }) => type)).toEqual(["omission"]);
  });

  it("is typed again, and put aside, under the engine's own type", () => {
    const again: Correction = { ...retyped, type: "form" };
    const after = lostNot([retyped, again, dismissed]);
    expect([after?.type, after?.retypedFrom, after?.dismissed?.correctionId]).toEqual([
      "form",
      "negation",
      "correction_3",
    ]);
  });
});

it("leaves every other difference as it was", () => {
  const others = (corrections: readonly Correction[]) =>
    analyzed(corrections)
      .utterances.flatMap(({ differences }) => differences)
      .filter(({ rule }) => rule !== "lost-negation");
  expect(others([dismissed])).toEqual(others([]));
  expect(BEFORE.outcomes).toEqual([]);
});
