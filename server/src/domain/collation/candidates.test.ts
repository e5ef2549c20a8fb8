import { describe, expect, it, test } from "vitest";
import type { QuotationMode } from "../quotation/quotation.ts";
import { bareArticle } from "../text/article.ts";
import { CandidateIndex } from "./candidate-index.ts";
import { candidatePairs } from "./candidates.ts";
import { quotationOf, testLanguage } from "./collates.testkit.ts";
import { statementOf } from "./statement.ts";

interface Said {
  readonly text: string;
  readonly speaker?: string;
  readonly mode?: QuotationMode;
}

function statement(id: string, { text, speaker, mode = "direct" }: Said) {
  const article = bareArticle(id, text);
  const named = speaker === undefined ? null : { id: speaker, name: speaker };
  return statementOf(quotationOf(article, { mode, speaker: named }), article, testLanguage);
}

/** Every word is as common as can be unless it is named rare. */
function areMet(a: Said, b: Said, ...rare: string[]): boolean {
  const { pairs } = candidatePairs([statement("a", a), statement("b", b)], (word) =>
    rare.includes(word.lemma) ? 1 : 0.1,
  );
  return pairs.length === 1;
}

describe("two quotations of two outlets are compared", () => {
  test.each<[string, Said, Said, string[]]>([
    ["for a rare word", { text: "the quay is shut" }, { text: "nobody sees a quay" }, ["quay"]],
    [
      "for a rare stem",
      { text: "we investigate it" },
      { text: "an investigation began" },
      ["investigate", "investigation"],
    ],
    ["for two common words side by side", { text: "the tax plan stands" }, { text: "a tax plan fell" }, []],
    [
      "for a common speaker, if one is a paraphrase",
      { text: "we stand by it", speaker: "Okoro" },
      { text: "the story was right", speaker: "Okoro", mode: "indirect" },
      [],
    ],
  ])("%s", (_, a, b, rare) => expect(areMet(a, b, ...rare)).toBe(true));
});

describe("they are not", () => {
  test.each<[string, Said, Said]>([
    ["for one common word", { text: "the tax is low" }, { text: "a tax on boats" }],
    [
      "for a common speaker, if both are in marks",
      { text: "we stand by it", speaker: "Okoro" },
      { text: "the story was right", speaker: "Okoro" },
    ],
  ])("%s", (_, a, b) => expect(areMet(a, b)).toBe(false));
});

describe("of what a hundred outlets tell", () => {
  const told = Array.from({ length: 100 }, (_, number) =>
    statement(`outlet ${number}`, { text: `the quay is shut, said source${number}` }),
  );
  const stranger = statement("stranger", { text: "nobody has seen any of it" });
  const { pairs, isLeftOut } = candidatePairs([...told, stranger], ({ lemma }) => (lemma === "quay" ? 1 : 0));
  const has = (a: unknown, b: unknown) => pairs.some((pair) => pair.a === a && pair.b === b);

  it("each is compared with two dozen before it, those that share most and then the first", () => {
    expect(pairs).toHaveLength((24 * 23) / 2 + 24 * 76);
    expect(has(told[23], told[99])).toBe(true);
    expect(has(told[24], told[99])).toBe(false);
  });

  it("nothing is known of those left out for their number, whichever is named first", () => {
    const [a, b] = [told[24] ?? stranger, told[99] ?? stranger];
    expect([isLeftOut(a, b), isLeftOut(b, a)]).toEqual([true, true]);
  });

  it("it is known of a stranger that it shares nothing with them", () => {
    expect(isLeftOut(told[0] ?? stranger, stranger)).toBe(false);
  });
});

describe("the index", () => {
  it("sums what the shared keys are worth", () => {
    const index = new CandidateIndex();
    index.add(1, ["quay", "crane"]);
    index.add(2, ["quay"]);
    const met = index.meetings(
      new Map([
        ["quay", 0.5],
        ["crane", 0.25],
      ]),
    );
    expect([...met]).toEqual([
      [1, 0.75],
      [2, 0.5],
    ]);
  });

  it("forgets the holders of a key that all have", () => {
    const index = new CandidateIndex();
    for (let number = 0; number < 1_000; number++) index.add(number, ["the", `own ${number}`]);
    expect(index.meetings(new Map([["the", 1]])).size).toBe(0);
    expect([...index.meetings(new Map([["own 7", 1]]))]).toEqual([[7, 1]]);
    expect(index.wasAnswering("the", 400)).toBe(true);
    expect(index.wasAnswering("the", 401)).toBe(false);
    expect(index.wasAnswering("own 7", 999)).toBe(true);
  });
});
