/** What attribution has to know of a language; English has its own files, the others a list each. */
import type { Gender } from "../introductions.ts";
import { ROLE_NOUNS } from "./people-words.ts";
import { VERB_CLASS, VERB_FORMS, type VerbClass } from "./speech-verbs.ts";

export interface SpeechLexicon {
  /** Dictionary form of a verb form, undefined when it reports nothing. */
  lemmaOf(form: string): string | undefined;
  classOf(lemma: string): VerbClass | undefined;
  /** A noun for someone who can speak: "minister", "spokesman". */
  isRole(word: string): boolean;
  /** What the word lists of a language without a tagger know; null where a tagger reads every word. */
  readonly lists: ListedWords | null;
}

export const ENGLISH: SpeechLexicon = {
  lemmaOf: (form) => VERB_FORMS.get(form),
  classOf: (lemma) => VERB_CLASS.get(lemma),
  isRole: (word) => ROLE_NOUNS.has(word),
  lists: null,
};

/** Where there are no word lists for a language the marks are still found; nobody is named then. */
export const NO_LEXICON: SpeechLexicon = {
  lemmaOf: () => undefined,
  classOf: () => undefined,
  isRole: () => false,
  lists: null,
};

/** The kinds of words that reading by lists tells apart; all others count as nouns, or as names when capitalised. */
export type ListedKind =
  | "verb"
  | "auxiliary"
  | "pronoun"
  | "determiner"
  | "preposition"
  | "of"
  | "conjunction"
  | "between"
  | "role"
  | "body"
  | "common";

export interface ListedWords {
  kindOf(word: string): ListedKind | undefined;
  /** Phrases before a source: "laut", "nach Angaben von"; each as its words. */
  readonly sourceFollows: readonly (readonly string[])[];
  /** Words behind a source: "zufolge". */
  readonly sourcePrecedes: ReadonlySet<string>;
  /** A verb may stand without its subject: "dijo", "powiedziała". */
  readonly dropsPronouns: boolean;
  /** Common nouns are capitalised: a capital alone is no name. */
  readonly capitalNouns: boolean;
  /** A genitive stands behind its noun without a word between: "rzeczniczka spółki". */
  readonly bareGenitives: boolean;
  /** Lines of speech open with a dash in print. */
  readonly dashLines: boolean;
  /** The gender that a verb form shows of its subject, as past tenses do in Slavic languages. */
  genderOfVerb(form: string): Gender;
  genderOfRole(word: string): Gender;
  isFirstName(name: string): boolean;
  genderOfFirstName(name: string): Gender;
  /** The dictionary form of a name after "according to", where the language bends names. */
  nominative(words: readonly string[]): readonly string[];
}
