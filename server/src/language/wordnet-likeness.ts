/**
 * How near two words are in meaning, by the ways WordNet ties them: one
 * synset, a word derived from the other, one above the other, two under one,
 * or definitions that use the same rare words ("mess" and "chaos" are tied by
 * nothing but "confusion" and "disorder" in their definitions).
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

export function wordNetLikeness(files: WordNetFiles, a: string, b: string): number {
  let best = 0;
  for (const wordClass of WORD_CLASSES) {
    const as = synsetsOf(files, a, wordClass);
    if (as.length === 0) continue;
    for (const otherClass of WORD_CLASSES) {
      for (const other of synsetsOf(files, b, otherClass)) {
        for (const synset of as) {
          best = Math.max(best, likenessOfSynsets(synset, other, wordClass === otherClass));
          if (best === SAME_SYNSET) return best;
        }
      }
    }
  }
  return best;
}

export function synsetsOf(files: WordNetFiles, word: string, wordClass: WordClass): Synset[] {
  return files
    .senses(word, wordClass)
    .slice(0, SENSES_READ)
    .map((offset) => files.synset(wordClass, offset));
}

function likenessOfSynsets(a: Synset, b: Synset, sameClass: boolean): number {
  if (a.key === b.key) return SAME_SYNSET;
  if (pointsTo(a, b, "+") || pointsTo(b, a, "+")) return DERIVED;
  if (!sameClass) return 0;
  if (pointsTo(a, b, "@") || pointsTo(b, a, "@")) return PARENT;
  if (pointsTo(a, b, "&") || pointsTo(b, a, "&") || pointsTo(a, b, "^")) return SIMILAR_ADJECTIVES;
  if (shareTarget(a, b, "@") || shareTarget(a, b, "&")) return SIBLING;
  return GLOSS * glossOverlap(a.gloss, b.gloss);
}

function pointsTo(a: Synset, b: Synset, symbol: string): boolean {
  return a.pointers.some((p) => p.symbol === symbol && `${p.wordClass}:${p.offset}` === b.key);
}

function shareTarget(a: Synset, b: Synset, symbol: string): boolean {
  const targets = new Set(targetsOf(a, symbol));
  return targetsOf(b, symbol).some((target) => targets.has(target));
}

function targetsOf(synset: Synset, symbol: string): string[] {
  return synset.pointers.filter((p) => p.symbol === symbol).map((p) => `${p.wordClass}:${p.offset}`);
}

/** 1 when two content words or more are shared and they are half of the shorter definition; 0 when only one is shared. */
function glossOverlap(a: string, b: string): number {
  const as = glossStems(a);
  const bs = glossStems(b);
  const shared = [...as].filter((stem) => bs.has(stem)).length;
  if (shared < 2) return 0;
  return Math.min(1, (2 * shared) / Math.min(as.size, bs.size));
}

/** Six letters tell "disorderliness" and "disorder" alike without a stemmer. */
function glossStems(gloss: string): ReadonlySet<string> {
  const words = gloss.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !GLOSS_STOPWORDS.has(word)).map((word) => word.slice(0, 6)));
}
