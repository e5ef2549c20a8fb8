/**
 * Two readings of one site, opposed: which words stand for which, and which
 * are only in one. Every rule of this folder looks at a contrast.
 */
import { alignWords } from "../collation/align.ts";
import { allowingReportedSpeech, type WordLikeness } from "../collation/likeness.ts";
import type { Link } from "../collation/link-table.ts";
import type { Word, WordKind } from "../collation/words.ts";
import type { Thesaurus } from "../language.ts";
import type { DifferenceType } from "./difference.ts";
import type { Party, Source, Telling } from "./telling.ts";

/** What one or more outlets have at the site. */
export interface Side {
  /** As printed; empty for an omission. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly by: Party;
  /** Some outlet gives this in a reporter's words. */
  readonly reported: boolean;
  /** Some outlet's text is a translation. */
  readonly translated: boolean;
  /** The primary source that has this reading; null where none has it. */
  readonly reference: Source | null;
  /** ISO 8601 date that relative days count from; null when unknown or not one. */
  readonly publishedAt: string | null;
  /** How many independent outlets. */
  readonly weight: number;
  /** Words that this side's outlet has in other places where the other side's does not, with their kinds. */
  readonly elsewhere: ReadonlyMap<string, WordKind>;
}

export interface Contrast {
  readonly a: Side;
  readonly b: Side;
  readonly links: readonly Link[];
  readonly onlyA: readonly Word[];
  readonly onlyB: readonly Word[];
  /** Of two readings, at least one is a reporter's paraphrase: person, tense and "here" may shift. */
  readonly reported: boolean;
  readonly translated: boolean;
  /** Words around the site that both share, nearest last and nearest first. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly thesaurus: Thesaurus;
}

export interface Judgement {
  readonly type: DifferenceType;
  readonly rule: string;
  /** 0 nothing at stake, 1 the statement is reversed. */
  readonly severity: number;
  readonly telling: Telling;
}

/** Readings of more pairs of words than this, 200 by 200, are two texts: word for word they have nothing to do with each other. */
const PAIRS_OPPOSED = 40_000;

/** Null where the rule has nothing to say. */
export type Rule = (contrast: Contrast) => Judgement | null;

export function contrast(
  a: Side,
  b: Side,
  context: { before: readonly Word[]; after: readonly Word[] },
  likeness: WordLikeness,
  thesaurus: Thesaurus,
): Contrast {
  const reported = a.reported || b.reported;
  const links =
    a.words.length * b.words.length > PAIRS_OPPOSED
      ? []
      : alignWords(a.words, b.words, reported ? allowingReportedSpeech(likeness) : likeness).links;
  const linkedA = new Set(links.map((link) => link.a));
  const linkedB = new Set(links.map((link) => link.b));
  return {
    a,
    b,
    links,
    onlyA: a.words.filter((_, index) => !linkedA.has(index)),
    onlyB: b.words.filter((_, index) => !linkedB.has(index)),
    reported,
    translated: a.translated || b.translated,
    ...context,
    thesaurus,
  };
}

export function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}

/**
 * Weight of what else differs at the site. A rule that turns on one word asks
 * that little else does: a "not" within three dropped sentences is an omission.
 */
export function otherwise({ onlyA, onlyB }: Contrast, isOwn: (word: Word) => boolean): number {
  const rest = [...onlyA, ...onlyB].filter((word) => !isOwn(word) && word.kind !== "function");
  return weightOf(rest);
}

/** The side that has the words, and the one that has not. */
export function fuller(contrast: Contrast): { has: Side; lacks: Side } {
  const { a, b, onlyA, onlyB } = contrast;
  return weightOf(onlyA) >= weightOf(onlyB) ? { has: a, lacks: b } : { has: b, lacks: a };
}
