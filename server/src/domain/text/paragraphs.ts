import type { Span } from "./span.ts";

/** The lines that hold anything, without their line breaks: news text gives every paragraph its own line. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    if (line[0].trim() !== "") found.push({ start: line.index, end: line.index + line[0].length });
  }
  return found;
}
