/**
 * Finding the quotations that report one utterance among many, beside what
 * else one would use: every pair aligned, every pair measured by edit distance
 * (fastest-levenshtein), and winnowed fingerprints (Dolos, which finds copied
 * programs by them). All get the same texts in the same run.
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
import { heldMemory } from "./held-memory.ts";
import type { Measurement, Table } from "./measurement.ts";
import { asArticle, type MadeQuotation, QuotationMaker, truePairs } from "./near-duplicates.ts";
import { timeOnce } from "./rounds.ts";

const SIZES = [1_000, 10_000, 100_000];
/** 10,000 quotations have 50 million pairs: minutes by edit distance, an hour by alignment; 100,000 have a hundred times as many. */
const MOST_TO_ALIGN = 1_000;
const MOST_TO_MEASURE = 10_000;

/** From these on a pair counts as found. */
const SAME = 0.5;
const SAME_LETTERS = 0.6;

interface Way {
  readonly name: string;
  readonly most: number;
  find(made: readonly MadeQuotation[]): Pairs;
}

export const grouping: Measurement = {
  name: "grouping",
  async measure({ tell }) {
    const ways = waysOfGrouping();
    for (const way of ways) way.find(new QuotationMaker(1).make(100));
    const rows = SIZES.flatMap((size) =>
      ways.map((way) => {
        const row = rowOf(way, size);
        tell(row);
        return row;
      }),
    );
    return [tableOf(rows)];
  },
};

/** Of quotations, by their numbers, the smaller first. */
class Pairs {
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

function waysOfGrouping(): Way[] {
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
      most: Number.POSITIVE_INFINITY,
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
      most: MOST_TO_ALIGN,
      find(made) {
        const statements = statementsOf(made);
        const rarity = rarityAmong(statements);
        return everyPair(statements, (a, b) => areSame({ a, b }, rarity));
      },
    },
    {
      name: "fastest-levenshtein: every pair",
      most: MOST_TO_MEASURE,
      find: (made) =>
        everyPair(made, ({ text: a }, { text: b }) => {
          const longer = Math.max(a.length, b.length);
          return 1 - distance(a, b) / longer >= SAME_LETTERS;
        }),
    },
    {
      name: "Dolos: winnowed fingerprints of 3 words",
      most: Number.POSITIVE_INFINITY,
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

function rowOf(way: Way, size: number): string[] {
  const label = `${size.toLocaleString("en")}, ${way.name}`;
  if (size > way.most) return [label, "not run", "", "", "", ""];
  const made = new QuotationMaker(size).make(size);
  const wanted = new Pairs(size);
  for (const [a, b] of truePairs(made)) wanted.add(a, b);
  let found = new Pairs(size);
  const { wall, cpu } = timeOnce(() => {
    found = way.find(made);
  });
  const right = found.countIn(wanted);
  const share = (whole: number) => (whole === 0 ? "" : (right / whole).toFixed(3));
  const memory = `${heldMemory().process.toFixed(0)} MB`;
  return [label, seconds(wall), seconds(cpu), share(wanted.size), share(found.size), memory];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    title: "Grouping",
    about: `Quotations of 8 to 30 words from a seeded generator, each utterance in one to five versions (a word replaced or left out, an end cut off). Recall and precision are of the pairs that belong together by construction. Reading the words is part of the time. Methods that look at every pair take time with the square: aligning is not run beyond ${MOST_TO_ALIGN.toLocaleString("en")} quotations, edit distance not beyond ${MOST_TO_MEASURE.toLocaleString("en")}. The process is what it holds after each row, all rows before included.`,
    columns: ["", "clock", "processor", "recall", "precision", "process"],
    rows,
  };
}
