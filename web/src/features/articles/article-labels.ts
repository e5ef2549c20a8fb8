import type { ArticleSummary } from "@variorum/server/contract";
import { languageName } from "../../lib/language-name.ts";
import type { articles } from "../../strings/en/articles.ts";

type Words = typeof articles.strings;

/** What sets an article apart from a plain news report in its own language, in a few words each. */
export function articleLabels(
  article: Pick<ArticleSummary, "kind" | "wire" | "language" | "translatedFrom" | "translation">,
  say: Words,
  locale: string,
): string[] {
  const { kind, wire, language, translatedFrom, translation } = article;
  const translated = translation === "machine" ? say.machineTranslated : say.translated;
  return [
    kind === "news" ? null : say.kinds[kind],
    wire ? say.credits(wire) : null,
    languageName(language, locale),
    translatedFrom ? translated(languageName(translatedFrom, locale) ?? translatedFrom) : null,
  ].filter((label) => label !== null);
}
