/** What a quotation can be found by: its words, their stems, words side by side, and for a paraphrase its speaker. */
import type { Rarity } from "./rarity.ts";
import type { Statement } from "./statement.ts";
import type { Word } from "./words.ts";

export interface CandidateKeys {
  /** With the worth of sharing each. */
  readonly asked: ReadonlyMap<string, number>;
  readonly held: ReadonlySet<string>;
}

/** Each of these is worth an alignment by itself. */
const WORTH_OF_NEIGHBOURS = 0.3;
const WORTH_OF_SPEAKER = 0.3;

/** "investigate", "investigation", "investigators": six letters are a stem in most long words. */
const STEM = 6;
/** A stem may be chance: "contract", "contradict". */
const SHARE_OF_STEM = 0.5;

export function keysOf(statement: Statement, rarity: Rarity): CandidateKeys {
  const words = keysOfWords(statement, rarity);
  const speaker = statement.quotation.speaker?.id;
  if (speaker === undefined) return { asked: words, held: new Set(words.keys()) };
  // A paraphrase may keep none of the speaker's words; two quotations in marks share some or are not one.
  const [anything, paraphrase] = [`by ${speaker}`, `paraphrase of ${speaker}`];
  return statement.reported
    ? {
        asked: new Map([...words, [anything, WORTH_OF_SPEAKER]]),
        held: new Set([...words.keys(), anything, paraphrase]),
      }
    : {
        asked: new Map([...words, [paraphrase, WORTH_OF_SPEAKER]]),
        held: new Set([...words.keys(), anything]),
      };
}

function keysOfWords({ words }: Statement, rarity: Rarity): Map<string, number> {
  const worths = new Map<string, number>();
  let last: Word | null = null;
  for (const word of words) {
    if (!isTelling(word)) continue;
    const worth = word.weight * rarity(word);
    worths.set(word.lemma, worth);
    if (word.lemma.length >= STEM) worths.set(`${word.lemma.slice(0, STEM)}-`, worth * SHARE_OF_STEM);
    if (last !== null) worths.set(`${last.lemma} ${word.lemma}`, WORTH_OF_NEIGHBOURS);
    last = word;
  }
  return worths;
}

function isTelling(word: Word): boolean {
  return word.kind !== "function" && word.kind !== "pointing" && word.kind !== "negation";
}
