import { describe, expect, it, test } from "vitest";
import type { Utterance } from "../analysis.ts";
import type { Difference, DifferenceType } from "../difference/difference.ts";
import type { Telling } from "../difference/telling.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Article } from "../text/article.ts";
import { cutAtWord, independentWitnesses, queueEntry, rankUtterances } from "./queue.ts";

function difference(type: DifferenceType, severity: number): Difference {
  return {
    id: `${type}${severity}`,
    type,
    severity,
    rule: "r",
    reason: `It is a ${type}.`,
    siteId: null,
    readings: [],
  };
}

const DROPS: Telling = {
  head: null,
  said: {
    frame: "drops",
    by: { outlets: ["The Ledger"], count: 1, again: false },
    words: "not",
    source: null,
  },
  end: "reversed",
};
const NOTHING = (frame: "agreed" | "put-aside"): Telling => ({ head: null, said: { frame }, end: null });

function utterance(id: string, ...differences: readonly Difference[]): Utterance {
  return {
    id,
    speakerIds: ["ada"],
    witnesses: [
      { articleId: "cou", quotationIds: ["q1"], carriers: ["cou"] },
      { articleId: "led", quotationIds: ["q2", "q3"], carriers: ["led"] },
    ],
    collation: { articleIds: ["cou", "led"], stretches: [], precise: true },
    differences,
    confidence: 1,
  };
}

describe("rankUtterances", () => {
  it("puts the gravest difference first, whatever else an utterance has", () => {
    const ranked = rankUtterances([
      utterance("wording", difference("wording", 0.4), difference("formal", 0.02)),
      utterance("agreed"),
      utterance("negation", difference("formal", 0.02), difference("negation", 0.95)),
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(["negation", "wording", "agreed"]);
  });

  it("lets harm decide between equals, then the order of the analysis", () => {
    const ranked = rankUtterances([
      utterance("name", difference("name", 0.6)),
      utterance("first", difference("number", 0.6)),
      utterance("second", difference("number", 0.6)),
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(["first", "second", "name"]);
  });
});

describe("queueEntry", () => {
  const texts = { cou: "“We sign,” she said.", led: "“We  will\nsign,” she said, “José in May.”" };
  const quotation = (id: string, articleId: "cou" | "led", words: string, mode: Quotation["mode"]) => {
    const start = texts[articleId].indexOf(words);
    return [
      id,
      { id, articleId, mode, segments: [{ start, end: start + words.length }] } as unknown as Quotation,
    ] as const;
  };
  const entry = queueEntry(utterance("u", difference("number", 0.7), difference("number", 0.5)), 3, {
    articles: new Map(Object.entries(texts).map(([id, text]) => [id, { id, text } as Article])),
    quotations: new Map([
      quotation("q1", "cou", "We sign,", "mixed"),
      quotation("q2", "led", "We  will\nsign,", "indirect"),
      quotation("q3", "led", "José in May.", "direct"),
    ]),
    speakers: new Map([["ada", { id: "ada", name: "Ada Bell" }]]),
  });

  it("takes the fullest witness's words on one line", () => {
    expect(entry.gist).toBe("We will sign, … José in May.");
  });

  it("gives each witness its most literal mode", () => {
    expect(entry.witnesses).toEqual([
      { articleId: "cou", mode: "mixed", departs: null, copyOf: null },
      { articleId: "led", mode: "direct", departs: null, copyOf: null },
    ]);
  });

  it("says why it stands where it stands", () => {
    expect([entry.stake, entry.rankReason]).toEqual([0.7, "It is a number."]);
    expect(entry.differenceCounts).toEqual([{ type: "number", count: 2 }]);
  });

  it.each([
    ["the gravest difference, in parts too", [{ ...difference("number", 0.7), telling: DROPS }], DROPS],
    [
      "the gravest difference alone, of what an older version analyzed",
      [difference("number", 0.7)],
      undefined,
    ],
    ["that all agree", [], NOTHING("agreed")],
    [
      "that all was put aside",
      [{ ...difference("number", 0.7), dismissed: { reason: "Slip.", correctionId: "c" } }],
      NOTHING("put-aside"),
    ],
  ])("is ranked by what it tells: %s", (_case, differences, telling) => {
    const none = { articles: new Map(), quotations: new Map(), speakers: new Map() };
    expect(queueEntry(utterance("u", ...differences), 1, none).rankTelling).toEqual(telling);
  });

  it("is found by words, speaker and reason, accents and case aside", () => {
    for (const word of ["jose in may", "ada bell", "it is a number"])
      expect(entry.searchText).toContain(word);
  });
});

describe("independentWitnesses", () => {
  it("counts the copies of one wire story once", () => {
    const copies = ["cou", "her"];
    expect(
      independentWitnesses([
        { articleId: "cou", quotationIds: [], carriers: copies },
        { articleId: "her", quotationIds: [], carriers: copies },
        { articleId: "led", quotationIds: [], carriers: ["led"] },
      ]),
    ).toBe(2);
  });
});

describe("cutAtWord", () => {
  test.each([
    ["short enough", 20, "short enough"],
    ["cut between words, not in them", 16, "cut between…"],
    ["unbrokenunbrokenunbroken", 10, "unbrokenu…"],
    ["12345678😀tail", 10, "12345678…"],
  ])("%s at %i", (text, limit, expected) => {
    expect(cutAtWord(text, limit)).toBe(expected);
    expect(cutAtWord(text, limit).length).toBeLessThanOrEqual(limit);
  });
});
