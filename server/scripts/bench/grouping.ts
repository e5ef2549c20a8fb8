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
import type { Measurement, Table } from "./measurement.ts";
import { asArticle, type MadeQuotation, QuotationMaker, truePairs } from "./near-duplicates.ts";
import { timeOnce } from "./rounds.ts";

const SIZES = [1_000, 10_000, 100_000];
/** Ten thousand quotations have 50 million pairs: minutes by edit distance, an hour by alignment. */
const MOST_FOR_EVERY_PAIR = 1_000;

/** From these on a pair counts as found. */
const SAME = 0.5;
const SAME_LETTERS = 0.6;

interface Way {
  readonly name: string;
  readonly most: number;
  /** Keys of pairs, "3 7" for the fourth and the eighth. */
  find(made: readonly MadeQuotation[]): Iterable<string>;
}

export const grouping: Measurement = {
  name: "grouping",
  async measure() {
    const ways = waysOfGrouping();
    for (const way of ways) way.find(new QuotationMaker(1).make(100));
    return [tableOf(SIZES.flatMap((size) => ways.map((way) => rowOf(way, size))))];
  },
};

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
        return candidatePairs(statements, rarity)
          .pairs.filter((pair) => areSame(pair, rarity))
          .map(({ a, b }) => `${numbers.get(a)} ${numbers.get(b)}`);
      },
    },
    {
      name: "Variorum: every pair aligned",
      most: MOST_FOR_EVERY_PAIR,
      find(made) {
        const statements = statementsOf(made);
        const rarity = rarityAmong(statements);
        return everyPair(statements, (a, b) => areSame({ a, b }, rarity));
      },
    },
    {
      name: "fastest-levenshtein: every pair",
      most: MOST_FOR_EVERY_PAIR,
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

function everyPair<T>(items: readonly T[], areSame: (a: T, b: T) => boolean): string[] {
  return items.flatMap((b, j) => items.slice(0, j).flatMap((a, i) => (areSame(a, b) ? [`${i} ${j}`] : [])));
}

/** Windows of two: smaller ones would be all fingerprints, larger ones miss what is cut short. */
function sharedFingerprints(made: readonly MadeQuotation[]): Set<string> {
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
  const pairs = new Set<string>();
  for (const shared of index.sharedFingerprints()) {
    const holders = shared.files().flatMap((file) => numbers.get(file) ?? []);
    for (const pair of everyPair(holders, () => true)) {
      const [i = 0, j = 0] = pair.split(" ").map((place) => holders[Number(place)] ?? 0);
      pairs.add(`${Math.min(i, j)} ${Math.max(i, j)}`);
    }
  }
  return pairs;
}

function rowOf(way: Way, size: number): string[] {
  const label = `${size.toLocaleString("en")}, ${way.name}`;
  if (size > way.most) return [label, "not run", "", "", ""];
  const made = new QuotationMaker(size).make(size);
  let found = new Set<string>();
  const { wall, cpu } = timeOnce(() => {
    found = new Set(way.find(made));
  });
  const wanted = truePairs(made);
  const right = [...found].filter((pair) => wanted.has(pair)).length;
  const share = (whole: number) => (whole === 0 ? "" : (right / whole).toFixed(3));
  return [label, seconds(wall), seconds(cpu), share(wanted.size), share(found.size)];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    title: "Grouping",
    about: `Quotations of 8 to 30 words from a seeded generator, each utterance in one to five versions (a word replaced or left out, an end cut off). Recall and precision are of the pairs that belong together by construction. Reading the words is part of the time. Methods that look at every pair are not run beyond ${MOST_FOR_EVERY_PAIR.toLocaleString("en")} quotations, as their time grows with the square.`,
    columns: ["", "clock", "processor", "recall", "precision"],
    rows,
  };
}
