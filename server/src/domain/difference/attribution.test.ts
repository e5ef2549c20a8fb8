import { describe, expect, test } from "vitest";
import { quotationOf } from "../collation/collates.testkit.ts";
import type { QuotationMode } from "../quotation/quotation.ts";
import { bareArticle } from "../text/article.ts";
import { attributionFindings } from "./attribution.ts";
import { inEnglish } from "./english.ts";

interface Told {
  readonly outlet: string;
  /** The mention of the speaker stands in angle brackets. */
  readonly text: string;
  readonly speaker: string;
  readonly mode?: QuotationMode;
}

const BODIES = new Set(["the Harbour Board", "Ada Brook's office"]);

function told(tellings: readonly Told[]): string[] {
  const sources = tellings.map(({ outlet, text, speaker, mode = "direct" }) => {
    const start = text.indexOf("<");
    const end = text.indexOf(">") - 1;
    const article = bareArticle(outlet, text.replace(/[<>]/gu, ""));
    const source = start < 0 ? null : { start, end };
    return {
      article,
      quotations: [quotationOf(article, { mode, speaker: { id: speaker, name: speaker }, source })],
    };
  });
  return attributionFindings(sources, (id) => !BODIES.has(id)).map(
    ({ rule, telling }) => `${rule}: ${inEnglish(telling)}`,
  );
}

describe("one voice", () => {
  test.each<[string, Told, Told]>([
    [
      "a surname and the full name",
      { outlet: "Courier", text: "<Brook> said", speaker: "Brook" },
      { outlet: "Ledger", text: "<Ada Brook> said", speaker: "Ada Brook" },
    ],
    [
      "a “she” who may be the one whom the article also names",
      { outlet: "Courier", text: "Ada Brook met Ms. Lind. “…,” <she> said", speaker: "Eva Lind" },
      { outlet: "Ledger", text: "<Ada Brook> said", speaker: "Ada Brook" },
    ],
    [
      "the body, in a paraphrase, of which a person speaks",
      { outlet: "Courier", text: "<the Harbour Board> said", speaker: "the Harbour Board", mode: "indirect" },
      { outlet: "Ledger", text: "<Ada Brook> said", speaker: "Ada Brook" },
    ],
  ])("%s", (_, one, other) => {
    expect(told([one, other])).toEqual([]);
  });
});

describe("two voices", () => {
  test.each<[string, Told, Told, string]>([
    [
      "two persons, each named",
      { outlet: "Courier", text: "<Eva Lind> said", speaker: "Eva Lind" },
      { outlet: "Ledger", text: "<Ada Brook> said", speaker: "Ada Brook" },
      "other-speaker: The words are given to different speakers: Ledger to Ada Brook, Courier to Eva Lind.",
    ],
    [
      "a “she” in an article that does not know the other",
      { outlet: "Courier", text: "Ms. Lind rose. “…,” <she> said", speaker: "Eva Lind" },
      { outlet: "Ledger", text: "<Ada Brook> said", speaker: "Ada Brook" },
      "other-speaker: The words are given to different speakers: Ledger to Ada Brook, Courier to Eva Lind.",
    ],
    [
      "a person and her office, both quoted",
      { outlet: "Courier", text: "<Ada Brook's office> said", speaker: "Ada Brook's office" },
      { outlet: "Ledger", text: "<Ada Brook> said", speaker: "Ada Brook" },
      "person-or-office: The words are given to different speakers: Ledger to Ada Brook, Courier to Ada Brook's office.",
    ],
  ])("%s", (_, one, other, sentence) => {
    expect(told([one, other])).toEqual([sentence]);
  });
});
