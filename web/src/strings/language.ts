/** Which language the page speaks: the editor's choice, kept in this browser, else the system's. */
export const LANGUAGES = ["en", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_CHOICES = ["system", ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** How dates and numbers are written. */
export const LOCALES = { en: "en-GB", de: "de-DE" } satisfies Record<Language, string>;

const KEY = "variorum.language";

export function keptChoice(): LanguageChoice {
  const kept = localStorage.getItem(KEY);
  return LANGUAGE_CHOICES.find((choice) => choice === kept) ?? "system";
}

export function keepChoice(choice: LanguageChoice): void {
  localStorage.setItem(KEY, choice);
}

/** The first of the system's languages that the page speaks; English if it speaks none of them. */
export function languageOf(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== "system") return choice;
  for (const tag of preferred) {
    const spoken = LANGUAGES.find((language) => tag.split("-")[0]?.toLowerCase() === language);
    if (spoken) return spoken;
  }
  return "en";
}
