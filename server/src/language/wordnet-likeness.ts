/**
 * How near two words are in meaning, by the ways WordNet ties them: one
 * synset, a word derived from the other, one above the other, two under one,
 * or definitions that use the same rare words ("mess" and "chaos" are tied by
 * nothing but "confusion" and "disorder" in their definitions).
 *
 * What is known of one word is gathered once into a profile of sets; two
 * profiles are then compared by what they share.
 */
import { type Synset, WORD_CLASSES, type WordClass, type WordNetFiles } from "./wordnet-files.ts";

// The order is what counts; the values were set so that a synonym outweighs two
// siblings, which name different things of one kind ("north", "south") as often as not.
const SAME_SYNSET = 1;
const DERIVED = 0.85;
const PARENT = 0.7;
const SIMILAR_ADJECTIVES = 0.65;
const SIBLING = 0.5;
const GLOSS = 0.5;

/** Rare senses tie everything to everything: "get" has 36. */
const SENSES_READ = 6;

const GLOSS_STOPWORDS = new Set(
  "a an and any as at be being by for from having in into is it its of off on one or out some something someone such that the their them they this to up used usually very was which who whose with without not no act state quality especially person people thing things make made cause become action activity relating lacking".split(
    " ",
  ),
);

/** Keys of synsets are of the form "noun:13999769". */
export interface Profile {
  readonly synsets: ReadonlySet<string>;
  readonly derived: ReadonlySet<string>;
  readonly parents: ReadonlySet<string>;
  readonly similar: ReadonlySet<string>;
  /** Of each sense: its word class and the stems of its definition. */
  readonly glosses: readonly { readonly wordClass: WordClass; readonly stems: ReadonlySet<string> }[];
}

export function profileOf(files: WordNetFiles, word: string): Profile {
  const senses = WORD_CLASSES.flatMap((wordClass) =>
    synsetsOf(files, word, wordClass).map((synset) => ({ wordClass, synset })),
  );
  const targets = (symbols: string) =>
    new Set(senses.flatMap(({ synset }) => [...symbols].flatMap((symbol) => targetsOf(synset, symbol))));
  return {
    synsets: new Set(senses.map(({ synset }) => synset.key)),
    derived: targets("+"),
    parents: targets("@"),
    similar: targets("&^"),
    glosses: senses.map(({ wordClass, synset }) => ({ wordClass, stems: glossStems(synset.gloss) })),
  };
}

export function likenessOfProfiles(a: Profile, b: Profile): number {
  if (meet(a.synsets, b.synsets)) return SAME_SYNSET;
  if (meet(a.derived, b.synsets) || meet(b.derived, a.synsets)) return DERIVED;
  if (meet(a.parents, b.synsets) || meet(b.parents, a.synsets)) return PARENT;
  if (meet(a.similar, b.synsets) || meet(b.similar, a.synsets)) return SIMILAR_ADJECTIVES;
  if (meet(a.parents, b.parents) || meet(a.similar, b.similar)) return SIBLING;
  return GLOSS * nearestGlosses(a, b);
}

export function synsetsOf(files: WordNetFiles, word: string, wordClass: WordClass): Synset[] {
  return files
    .senses(word, wordClass)
    .slice(0, SENSES_READ)
    .map((offset) => files.synset(wordClass, offset));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  for (const key of smaller) if (larger.has(key)) return true;
  return false;
}

function targetsOf(synset: Synset, symbol: string): string[] {
  return synset.pointers.filter((p) => p.symbol === symbol).map((p) => `${p.wordClass}:${p.offset}`);
}

function nearestGlosses(a: Profile, b: Profile): number {
  let nearest = 0;
  for (const one of a.glosses) {
    for (const other of b.glosses) {
      if (one.wordClass === other.wordClass)
        nearest = Math.max(nearest, glossOverlap(one.stems, other.stems));
    }
  }
  return nearest;
}

/** 1 when two content words or more are shared and they are half of the shorter definition; 0 when only one is shared. */
function glossOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  if (shared < 2) return 0;
  return Math.min(1, (2 * shared) / Math.min(a.size, b.size));
}

/** Six letters tell "disorderliness" and "disorder" alike without a stemmer. */
function glossStems(gloss: string): ReadonlySet<string> {
  const words = gloss.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !GLOSS_STOPWORDS.has(word)).map((word) => word.slice(0, 6)));
}
