/**
 * Finds every quotation of an article and who said it.
 *
 * The order of the work: pair the marks, fold quotations into the reporter's
 * sentences, cast the names, let the sieve claim each quotation, lead each
 * source to a speaker, and tell speech from scare quotes.
 */
import type { Language } from "../language.ts";
import type { Article } from "../text/article.ts";
import { paragraphs } from "../text/paragraphs.ts";
import { assemble } from "./assemble.ts";
import { attributeAll } from "./attribute.ts";
import { castOf } from "./cast.ts";
import { markedSpans } from "./marks.ts";
import { narrate } from "./narration.ts";
import type { Extraction } from "./quotation.ts";

export function extractQuotations(article: Article, language: Language): Extraction {
  const lines = paragraphs(article.text);
  const marked = markedSpans(article.text, lines);
  const narration = narrate(article.text, lines, marked, language.tagger);
  const cast = castOf(article.text, quotedTest(marked));
  const drafts = attributeAll(narration, cast);
  return assemble(article, cast, drafts, marked, language.hash);
}

/** Answers for rising offsets in constant time each. */
function quotedTest(
  marked: readonly { readonly start: number; readonly end: number; readonly parent: number | null }[],
): (offset: number) => boolean {
  const outermost = marked.filter((span) => span.parent === null);
  let next = 0;
  return (offset) => {
    while (next < outermost.length && (outermost[next]?.end ?? 0) <= offset) next++;
    return (outermost[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
