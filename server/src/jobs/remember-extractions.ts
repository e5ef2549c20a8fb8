/**
 * Keeps what was extracted from the last articles: a correction, or one more
 * outlet, then costs what it changes and not a reading of the whole story.
 */
import type { Language } from "../domain/language.ts";
import { extractQuotations } from "../domain/quotation/extract.ts";
import type { Extraction } from "../domain/quotation/quotation.ts";
import type { Article } from "../domain/text/article.ts";

/** Code units of text whose quotations are kept: some 700 articles, about 20 MB. */
const MOST_TEXT = 4_000_000;

type Extract = (article: Article, language: Language) => Extraction;

export function rememberExtractions(
  mostText: number = MOST_TEXT,
  extract: Extract = extractQuotations,
): Extract {
  const kept = new Map<string, { readonly article: Article; readonly extraction: Extraction }>();
  let held = 0;
  return (article, language) => {
    const known = kept.get(article.id);
    kept.delete(article.id);
    held -= known?.article.text.length ?? 0;
    const isSame = known !== undefined && readsTheSame(known.article, article);
    const extraction = isSame ? known.extraction : extract(article, language);
    kept.set(article.id, { article, extraction });
    held += article.text.length;
    for (const [id, oldest] of kept) {
      if (held <= mostText || kept.size === 1) break;
      kept.delete(id);
      held -= oldest.article.text.length;
    }
    return extraction;
  };
}

/** Everything of an article but who published it and where may change what is read out of it. */
function readsTheSame(a: Article, b: Article): boolean {
  const { url: _a, byline: _c, file: _e, wire: _g, ...one } = a;
  const { url: _b, byline: _d, file: _f, wire: _h, ...other } = b;
  return JSON.stringify(one) === JSON.stringify(other);
}
