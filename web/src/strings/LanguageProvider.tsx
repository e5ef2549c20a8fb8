/**
 * Speaks the language of the editor's choice. English is at hand; another is
 * fetched when it is first wanted, and until it is there the page stays as it
 * is: words do not change twice, and nothing that is being written is lost.
 */
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from "react";
import type { Catalogue } from "./catalogue.ts";
import { keepChoice, keptChoice, type Language, type LanguageChoice, languageOf } from "./language.ts";
import { LanguageContext } from "./language-context.ts";

const ENGLISH: Partial<Catalogue> = {};

async function fetchRooms(language: Language): Promise<Partial<Catalogue>> {
  return language === "de" ? (await import("./de/german.ts")).german : ENGLISH;
}

interface Arrived {
  readonly language: Language;
  readonly rooms: Partial<Catalogue>;
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState(keptChoice);
  const wanted = languageOf(choice, navigator.languages);
  const [arrived, setArrived] = useState<Arrived | null>(
    wanted === "en" ? { language: "en", rooms: ENGLISH } : null,
  );

  useEffect(() => {
    let isWanted = true;
    fetchRooms(wanted).then(
      (rooms) => isWanted && setArrived({ language: wanted, rooms }),
      // It cannot be fetched: what is spoken goes on, and at the start that is English.
      () => isWanted && setArrived((before) => before ?? { language: "en", rooms: ENGLISH }),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);

  // Before the words are painted: a screen reader reads them by it.
  useLayoutEffect(() => {
    if (arrived) document.documentElement.lang = arrived.language;
  }, [arrived]);

  const spoken = useMemo(() => {
    const choose = (next: LanguageChoice) => {
      keepChoice(next);
      setChoice(next);
    };
    return arrived && { ...arrived, choice, choose };
  }, [arrived, choice]);

  return spoken ? <LanguageContext value={spoken}>{children}</LanguageContext> : null;
}
