import { expect, it, test } from "vitest";
import { quotationOf, testLanguage } from "../collation/collates.testkit.ts";
import { NO_CORRECTIONS } from "../collation/corrections.ts";
import type { QuotationMode } from "../quotation/quotation.ts";
import { type ArticleKind, bareArticle } from "../text/article.ts";
import { findUtterances } from "../utterances.ts";

interface Told {
  readonly outlet: string;
  readonly text: string;
  readonly kind?: ArticleKind;
  readonly mode?: QuotationMode;
}

function utteranceOf(tellings: readonly Told[]) {
  const articles = tellings.map(({ outlet, text, kind = "news" }) => bareArticle(outlet, text, { kind }));
  const quotations = articles.map((article, index) => {
    const mode = tellings[index]?.mode ?? "direct";
    return quotationOf(article, { mode, speaker: { id: "keeper", name: "Ada Brook" } });
  });
  const [utterance] = findUtterances({ articles, quotations, speakers: [] }, testLanguage, NO_CORRECTIONS);
  return utterance;
}

const SPOKEN =
  "The lighthouse will not be sold. The council, er, owns the lamp and the rock, and a buyer would have to rebuild the pier";
const TRANSCRIPT: Told = { outlet: "Tape", text: SPOKEN, kind: "transcript" };

test.each([
  ["verbatim", SPOKEN, "every word"],
  ["verbatim", SPOKEN.replace("will not", "won't"), "a contraction"],
  ["trimmed", "The lighthouse will not be sold.", "an early end"],
  ["trimmed", SPOKEN.replace("the lamp and", "…"), "a marked omission"],
  ["trimmed", SPOKEN.replace("the pier", "the [old] pier"), "a marked insertion"],
  ["trimmed", SPOKEN.replace(", er,", ""), "an interjection less"],
  ["altered", SPOKEN.replace("will not", "will"), "a lost “not”"],
  ["altered", SPOKEN.replace("the lamp and ", ""), "an unmarked omission"],
  ["altered", SPOKEN.replace("buyer", "bidder"), "another word"],
])("%s: %s (%s)", (expected, text) => {
  const utterance = utteranceOf([TRANSCRIPT, { outlet: "Ledger", text }]);
  expect(utterance?.witnesses.map(({ articleId, fidelity }) => [articleId, fidelity])).toEqual([
    ["Ledger", expected],
    ["Tape", undefined],
  ]);
});

test.each([
  ["verbatim", "However, we are going to sell the old lighthouse", "a spoken form written out"],
  ["trimmed", "We are gonna sell the old lighthouse", "the tie to what was said before"],
])("%s: %s (%s)", (expected, text) => {
  const tape: Told = { ...TRANSCRIPT, text: "However, we are gonna sell the old lighthouse" };
  const [ledger] = utteranceOf([tape, { outlet: "Ledger", text }])?.witnesses ?? [];
  expect(ledger?.fidelity).toBe(expected);
});

it("judges nobody without a primary source", () => {
  const utterance = utteranceOf([
    { outlet: "Courier", text: SPOKEN },
    { outlet: "Ledger", text: SPOKEN.replace("will not", "will") },
  ]);
  expect(utterance?.witnesses.every((witness) => witness.fidelity === undefined)).toBe(true);
});

it("does not ask a paraphrase for words that it never claimed to give", () => {
  const utterance = utteranceOf([
    TRANSCRIPT,
    { outlet: "Ledger", text: "the lighthouse would not be sold", mode: "indirect" },
  ]);
  expect(utterance?.witnesses.map(({ fidelity }) => fidelity)).toEqual([undefined, undefined]);
});

it("takes the source that the outlet follows, where a speech was also given out beforehand", () => {
  const utterance = utteranceOf([
    TRANSCRIPT,
    { outlet: "Script", text: SPOKEN.replace("the pier", "the harbour wall"), kind: "official" },
    { outlet: "Ledger", text: SPOKEN.replace("the pier", "the harbour wall") },
  ]);
  expect(utterance?.witnesses.map(({ fidelity }) => fidelity)).toEqual(["verbatim", undefined, undefined]);
});

test.each([
  [
    "transcript",
    SPOKEN.replace("will not", "will"),
    "Ledger drops “not” from the transcript: the statement is reversed.",
  ],
  [
    "official",
    SPOKEN.replace("buyer", "bidder"),
    "The wording differs: Ledger differs from the official text, with “bidder” for “buyer”.",
  ],
] as const)("a difference from a primary source says so: %s", (kind, text, sentence) => {
  const utterance = utteranceOf([
    { ...TRANSCRIPT, kind },
    { outlet: "Ledger", text },
  ]);
  expect(utterance?.differences[0]?.reason).toBe(sentence);
});
