import { createContext } from "react";
import type { Catalogue } from "./catalogue.ts";
import type { Language, LanguageChoice } from "./language.ts";

export interface Spoken {
  readonly language: Language;
  readonly choice: LanguageChoice;
  readonly choose: (choice: LanguageChoice) => void;
  /** The rooms in a language other than English; none where that is spoken. */
  readonly rooms: Partial<Catalogue>;
}

/** English needs no provider: it stands in the rooms themselves. */
export const LanguageContext = createContext<Spoken>({
  language: "en",
  choice: "system",
  choose: () => {},
  rooms: {},
});
