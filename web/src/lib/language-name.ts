/** "sv": "Swedish", "Schwedisch"; null of a language that nobody gave. */
export function languageName(tag: string | null, locale: string): string | null {
  if (!tag) return null;
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    // A tag the browser does not know is shown as it is.
    return tag;
  }
}
