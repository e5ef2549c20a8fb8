/**
 * What the server tells, in the reader's language: told anew from its parts,
 * or in the server's own English where the page has no words for it (English
 * itself; acts of a log older than their parts).
 */
import type { ArticleSummary, Correction, StoryEvent } from "@variorum/server/contract";
import type { Deed } from "@variorum/server/domain";
import { deeds } from "../strings/en/deeds.ts";
import { faults } from "../strings/en/faults.ts";
import { notices } from "../strings/en/notices.ts";
import { useLocale, useStrings } from "../strings/use-strings.ts";
import { languageName } from "./language-name.ts";

export interface Sentence {
  readonly words: string;
  /** Set on words that may not be in the page's language. */
  readonly lang?: "en";
}

/** `const sentenceOfAct = useActSentence(); sentenceOfAct(event).words` */
export function useActSentence(): (event: Pick<StoryEvent, "actor" | "deed" | "summary">) => Sentence {
  const { told } = useStrings(deeds);
  return ({ actor, deed, summary }) =>
    told.act && deed !== null && isInParts(deed)
      ? { words: told.act(actor.name, deed) }
      : { words: summary, lang: "en" };
}

export function useCorrectionSentence(): (correction: Pick<Correction, "deed" | "summary">) => Sentence {
  const { told } = useStrings(deeds);
  return ({ deed, summary }) =>
    told.correction && deed !== null ? { words: told.correction(deed) } : { words: summary, lang: "en" };
}

type Notice = ArticleSummary["notices"][number];

export function useNoticeSentence(): (article: Pick<ArticleSummary, "language">, notice: Notice) => Sentence {
  const { told } = useStrings(notices);
  const locale = useLocale();
  return ({ language }, { code, message }) => {
    const name = languageName(language, locale);
    const words = name === null ? undefined : told[code]?.(name);
    return words === undefined ? { words: message, lang: "en" } : { words };
  };
}

/** A sentence of the server that is its own key. */
export function useKnownSentence(): (sentence: string) => Sentence {
  const { sentences } = useStrings(faults);
  return (sentence) => {
    const words = sentences.of?.(sentence) ?? null;
    return words === null ? { words: sentence, lang: "en" } : { words };
  };
}

function isInParts(deed: Deed): boolean {
  return !("what" in deed) || deed.what.kind !== "as-logged";
}
