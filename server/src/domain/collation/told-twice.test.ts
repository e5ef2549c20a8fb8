import { describe, expect, test } from "vitest";
import { loadLanguage } from "../../language/language.ts";
import type { Quotation, QuotationMode } from "../quotation/quotation.ts";
import { bareArticle } from "../text/article.ts";
import { statementOf } from "./statement.ts";
import { areToldTwice } from "./told-twice.ts";

const language = loadLanguage();

function statement(text: string, articleId = "one", mode: QuotationMode = "direct") {
  const article = bareArticle(articleId, text, { language: "en" });
  const quotation: Quotation = {
    id: `quotation_${text}`,
    articleId,
    mode,
    segments: [{ start: 0, end: text.length }],
    speaker: null,
    source: null,
    cue: null,
    rule: "test",
    confidence: 1,
    parentId: null,
    unterminated: false,
  };
  return statementOf(quotation, article, language);
}

describe("two quotations of one article", () => {
  test.each([
    [
      "are two tellings when a word that matters differs",
      true,
      "I never discuss umpires",
      "I don't usually discuss umpires. Tonight I must.",
    ],
    [
      "are two tellings when the figure differs",
      true,
      "We sold 40 boats in spring",
      "We sold 60 boats in spring, I believe",
    ],
    [
      "are a sentence and its echo in the headline",
      false,
      "discuss umpires",
      "I don't usually discuss umpires",
    ],
    ["are an echo with the editor's bracket", false, "he [Ortega] wants a vote", "I know he wants a vote"],
    ["are two parts of one statement", false, "The harbour is shut", "Nobody will sail before Monday"],
  ] as const)("%s", (_story, expected, a, b) => {
    expect(areToldTwice(statement(a), statement(b))).toBe(expected);
    expect(areToldTwice(statement(b), statement(a))).toBe(expected);
  });

  test("are nothing to each other across articles: there they are witnesses", () => {
    expect(
      areToldTwice(statement("I never discuss umpires"), statement("I don't usually discuss umpires", "two")),
    ).toBe(false);
  });

  test("may quote and paraphrase one statement", () => {
    expect(
      areToldTwice(
        statement("I never discuss umpires"),
        statement("he would never talk about umpires", "one", "indirect"),
      ),
    ).toBe(false);
  });
});
