/** Sets up collations for tests from one line of apparatus, or from plain texts. */
import { expect } from "vitest";
import type { Thesaurus } from "../language.ts";
import type { Quotation } from "../quotation/quotation.ts";
import { type Article, bareArticle } from "../text/article.ts";
import { parseApparatus, printApparatus } from "./apparatus.ts";
import { collate } from "./collate.ts";
import type { Collation } from "./collation.ts";
import { wordLikeness } from "./likeness.ts";
import { present } from "./present.ts";
import { statementOf } from "./statement.ts";
import { Testimony } from "./testimony.ts";

/** A thesaurus of a few rows: enough to say "like" and "opposite" without WordNet. */
export function smallThesaurus(
  synonyms: readonly string[][] = [],
  antonyms: readonly string[][] = [],
): Thesaurus {
  const meet = (rows: readonly string[][], a: string, b: string) =>
    rows.some((row) => row.includes(a) && row.includes(b));
  return {
    likeness: (a, b) => (a === b || meet(synonyms, a, b) ? 1 : 0),
    areAntonyms: (a, b) => a !== b && meet(antonyms, a, b),
    lemma: (word) => word.replace(/(?<=\p{L}{3})s$/u, ""),
  };
}

/** A hash that tests can read: the text itself. */
const readableHash = (text: string): string => text;

export const testLanguage = {
  tagger: { tag: () => [] },
  thesaurus: smallThesaurus(),
  hash: readableHash,
};

/** The whole text of the article as one quotation. */
export function quotationOf(article: Article, more: Partial<Quotation> = {}): Quotation {
  return {
    id: `q-${article.id}`,
    articleId: article.id,
    mode: "direct",
    segments: [{ start: 0, end: article.text.length }],
    speaker: null,
    source: null,
    cue: null,
    rule: "given",
    confidence: 1,
    parentId: null,
    unterminated: false,
    ...more,
  };
}

export function testimonyOf(id: string, text: string, thesaurus = testLanguage.thesaurus): Testimony {
  const article = bareArticle(id, text);
  const statement = statementOf(quotationOf(article), article, { ...testLanguage, thesaurus });
  return new Testimony(id, text, [statement]);
}

export function collationOf(
  texts: ReadonlyMap<string, string>,
  thesaurus = testLanguage.thesaurus,
): Collation {
  const testimonies = [...texts].map(([sigil, text]) => testimonyOf(sigil, text, thesaurus));
  return present(collate(testimonies, wordLikeness(thesaurus)), readableHash);
}

/** Reads the witnesses off the line, collates them, and expects the very line back. */
export function collates(line: string, thesaurus = testLanguage.thesaurus): void {
  const collation = collationOf(parseApparatus(line), thesaurus);
  expect(printApparatus(collation, (id) => id)).toBe(line);
}
