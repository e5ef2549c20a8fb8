/** What attribution has to know of a language; English has its own files, the others a list each. */
import type { PartOfSpeech } from "../../language.ts";
import { VERB_CLASS, VERB_FORMS, type VerbClass } from "./speech-verbs.ts";

export interface SpeechLexicon {
  /** Dictionary form of a verb form, undefined when it reports nothing. */
  lemmaOf(form: string): string | undefined;
  classOf(lemma: string): VerbClass | undefined;
}

export const ENGLISH: SpeechLexicon = {
  lemmaOf: (form) => VERB_FORMS.get(form),
  classOf: (lemma) => VERB_CLASS.get(lemma),
};

/** Word lists of one language, lower case, parted by spaces. */
export interface WordLists {
  /** Forms of reporting verbs as they stand before and after a quotation. */
  readonly verbs: string;
  readonly auxiliaries: string;
  readonly pronouns: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  /** Words that open "according to Smith": "laut", "selon". */
  readonly according: string;
}

export interface ForeignLexicon extends SpeechLexicon {
  readonly partsOfSpeech: ReadonlyMap<string, PartOfSpeech>;
  readonly according: ReadonlySet<string>;
}

export function foreignLexicon(lists: WordLists): ForeignLexicon {
  const words = (list: string) => list.trim().split(/\s+/u);
  const verbs = new Set(words(lists.verbs));
  const tagged = (list: string, pos: PartOfSpeech) => words(list).map((word) => [word, pos] as const);
  return {
    lemmaOf: (form) => (verbs.has(form) ? form : undefined),
    classOf: () => "saying",
    according: new Set(words(lists.according)),
    partsOfSpeech: new Map([
      ...tagged(lists.conjunctions, "CCONJ"),
      ...tagged(lists.prepositions, "ADP"),
      ...tagged(lists.determiners, "DET"),
      ...tagged(lists.pronouns, "PRON"),
      ...tagged(lists.auxiliaries, "AUX"),
      ...tagged(lists.verbs, "VERB"),
    ]),
  };
}
