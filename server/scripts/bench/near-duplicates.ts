/**
 * Quotations made by a seeded generator: each utterance in one to five
 * versions, as outlets print them, cut, with a word replaced or left out, or
 * broken off in the middle. Which belong together is known by construction.
 */
import type { Quotation } from "../../src/domain/quotation/quotation.ts";
import { type Article, bareArticle } from "../../src/domain/text/article.ts";

export interface MadeQuotation {
  readonly text: string;
  readonly utterance: number;
}

const VOCABULARY = 20_000;
const SMALL_WORDS = "the of to and a in that is for we it on with not as this will be they have".split(" ");
const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi wo za kre bli stra mon del".split(" ");

export class QuotationMaker {
  #state: number;
  #utterance = 0;

  constructor(seed: number) {
    this.#state = seed;
  }

  make(count: number): MadeQuotation[] {
    const made: MadeQuotation[] = [];
    while (made.length < count) {
      const words = Array.from({ length: 8 + this.#below(22) }, () => this.#word());
      const versions = 1 + this.#below(5);
      for (let version = 0; version < versions && made.length < count; version++) {
        made.push({ text: this.#told(words).join(" "), utterance: this.#utterance });
      }
      this.#utterance++;
    }
    return made;
  }

  makeVersions(count: number): MadeQuotation[] {
    const words = Array.from({ length: 30 }, () => this.#word());
    const utterance = this.#utterance++;
    return Array.from({ length: count }, () => ({ text: this.#told(words).join(" "), utterance }));
  }

  #told(words: readonly string[]): string[] {
    const told = [...words];
    if (this.#below(3) === 0) told.splice(this.#below(told.length), 1, this.#word());
    if (this.#below(4) === 0) told.splice(this.#below(told.length), 1);
    if (this.#below(3) === 0) return told.slice(0, Math.max(6, Math.ceil(told.length * 0.7)));
    return this.#below(4) === 0 ? told.slice(-Math.max(6, Math.ceil(told.length * 0.7))) : told;
  }

  /** Two words in five are small ones; the others are rarer the higher their number, as in any text. */
  #word(): string {
    if (this.#below(5) < 2) return SMALL_WORDS[this.#below(SMALL_WORDS.length)] ?? "the";
    let number = Math.floor(VOCABULARY ** (this.#below(1_000_000) / 1_000_000));
    let word = "";
    for (let length = 0; length < 4; length++) {
      word += SYLLABLES[number % SYLLABLES.length] ?? "";
      number = Math.floor(number / SYLLABLES.length);
    }
    return word;
  }

  #below(limit: number): number {
    this.#state = (this.#state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }
}

/** Each in an article of its own. */
export function asArticle(
  { text }: MadeQuotation,
  number: number,
): { article: Article; quotation: Quotation } {
  const id = `made-${number}`;
  const quotation: Quotation = {
    ...{ id, articleId: id, mode: "direct", segments: [{ start: 0, end: text.length }] },
    ...{ speaker: null, source: null, cue: null, rule: "made", confidence: 1 },
    ...{ parentId: null, unterminated: false },
  };
  return { article: bareArticle(id, text, { language: "en" }), quotation };
}

/** By their numbers, the smaller first. */
export function truePairs(made: readonly MadeQuotation[]): (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let b = 0; b < made.length; b++)
    for (let a = b - 1; a >= 0 && made[a]?.utterance === made[b]?.utterance; a--) pairs.push([a, b]);
  return pairs;
}
