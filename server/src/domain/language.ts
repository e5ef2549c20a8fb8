/**
 * What the domain needs to know about a language, and nothing about where the
 * knowledge comes from. `server/src/language` implements these with winkNLP
 * and WordNet; tests may hand in small tables.
 */
import type { Span } from "./text/span.ts";

/** Universal part-of-speech tags, as winkNLP gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** A word with its tag; offsets are UTF-16 units of the text handed to `tag`. */
export interface TaggedWord extends Span {
  readonly pos: PartOfSpeech;
  /** Dictionary form in lower case. */
  readonly lemma: string;
}

export interface Tagger {
  /** Tags one sentence or clause. Cost grows faster than length: hand in clauses, not articles. */
  tag(sentence: string): readonly TaggedWord[];
}

export interface Thesaurus {
  /**
   * How near two dictionary forms are in meaning: 1 the same synset, towards 0
   * unrelated. Never asked for figures, dates, names or negations.
   */
  likeness(a: string, b: string): number;
  areAntonyms(a: string, b: string): boolean;
  /** Dictionary form of an inflected word ("said" to "say"); the word itself when unknown. */
  lemma(word: string): string;
}

/** A short, stable digest in lower-case letters and figures; ids are made from it. */
export type ContentHash = (text: string) => string;

export interface Language {
  readonly tagger: Tagger;
  readonly thesaurus: Thesaurus;
  readonly hash: ContentHash;
}
