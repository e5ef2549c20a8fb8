/**
 * One outlet's words, parted where the outlets part: what a format prints with
 * marks. Cut from the article itself, so that every outlet keeps its own
 * printing even where the collation calls two readings one.
 */
import type { Collation, Stretch } from "../collation/collation.ts";
import type { DifferenceType } from "../difference/difference.ts";
import type { ArticleSpan } from "../text/article.ts";
import { textOf } from "../text/span.ts";

export interface MarkedWords {
  /** `omission`: empty, this outlet leaves out what others have here. */
  readonly kind: "agreement" | "variation" | "omission";
  /** With the space before it, as printed. */
  readonly text: string;
  /** 1-based number of the place in this utterance; null for agreements. */
  readonly siteNumber: number | null;
  /** Gravest difference at this place; null for agreements. */
  readonly type: DifferenceType | null;
  /** 0-based number of the stretch of the collation: words of one stretch stand against each other. */
  readonly stretch: number;
}

/** Words that the article puts between two parts of one statement are left out with this mark. */
export const INTERRUPTION = " […] ";

export interface NumberedSite {
  readonly number: number;
  readonly type: DifferenceType;
}

export function markWords(
  articleId: string,
  articleText: string,
  collation: Collation,
  sites: ReadonlyMap<string, NumberedSite>,
): MarkedWords[] {
  const marked: MarkedWords[] = [];
  let end: number | null = null;
  for (const [number, stretch] of collation.stretches.entries()) {
    const site = sites.get(stretch.id);
    const spans = spansOf(stretch, articleId);
    const isOmission = stretch.absent.some((gap) => gap.articleId === articleId && gap.why === "omission");
    let text = "";
    for (const span of spans) {
      text += (end === null ? "" : between(articleText, end, span.start)) + textOf(articleText, span);
      end = span.end;
    }
    if (text === "" && !(isOmission && site)) continue;
    marked.push({
      kind: text === "" ? "omission" : site ? "variation" : "agreement",
      text,
      siteNumber: site?.number ?? null,
      type: site?.type ?? null,
      stretch: number,
    });
  }
  return marked;
}

/** The words a reading has, empty places aside, in the order of the text. */
function spansOf(stretch: Stretch, articleId: string): ArticleSpan[] {
  return stretch.readings
    .flatMap((reading) => reading.spans)
    .filter((span) => span.articleId === articleId && span.end > span.start)
    .sort((a, b) => a.start - b.start);
}

function between(articleText: string, from: number, to: number): string {
  const gap = articleText.slice(from, to);
  if (gap === "") return "";
  return /[\p{L}\p{N}]/u.test(gap) ? INTERRUPTION : " ";
}
