/** Lets a test put down an article and read off who said what. */
import { loadLanguage } from "../../language/language.ts";
import { type Article, bareArticle } from "../text/article.ts";
import { textOf } from "../text/span.ts";
import { extractQuotations } from "./extract.ts";
import type { Quotation } from "./quotation.ts";

const language = loadLanguage();

export function articleOf(text: string, about: Partial<Article> = {}): Article {
  return bareArticle("article_test", text, { outlet: "The Test", language: "en", ...about });
}

export function quotationsOf(text: string, about: Partial<Article> = {}): readonly Quotation[] {
  return extractQuotations(articleOf(text, about), language).quotations;
}

/** `Speaker: words … words`, a line a quotation; `?` where nobody is named; indirect speech in brackets, scare quotes in tildes. */
export function heardIn(text: string, about: Partial<Article> = {}): string[] {
  return quotationsOf(text, about).map((quotation) => {
    const words = quotation.segments.map((segment) => textOf(text, segment)).join(" … ");
    if (quotation.mode === "scare") return `~${words}~`;
    const said = quotation.mode === "indirect" ? `[${words}]` : words;
    return `${quotation.speaker?.name ?? "?"}: ${said}`;
  });
}

/** The rules that fired, in text order. */
export function rulesIn(text: string, about: Partial<Article> = {}): string[] {
  return quotationsOf(text, about).map((quotation) => quotation.rule);
}
