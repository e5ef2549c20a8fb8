import type { ArticleSummary } from "@variorum/server/contract";
import type { ArticleKind } from "@variorum/server/domain";

const KINDS = {
  news: null,
  wire: "agency copy",
  transcript: "transcript",
  official: "official text",
} satisfies Record<ArticleKind, string | null>;

/** What sets an article apart from a plain news report in its own language, in a few words each. */
export function articleLabels(
  article: Pick<ArticleSummary, "kind" | "wire" | "language" | "translatedFrom" | "translation">,
): string[] {
  const { kind, wire, language, translatedFrom, translation } = article;
  return [
    KINDS[kind],
    wire ? `credits ${wire}` : null,
    languageName(language),
    translatedFrom ? translationNote(translatedFrom, translation) : null,
  ].filter((label) => label !== null);
}

function translationNote(from: string, by: ArticleSummary["translation"]): string {
  const how = by === "machine" ? "machine-translated" : "translated";
  return `${how} from ${languageName(from) ?? from}`;
}

function languageName(tag: string | null): string | null {
  if (!tag) return null;
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    // A tag the browser does not know is shown as it is.
    return tag;
  }
}
