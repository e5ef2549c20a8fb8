/**
 * The ways of finding the quotations that report one utterance among many:
 * ours, and what else one would use: every pair aligned, every pair measured by
 * edit distance (fastest-levenshtein), and winnowed fingerprints (Dolos, which
 * finds copied programs by them).
 */
import { File, FingerprintIndex, Region, TokenizedFile } from "@dodona/dolos-core";
import { distance } from "fastest-levenshtein";
import { type CandidatePair, candidatePairs } from "../../src/domain/collation/candidates.ts";
import { wordLikeness } from "../../src/domain/collation/likeness.ts";
import { pairStatements } from "../../src/domain/collation/pairing.ts";
import type { Rarity } from "../../src/domain/collation/rarity.ts";
import { type Statement, statementOf } from "../../src/domain/collation/statement.ts";
import { AFRESH } from "../../src/domain/workings.ts";
import { loadLanguage } from "../../src/language/language.ts";
import { asArticle, type MadeQuotation } from "./near-duplicates.ts";

/** From these on a pair counts as found. */
const SAME = 0.5;
const SAME_LETTERS = 0.6;

export interface Way {
  readonly name: string;
  /** The power of the number of quotations with which its time grows. */
  readonly grows: 1 | 2;
  find(made: readonly MadeQuotation[]): Pairs;
}

/** Of quotations, by their numbers, the smaller first. */
export class Pairs {
  /** A pair as one number: a hundred thousand squared is far below what a number holds exactly. */
  readonly #held = new Set<number>();
  readonly #all: number;

  constructor(all: number) {
    this.#all = all;
  }

  get size(): number {
    return this.#held.size;
  }

  add(x: number, y: number): void {
    this.#held.add(Math.min(x, y) * this.#all + Math.max(x, y));
  }

  countIn(other: Pairs): number {
    let count = 0;
    for (const pair of this.#held) if (other.#held.has(pair)) count++;
    return count;
  }
}

export function waysOfGrouping(): Way[] {
  const language = loadLanguage();
  const likeness = wordLikeness(language.thesaurus);
  const statementsOf = (made: readonly MadeQuotation[]) =>
    made.map((one, number) => {
      const { article, quotation } = asArticle(one, number);
      return statementOf(quotation, article, language);
    });
  const areSame = (pair: CandidatePair, rarity: Rarity) =>
    pairStatements(pair, likeness, rarity, AFRESH.compare).probability >= SAME;
  return [
    {
      name: "Variorum: candidates, then alignment",
      grows: 1,
      find(made) {
        const statements = statementsOf(made);
        const numbers = new Map(statements.map((statement, number) => [statement, number]));
        const rarity = rarityAmong(statements);
        const found = new Pairs(made.length);
        for (const pair of candidatePairs(statements, rarity).pairs)
          if (areSame(pair, rarity)) found.add(numbers.get(pair.a) ?? 0, numbers.get(pair.b) ?? 0);
        return found;
      },
    },
    {
      name: "Variorum: every pair aligned",
      grows: 2,
      find(made) {
        const statements = statementsOf(made);
        const rarity = rarityAmong(statements);
        return everyPair(statements, (a, b) => areSame({ a, b }, rarity));
      },
    },
    {
      name: "fastest-levenshtein: every pair",
      grows: 2,
      find: (made) =>
        everyPair(made, ({ text: a }, { text: b }) => {
          const longer = Math.max(a.length, b.length);
          return 1 - distance(a, b) / longer >= SAME_LETTERS;
        }),
    },
    {
      name: "Dolos: winnowed fingerprints of 3 words",
      grows: 1,
      find: sharedFingerprints,
    },
  ];
}

/** How few of the quotations have a word, from 0 to 1: what `rarityIn` says of a story. */
function rarityAmong(statements: readonly Statement[]): Rarity {
  const counts = new Map<string, number>();
  for (const { words } of statements)
    for (const lemma of new Set(words.map((word) => word.lemma)))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const scale = Math.log(statements.length);
  return ({ lemma }) => Math.log(statements.length / (counts.get(lemma) ?? 1)) / scale;
}

function everyPair<T>(items: readonly T[], areSame: (a: T, b: T) => boolean): Pairs {
  const found = new Pairs(items.length);
  for (const [j, b] of items.entries()) {
    for (let i = 0; i < j; i++) {
      const a = items[i];
      if (a !== undefined && areSame(a, b)) found.add(i, j);
    }
  }
  return found;
}

/** Windows of two: smaller ones would be all fingerprints, larger ones miss what is cut short. */
function sharedFingerprints(made: readonly MadeQuotation[]): Pairs {
  const numbers = new Map<TokenizedFile, number>();
  const files = made.map(({ text }, number) => {
    const words = text.split(" ");
    const regions = words.map((word, at) => new Region(0, at, 0, at + word.length));
    const file = new TokenizedFile(new File(`${number}`, text), words, regions);
    numbers.set(file, number);
    return file;
  });
  const index = new FingerprintIndex(3, 2);
  index.addFiles(files);
  const found = new Pairs(made.length);
  for (const shared of index.sharedFingerprints()) {
    const holders = shared.files().flatMap((file) => numbers.get(file) ?? []);
    for (const [at, a] of holders.entries()) for (const b of holders.slice(at + 1)) found.add(a, b);
  }
  return found;
}
