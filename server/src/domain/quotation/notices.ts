/** What an editor should know of how an article was read: its language may be known in part only, or not at all. */
import { FOREIGN_LEXICONS, primaryTag } from "./lexicon/languages.ts";
import type { Notice } from "./notice.ts";

/** Nothing is said of English, nor of an article whose language nobody knows: that is read as English. */
export function noticesOf({ language }: { readonly language: string | null }): readonly Notice[] {
  const tag = primaryTag(language);
  if (tag === "en") return [];
  const name = nameOf(tag);
  return FOREIGN_LEXICONS.has(tag)
    ? [
        {
          code: "language.no-indirect-speech",
          message: `In ${name} only quoted words are found; speech reported without quotation marks is not read.`,
        },
      ]
    : [
        {
          code: "language.marks-only",
          message: `There are no word lists for ${name}: quotations are found by their marks, but nobody is named as their speaker.`,
        },
      ];
}

function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    // A tag of no standard shape is shown as it is.
    return tag;
  }
}
