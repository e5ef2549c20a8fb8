/** Words of an utterance selected for a claim, found again in the other outlets that have them alike. */
import type { UtteranceDetail } from "@variorum/server/contract";
import type { ArticleSpan, Span } from "@variorum/server/domain";

export interface WitnessWords {
  readonly articleId: string;
  readonly outlet: string;
  /** From the first to the last quoted word, with the reporter's words between. */
  readonly text: string;
  /** Where the text stands in the article. */
  readonly start: number;
}

export function wordsOf(witness: UtteranceDetail["witnesses"][number]): WitnessWords | null {
  const { articleId, outlet, context, quotations } = witness;
  const segments = quotations.flatMap((quotation) => quotation.segments);
  if (segments.length === 0) return null;
  const start = Math.max(context.start, Math.min(...segments.map((each) => each.start)));
  const end = Math.min(context.end, Math.max(...segments.map((each) => each.end)));
  if (start >= end) return null;
  // A text field makes one character of CR and LF: what is shown has to keep its length.
  const text = context.text.slice(start - context.start, end - context.start).replaceAll("\r", " ");
  return { articleId, outlet, text, start };
}

/** Selected in one outlet, meant wherever it stands alike. Spaces at the edges are not meant. */
export function placesOf(all: readonly WitnessWords[], articleId: string, selected: Span): ArticleSpan[] {
  const own = all.find((words) => words.articleId === articleId);
  if (!own) return [];
  const raw = own.text.slice(selected.start, selected.end);
  const exact = raw.trim();
  if (exact === "") return [];
  const offset = selected.start + raw.indexOf(exact);
  return all.flatMap((words) => {
    const at = words === own ? offset : words.text.indexOf(exact);
    if (at < 0) return [];
    const start = words.start + at;
    return [{ articleId: words.articleId, start, end: start + exact.length }];
  });
}
